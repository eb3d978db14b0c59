import { type Dice } from './dice'
import { type Due, kindSaid, sum, type Wording, type Wordings, wordingMakers } from './money'
import { type Sheet } from './sheet'

const { says, bare } = wordingMakers

/** A sum that the sender has paid stands in the same line as the one due. */
const afterPaid = (kind: Due['kind'], paid: string, before: string, word: string, between: string): Wording =>
  (fen, dice) => [`${paid}${dice.int(2, 19)}.${dice.pick(['00', '50'])}${before}`, kindSaid(kind, word), between, sum(fen, dice)]

/** What is due, said among other sums: what is paid, insured or valued stands in the same line, or zero does. */
export const crowdedWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '', '到付', '运费(含保价费)：'), says('freightCollect', '', '到付合计', '：'), bare('freightCollect', '应收', '到付', '费 ', ' 元'), says('freightCollect', '运费由', '收件人付', '，共 '), afterPaid('freightCollect', '保价费', '(已付) ', '到付', '：'),
      bare('freightCollect', '', '到付', '￥', ' 寄付￥0.00'), says('freightCollect', '声明价值500元 ', '到付运费', ' '), says('freightCollect', '签收请付', '到付款', ' '), says('freightCollect', '结算:', '到付', '/金额:'),
    ],
    withoutSum: ['到付', '运费到付，面单不显示金额', '到付件（运费以系统为准）', '结算：到付'],
  },
  cashOnDelivery: {
    withSum: [
      afterPaid('cashOnDelivery', '运费', '(寄付) ', '代收货款', ' '), says('cashOnDelivery', '上门请收', '代收货款', ' '), bare('cashOnDelivery', '', '代收货款', '￥', '（运费已付）'), says('cashOnDelivery', '', '货到付款', '，应付 '), says('cashOnDelivery', '', '代收金额合计', '：'),
      afterPaid('cashOnDelivery', '保费', '已付；', '代收', '：'), bare('cashOnDelivery', '保价300元 ', '代收货款', ' ', '元'), says('cashOnDelivery', '签收请付', '货款(代收)', ' '), says('cashOnDelivery', '', 'COD', '货款 '),
    ],
    withoutSum: ['代收货款', '货到付款'],
  },
  none: ['', '', '寄付 运费12.00元', '运费￥8.50 寄方已付', '寄付月结 保价费2.00', '已在线支付￥89.90', '无到付 无代收', '寄付现结：运费10.00+保费1.00'],
}

/** The other way of paying as templates leave it: zero, none, a dash, a blank. Nothing is due by it. */
export function unusedWay(due: Due, dice: Dice): string {
  const word = dice.pick(due.kind === 'cashOnDelivery' ? ['到付', '到付款', '到付运费'] : due.kind === 'freightCollect' ? ['代收', '代收货款', '代收款'] : ['代收', '代收货款', '到付', '到付款'])
  return word + dice.pick(['：0', '：无', '：—', '：/', '：￥0.00', '：____元', ':        元', '(元)：0.00', '：未使用', ' ￥ -'])
}

/** Sums in the small print of shops and carriers: fines, tips, refunds, limits of a carrier's liability. */
export const smallPrintSum = (dice: Dice): string => dice.pick([
  '未保价快件丢失最高赔付300元', '虚假签收每票罚款200元', '保管费超3天每日1元', '打赏小哥 2元 5元 8.8元', '好评返现3元 加客服微信', '保价费按声明价值0.5%收取 最低1元', '晒单有礼 红包最高88元', '投诉属实奖励50元', '破损包赔 最高500元/件',
])

/** A shop's offers, with the sums they lure with. */
export const offer = (dice: Dice): string => dice.pick([
  '满100减20', '满199减50 可叠加', '新人券 ￥15 满59可用', '第二件半价 低至19.9元', '老客专享 立减8元', '限时秒杀 9.9元起', '充100送30', '会员价￥29.9 省10元', '全场3件99元',
])

/** A sum to collect that was struck out by a line and withdrawn in words. */
export function struckSum(sheet: Sheet, x: number, y: number, size: number, dice: Dice): void {
  const end = sheet.text(x, y, `${dice.pick(['代收货款', '代收', '到付'])} ${dice.int(29, 168)}.00元`, { size })
  sheet.line(x, y + size * 0.55, end, y + size * 0.55, { weight: 3 })
  sheet.text(end + 14, y, dice.pick(['作废 改寄付', '(作废) 已线上付清', '取消 实收0元', '划去作废 不收款']), { size })
  sheet.note('struckAmount')
}
