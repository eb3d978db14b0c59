import { type PaymentKind } from '../../core/waybill/waybill'
import { type Dice } from './dice'
import { type Piece, type Said, said } from './truth'

/** What the receiver is asked to pay. `amountFen` null: the label says 到付 and no sum. */
export interface Due { kind: Exclude<PaymentKind, 'unknown'>; amountFen: number | null }

/** Sums of real cases lie between 5 and 158 yuan, mostly 28 to 99 (DOMAIN.md, "Money"). */
export function drawDue(weights: Partial<Record<Due['kind'], number>>, dice: Dice): Due {
  const kind = dice.weighted(weights)
  if (kind === 'none') return { kind, amountFen: null }
  if (kind === 'freightCollect' && dice.chance(0.12)) return { kind, amountFen: null }
  const style = dice.weighted({ usual: 6, odd: 3, small: 1, large: 1 })
  switch (style) {
    case 'usual': return { kind, amountFen: dice.pick([28, 29, 35, 38, 39, 40, 45, 49, 56, 58, 59, 66, 68, 69, 78, 80, 88, 89, 98, 99]) * 100 }
    case 'odd': return { kind, amountFen: dice.pick([2990, 3980, 3990, 4950, 5880, 5990, 6850, 7930, 8880, 9990, 12850]) }
    case 'small': return { kind, amountFen: dice.int(5, 25) * 100 }
    case 'large': return { kind, amountFen: dice.pick([108, 118, 128, 139, 158, 199, 268, 299, 1280]) * 100 }
    default: return style satisfies never
  }
}

const plainYuan = (fen: number): string => (fen % 100 === 0 ? String(fen / 100) : String(fen / 100))

/** 39.90: a sum in yuan with two places, no currency. */
export const yuanOf = (fen: number): string => (fen / 100).toFixed(2)

/** A sum as labels print it, its currency included. */
export function sum(fen: number, dice: Dice): Said {
  const two = yuanOf(fen)
  const short = plainYuan(fen)
  const text = dice.pick([`￥${two}`, `¥${two}`, `${two}元`, `${short}元`, `￥${short}`, `¥ ${two}`, `${two} 元`, `￥${two}元`])
  return said('amount', text, String(fen))
}

/** A sum without its currency, for boxes that print it beside the field word: 代收金额(元) 56.00. */
export const bareSum = (fen: number, dice: Dice): Said =>
  said('amount', dice.chance(0.75) ? yuanOf(fen) : plainYuan(fen), String(fen))

/** Financial capitals: 4000 fen is 肆拾元整, 3990 叁拾玖元玖角整. Up to 9999 yuan. */
export function inCapitals(fen: number): string {
  const numerals = '零壹贰叁肆伍陆柒捌玖'
  const yuan = Math.floor(fen / 100)
  const units = ['仟', '佰', '拾', '']
  const places = String(yuan).padStart(4, '0')
  const whole = [...places].map((digit, place) => (digit === '0' ? '零' : numerals[Number(digit)]! + units[place]!)).join('')
    .replace(/零+/g, '零').replace(/^零|零$/g, '')
  const jiao = Math.floor((fen % 100) / 10)
  const cents = fen % 10
  const tail = (jiao > 0 ? `${numerals[jiao]}角` : '') + (cents > 0 ? `${jiao === 0 ? '零' : ''}${numerals[cents]}分` : '')
  return `${whole}元${tail === '' || cents === 0 ? `${tail}整` : tail}`
}

export const kindSaid = (kind: Due['kind'], text: string): Said => said('paymentKind', text, kind)

/** One way to say what is due: lines of pieces. `total` prints a sum the way the wording needs it. */
export type Wording = (fen: number, dice: Dice) => Piece[]
export type Wordings = Record<'freightCollect' | 'cashOnDelivery', { withSum: readonly Wording[]; withoutSum: readonly string[] }> & { none: readonly string[] }

const says = (kind: Due['kind'], before: string, word: string, between: string, after = ''): Wording =>
  (fen, dice) => [before, kindSaid(kind, word), between, sum(fen, dice), after]
const bare = (kind: Due['kind'], before: string, word: string, between: string, after = ''): Wording =>
  (fen, dice) => [before, kindSaid(kind, word), between, bareSum(fen, dice), after]
export const wordingMakers = { says, bare }

/** The wordings of the develop families; the held-aside ones have their own. */
export const developWordings: Wordings = {
  freightCollect: {
    withSum: [
      says('freightCollect', '', '到付', ':'), says('freightCollect', '', '到付', ' '), says('freightCollect', '', '到付金额', '：'),
      says('freightCollect', '', '运费到付', ' '), says('freightCollect', '【', '到付', '】'), says('freightCollect', '', '到付现付合计', ' '),
      bare('freightCollect', '付款方式:', '到付', '  应收:', ' 元'), bare('freightCollect', '', '到付款', '：', '元'), says('freightCollect', '付款方式：', '到付', ' 运费：'),
    ],
    withoutSum: ['到付', '付款方式：到付', '运费到付', '到付件'],
  },
  cashOnDelivery: {
    withSum: [
      says('cashOnDelivery', '', '代收货款', '：'), says('cashOnDelivery', '', '代收货款', ' '), says('cashOnDelivery', '', '代收金额', ':'),
      bare('cashOnDelivery', '', 'COD', ' '), says('cashOnDelivery', '', '货到付款', ' 应收 '), says('cashOnDelivery', '', '代收', ':'),
      bare('cashOnDelivery', '', '代收货款', ' 应收 ', ' 元'), bare('cashOnDelivery', '', '代收款', '：￥'),
    ],
    withoutSum: ['代收货款', '货到付款'],
  },
  none: ['', '', '寄付', '付款方式:月结', '寄付月结', '运费:12.00 已付', '付款方式：寄付现结'],
}

/** What is due in this family's words: the pieces of one line, empty when nothing is printed. */
export function wording(due: Due, words: Wordings, dice: Dice): Piece[] {
  if (due.kind === 'none') {
    const text = dice.pick(words.none)
    return text === '' ? [] : [said('paymentKind', text, 'none')]
  }
  if (due.amountFen === null) return [kindSaid(due.kind, dice.pick(words[due.kind].withoutSum))]
  return dice.pick(words[due.kind].withSum)(due.amountFen, dice)
}

/** Figures that are nobody's due: weights, insured and declared values, order totals (a reader must leave them alone). */
export function falseAmount(dice: Dice): string {
  return dice.pick([
    `重量:${dice.real(0.1, 3).toFixed(2)}kg`, `${dice.real(0.1, 3).toFixed(1)} KG`, `保价：${dice.pick([100, 300, 500, 1000])}元`,
    `声明价值 ￥${dice.int(1, 9)}00.00`, `订单金额:¥${dice.int(20, 300)}.00`, `件数:1/1`, `计费重量：${dice.int(1, 3)}.0kg`, `保费:${dice.int(1, 3)}.00元`,
    `实付款￥${dice.int(9, 199)}.90`, `体积:0.00${dice.int(1, 9)}m³`,
  ])
}

/** The other way of paying as an empty field: printed by the template, and nothing is due by it. */
export const emptyDue = (due: Due, dice: Dice): string =>
  dice.pick(due.kind === 'cashOnDelivery' ? ['到付金额:0.00', '到付:￥0.00', '到付款：0元'] : ['代收货款:0.00', '代收金额：￥0.00', '代收货款：', '代收货款：0.00元'])
