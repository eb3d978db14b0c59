import { type Wordings, wordingMakers } from './money'

const { says, bare } = wordingMakers

/** How labels say what is due in one short line: at the counter's printer, the merchant's or the app's. */
export const slipWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '', '收方付', ' '), says('freightCollect', '', '收件人付', ' 应收运费：'), bare('freightCollect', '付款方式 ', '到付', ' / 应收 ', '元'), says('freightCollect', '', '运费到付', '：'),
      says('freightCollect', '[', '到付', '] 请收取运费 '), bare('freightCollect', '', '到付运费', '(元) '), says('freightCollect', '', '到付', '|'), says('freightCollect', '费用合计(', '到付', ')：'), says('freightCollect', '运费结算：', '收件方付款', ' '),
    ],
    withoutSum: ['到付', '收方付', '运费到付', '付款方式：收件人付', '到付（以实际计费为准）', '【到付】', '运费:收件方付'],
  },
  cashOnDelivery: {
    withSum: [
      says('cashOnDelivery', '', '代收货款', '金额 '), bare('cashOnDelivery', '', 'COD', ':￥'), says('cashOnDelivery', '', '货到付款', '，请收 '), bare('cashOnDelivery', '', '代收', '(元)：'), says('cashOnDelivery', '签收时请付 ', '代收款', ' '),
      says('cashOnDelivery', '', '应收货款', '：'), says('cashOnDelivery', '[', '代收货款', '] '), bare('cashOnDelivery', '增值服务：', '代收货款', ' ', '元'), says('cashOnDelivery', '', '代收', '|'), says('cashOnDelivery', '', '需代收', ' '),
    ],
    withoutSum: ['代收货款', '货到付款', 'COD'],
  },
  none: ['', '寄付月结', '运费：寄方付', '付款方式 现付', '运费已付', '在线支付 已付款', '结算方式：月结', '寄方付 ￥8.00', '运费 6.50元（已付）'],
}

/** The same in a frame or a bar of its own, short enough for large print. */
export const boldWordings: Wordings = {
  freightCollect: {
    withSum: [says('freightCollect', '', '到付', ' '), says('freightCollect', '', '到付', ''), says('freightCollect', '', '收方付', '：'), bare('freightCollect', '', '到付', ' 运费', '元'), says('freightCollect', '★', '到付', '★ ')],
    withoutSum: ['到付', '到付件', '收方付'],
  },
  cashOnDelivery: {
    withSum: [says('cashOnDelivery', '', '代收', ' '), says('cashOnDelivery', '', '代收货款', ''), says('cashOnDelivery', '', 'COD', ' '), bare('cashOnDelivery', '', '代收', '：', '元'), says('cashOnDelivery', '★', '代收', '★ ')],
    withoutSum: ['代收', '代收货款', 'COD'],
  },
  none: ['', '', '寄付', '月结', '已付'],
}
