import { inCapitals, kindSaid, sum, type Wordings, wordingMakers } from './money'
import { said } from './truth'

const { says, bare } = wordingMakers

/** How carriers tell their couriers what to collect at the door: ways of paying, totals and the account that gets the price. */
export const doorWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '付款方式：', '到付', '  费用合计：'), bare('freightCollect', '', '到付', '应收(元) '), says('freightCollect', '', '到付运费', '总计 '), bare('freightCollect', '费用合计(', '到付', ')￥'), says('freightCollect', '', '收件方付', ' 共计 '), says('freightCollect', '派件时收', '到付', '运费 '),
      (fen, dice) => ['运费 ', sum(fen, dice), ' ', kindSaid('freightCollect', '到付')], (fen, dice) => [kindSaid('freightCollect', '到付'), '[', sum(fen, dice), ']'], says('freightCollect', '', '到付(扫码付)', ' '), says('freightCollect', '资费结付方式：', '收件人付', ' 总资费：'),
    ],
    withoutSum: ['到付', '付款方式：到付', '收件方付', '到付（金额以派件扫码为准）', '资费结付方式：收件人付'],
  },
  cashOnDelivery: {
    withSum: [
      (fen, dice) => [kindSaid('cashOnDelivery', '代收货款'), '：', sum(fen, dice), ` 卡号:${dice.digits(4)}****${dice.digits(4)}`], says('cashOnDelivery', '', '代收货款', '(现金/扫码) '), says('cashOnDelivery', '', 'COD', '金额：'), says('cashOnDelivery', '增值服务 ', '代收货款', '：'), bare('cashOnDelivery', '', '代收款', '(￥)：'),
      says('cashOnDelivery', '', '货到付款', ' 代收金额 '), (fen, dice) => ['应收金额 ', sum(fen, dice), ' [', kindSaid('cashOnDelivery', '代收货款'), ']'], fen => [kindSaid('cashOnDelivery', '代收货款'), '(大写)：', said('amount', inCapitals(fen), String(fen))], says('cashOnDelivery', '代收业务：', '货款', ' '), says('cashOnDelivery', '先验货后', '付货款', ' '),
    ],
    withoutSum: ['代收货款', '货到付款', '增值服务：代收货款'],
  },
  none: ['', '', '寄付月结', '付款方式：寄付', '资费结付方式：月结', '商家已付运费', '运费 ￥9.00 寄付', '已在线付款 无需再付', '费用合计：￥12.00（寄方已付）'],
}

/** The same on freight lines, whose drivers and depots have words of their own: 提付 is paid on collection at the depot. */
export const freightWordings: Wordings = {
  freightCollect: {
    withSum: [bare('freightCollect', '', '提付', '：', ' 元'), says('freightCollect', '付款方式 ', '提付', '  运费 '), bare('freightCollect', '运费(', '到付', ')：', '元'), says('freightCollect', '', '提货付', ' '), says('freightCollect', '', '到付合计', '：')],
    withoutSum: ['提付', '运费到付', '付款方式 提付'],
  },
  cashOnDelivery: {
    withSum: [bare('cashOnDelivery', '', '代收货款', '：', ' 元'), bare('cashOnDelivery', '', '代收款', '（小写）￥'), says('cashOnDelivery', '放货前收', '货款', ' '), fen => [kindSaid('cashOnDelivery', '代收货款'), ' ', said('amount', inCapitals(fen), String(fen))]],
    withoutSum: ['代收货款', '代收货款（见附单）'],
  },
  none: ['', '现付', '现付 运费已收', '回付', '月结', '发货方已付'],
}
