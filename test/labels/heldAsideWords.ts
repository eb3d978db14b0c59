import { type Dice } from './dice'
import { bareSum, inCapitals, kindSaid, wordingMakers, type Wordings } from './money'
import { said } from './truth'

const { says, bare } = wordingMakers

/** The wordings of the held-aside families: others than the develop ones, from the same trade. */
export const heldAsideWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '', '收方付', ' 费用合计：'), says('freightCollect', '付款方式 ', '到方付', ' 应付 '), says('freightCollect', '', '收件方付', '  '),
      bare('freightCollect', '', '到付运费', '(元)：'), says('freightCollect', '结算方式:', '到付', ' 合计费用:'), says('freightCollect', '★', '到付件', '★ 请收 '),
      says('freightCollect', '派件收费 ', '到付', ' '), bare('freightCollect', '', '到付', ' 合计 RMB ', ''), says('freightCollect', '运费 ', '提付', ' '),
    ],
    withoutSum: ['收方付', '到方付', '★到付件★', '结算方式：到付', '收件方付费'],
  },
  cashOnDelivery: {
    withSum: [
      says('cashOnDelivery', '', '代收款', '合计 '), says('cashOnDelivery', '增值服务:', '代收货款', ' '), bare('cashOnDelivery', '', 'COD', ' CNY '),
      says('cashOnDelivery', '签收时请付 ', '货款', ' '), says('cashOnDelivery', '', '货到付款', '订单 待收 '), says('cashOnDelivery', '请向客户', '代收', ''),
      (fen, dice) => [kindSaid('cashOnDelivery', '代收货款'), '(小写) ', bareSum(fen, dice), ` (大写) ${inCapitals(fen)}`],
      says('cashOnDelivery', '', '代收商品款', '：'), bare('cashOnDelivery', '需', '代收', '现金', '元'),
    ],
    withoutSum: ['货到付款订单', '代收货款件'],
  },
  none: ['', '', '第三方付', '结算方式：月结客户', '寄方付 已结清', '卖家包邮', '付款方式 寄件人已付'],
}

/** A sum written in capitals only, as post-office clerks do. */
export const sumInCapitals = (fen: number): ReturnType<typeof said> => said('amount', inCapitals(fen), String(fen))

/** Figures that are nobody's due, in other words than the develop families'. */
export function otherFalseAmount(dice: Dice): string {
  return dice.pick([
    `实重 ${dice.real(0.1, 5).toFixed(2)} 千克`, `申报价值：${dice.int(1, 20)}0元`, `保额 ${dice.pick([500, 1000, 2000])}.00`, `商品总额:￥${dice.int(30, 400)}.00`,
    `快递费 ${dice.int(4, 9)}.50（商家已付）`, `优惠 -￥${dice.int(2, 20)}.00`, `续重 ${dice.int(1, 4)}kg`, `积分 ${dice.int(100, 999)}`, `数量 ${dice.int(1, 5)}`, `吊牌价¥${dice.int(199, 999)}`,
  ])
}

/** Phones beside the point: lines a label carries for couriers, merchants' customers and complaints. */
export function otherPhoneLine(dial: string, dice: Dice): string {
  const mobile = `1${dice.pick(['33', '52', '80', '91'])}${dice.digits(8)}`
  return dice.pick([
    `业务员 ${dice.pick(['赵', '钱', '孙'])}师傅${mobile}`, `站点电话 ${dial}-${dice.pick(['6', '8'])}${dice.digits(6)}`, `售后客服 400-${dice.digits(3)}-${dice.digits(4)}`, `如有破损请联系 ${mobile}`,
    `驿站 ${mobile} 8:00-21:00`, `催件专线：${dial}${dice.digits(7)}`, `举报电话 12305`, `理赔热线 95${dice.digits(3)}`,
  ])
}
