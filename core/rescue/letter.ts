import { type PaymentKind } from '../waybill/waybill'
import { publicChannels } from './channels'
import { type Day } from './days'

export const letterAddressees = ['carrier', 'postal', 'consumer'] as const
/** The carrier (快递公司), the post's appeal (邮政申诉), the consumer line (12315). */
export type LetterAddressee = (typeof letterAddressees)[number]

/**
 * What a letter may say. Only what the person chose to put in is here; null is left out of the letter. There is no field
 * for the receiver: who sends the letter signs it by hand or by the form it is pasted into.
 */
export interface LetterFacts {
  /** The carrier's Chinese name, e.g. 圆通. */
  carrierName: string | null
  number: string | null
  senderName: string | null
  senderPhone: string | null
  goods: string | null
  paymentKind: PaymentKind
  /** Yuan as written, e.g. 40 or 39.90; null when it is not known. */
  amount: string | null
  paidOn: Day
  writtenOn: Day
  /** The carrier's ticket number (工单号), once there is one. */
  ticket: string | null
  happened: readonly Happening[]
}

export const happenings = ['openingRefused', 'numberDead', 'urgedToSign', 'priceCut', 'signedForMe'] as const
/** Things that happened at the door, for the letter. */
export type Happening = (typeof happenings)[number]

const happened: Record<Happening, string> = {
  openingRefused: '派送时不让先验货。',
  numberDead: '单子上的寄件电话打不通。',
  urgedToSign: '有电话或短信催着签收付款。',
  priceCut: '拒收之后又降价，或者又送来一次。',
  signedForMe: '未经我同意，有人代我签收。',
}

const payments: Record<PaymentKind, string> = { freightCollect: '到付运费', cashOnDelivery: '代收货款', none: '款项', unknown: '到付款项' }

/**
 * A complaint as text, ready to be pasted. Chinese whatever the app's language: its readers are Chinese offices. The law
 * is cited by content, not by article number (DOMAIN), and nobody is called a name.
 */
export function letterText(to: LetterAddressee, facts: LetterFacts): string {
  return [
    `${addressed(to, facts)}：`,
    '',
    story(facts),
    ...facts.happened.map(one => happened[one]),
    '',
    requests[to](facts).map((request, at) => `${at + 1}. ${request}`).join('\n'),
    '',
    `依据：${grounds[to]}`,
    '',
    '我留有包装盒、面单和付款记录，可以随时提供。',
    '',
    `${inWords(facts.writtenOn)}`,
  ].join('\n')
}

const addressed = (to: LetterAddressee, { carrierName }: LetterFacts): string => {
  switch (to) {
    case 'carrier': return `${carrierName ?? '快递'}公司客服`
    case 'postal': return `邮政管理部门（${publicChannels.postalAppeal.value}）`
    case 'consumer': return `${publicChannels.consumer.value} 消费者投诉`
    default: return to satisfies never
  }
}

function story({ carrierName, number, senderName, senderPhone, goods, paymentKind, amount, paidOn }: LetterFacts): string {
  const sender = [senderName, senderPhone].filter(part => part !== null).join(' ')
  return [
    `我在 ${inWords(paidOn)} 收到一个${carrierName === null ? '' : `由${carrierName}派送的`}包裹`,
    number === null ? '' : `（运单号 ${number}）`,
    `，被收取${payments[paymentKind]}${amount === null ? '' : ` ${amount} 元`}。我和家人都没有下过这个订单。`,
    goods === null ? '' : `单子上写的物品是“${goods}”。`,
    sender === '' ? '' : `单子上写的寄件人是“${sender}”。`,
  ].join('')
}

const requests: Record<LetterAddressee, (facts: LetterFacts) => string[]> = {
  carrier: ({ amount, ticket }) => [
    `请先扣住这笔款，不要结算给寄件人，并把${amount === null ? '所付的钱' : ` ${amount} 元`}原路退给我；包裹我可以退回。`,
    ticket === null ? '请给我这次投诉的工单号，并在七日内答复。' : `这次投诉的工单号是 ${ticket}，请在七日内答复。`,
    '请核实寄件人的真实身份，并告诉我处理结果。',
  ],
  postal: ({ ticket }) => [
    ticket === null ? '我已先向快递公司投诉，七日内没有得到满意的答复。' : `我已先向快递公司投诉（工单号 ${ticket}），七日内没有得到满意的答复。`,
    '请督促快递公司退款，并查明收寄时是否核对了寄件人身份。',
    '同一件事我没有重复申诉。',
  ],
  consumer: ({ amount }) => [
    `请责令退还${amount === null ? '所付的钱' : ` ${amount} 元`}。`,
    '没有订单就发货收钱，请查明是否构成欺诈；构成的，依法赔偿。',
  ],
}

const grounds: Record<LetterAddressee, string> = {
  carrier: '《快递暂行条例》规定收件人有权当面验收、寄件人身份应当真实、投诉应在七日内答复；《快递市场管理办法》规定未经同意不得代为签收；《民法典》规定没有承诺就没有合同、没有依据取得的利益应当返还。',
  postal: '《快递暂行条例》规定收件人有权当面验收、寄件人身份应当真实、投诉应在七日内答复；《快递市场管理办法》规定未经同意不得代为签收。',
  consumer: '《消费者权益保护法》规定欺诈的三倍赔偿、不足五百元的按五百元，“签收概不退”无效；《民法典》规定没有承诺就没有合同、没有依据取得的利益应当返还。',
}

const inWords = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year} 年 ${month} 月 ${date} 日`
}
