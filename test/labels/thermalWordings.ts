import { type Wordings, wordingMakers } from './money'

const { says, bare } = wordingMakers

/** How carriers' own printers and merchants' print plug-ins say what is due. */
export const thermalWordings: Wordings = {
  freightCollect: {
    withSum: [
      bare('freightCollect', '', '到付金额', '：￥'), says('freightCollect', '付款方式：', '到付', '  总计费用：'), says('freightCollect', '', '运费到付', '：'), bare('freightCollect', '', '到付', ' 费用合计：', '元'),
      says('freightCollect', '', '到付款', '：'), says('freightCollect', '运费(', '到付', ')：'), bare('freightCollect', '', '到付', ' ￥'), says('freightCollect', '', '到付', '件 应收：'), says('freightCollect', '', '收件方付', ' 运费：'),
    ],
    withoutSum: ['到付', '付款方式：到付', '收件方付', '运费到付', '到付件'],
  },
  cashOnDelivery: {
    withSum: [
      bare('cashOnDelivery', '', '代收金额', '：￥'), bare('cashOnDelivery', '', '代收货款', '：￥'), says('cashOnDelivery', '', 'COD', ' '), says('cashOnDelivery', '', 'COD代收货款', '：'), says('cashOnDelivery', '', '代收货款', '(小写)：'),
      says('cashOnDelivery', '增值服务：', '代收货款', ' '), says('cashOnDelivery', '', '货到付款', ' 收款金额：'), bare('cashOnDelivery', '', '代收', '：￥', '元'), says('cashOnDelivery', '', '代收款', '：'),
    ],
    withoutSum: ['代收货款', 'COD', '货到付款'],
  },
  none: ['', '', '寄付月结', '寄付现结', '寄付转第三方', '付款方式：寄付', '现付 运费：8.00', '付款方式：第三方付'],
}

/** How apps, messages and couriers' screens say it. */
export const screenWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '', '到付', ' '), says('freightCollect', '', '到付运费', ' '), says('freightCollect', '运费 ', '到付', ' '), says('freightCollect', '', '到付', '待支付 '), says('freightCollect', '支付方式 ', '到付', ' 金额 '),
      says('freightCollect', '', '到付件', ' 应收 '), says('freightCollect', '应收合计（', '到付', '）'), says('freightCollect', '', '收件人付款', ' '),
    ],
    withoutSum: ['到付', '支付方式 到付', '到付件', '运费到付'],
  },
  cashOnDelivery: {
    withSum: [
      says('cashOnDelivery', '', '代收货款', ' '), says('cashOnDelivery', '', '货到付款', ' '), says('cashOnDelivery', '', '代收货款', '待支付 '), says('cashOnDelivery', '支付方式 ', '货到付款', ' 金额 '), says('cashOnDelivery', '', '代收', ' 应收 '),
      says('cashOnDelivery', '应收合计（', '代收货款', '）'), says('cashOnDelivery', '', '货到付款', ' 待收款 '), says('cashOnDelivery', '服务 ', '代收货款', ' '),
    ],
    withoutSum: ['代收货款', '货到付款', '支付方式 货到付款'],
  },
  none: ['', '', '寄付', '支付方式 寄付月结', '运费 寄付', '运费已支付', '在线支付'],
}
