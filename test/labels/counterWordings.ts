import { kindSaid, sum, type Wordings, wordingMakers } from './money'

const { says, bare } = wordingMakers

/** How clerks, shops and small carriers say what is due where each writes their own template. */
export const counterWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '付费方：', '收方', '  运费 '), says('freightCollect', '运费', '向收件方收取', ' '), says('freightCollect', '派件请收', '到付款', ' '), bare('freightCollect', '邮资 ', '到付', ' 计 ', ' 元'),
      says('freightCollect', '快递费', '到付', '，共 '), says('freightCollect', '送到请收', '到付', '费 '), bare('freightCollect', '运费支付：', '收件人到付', ' ', '元'), (fen, dice) => ['请收 ', sum(fen, dice), ' 运费（', kindSaid('freightCollect', '到付'), '）'],
    ],
    withoutSum: ['到付', '运费到付', '快递费到付', '付费方：收方'],
  },
  cashOnDelivery: {
    withSum: [
      says('cashOnDelivery', '', '货款代收', ' '), says('cashOnDelivery', '', '代收货值', '：'), says('cashOnDelivery', '', '代客收款', ' '), bare('cashOnDelivery', '交货时', '代收', ' ', ' 元整'), says('cashOnDelivery', '', '验货付款', ' 应收 '),
      says('cashOnDelivery', '本单', '代收货款', ' 共 '), bare('cashOnDelivery', '款项 ', '代收', '(RMB) '), (fen, dice) => ['送货收 ', sum(fen, dice), '，', kindSaid('cashOnDelivery', '代收货款')],
    ],
    withoutSum: ['代收货款', '货到付款'],
  },
  none: ['', '', '邮资已付', '运费已收', '付费方：寄方', '运费月结', '现结 ￥10.00'],
}
