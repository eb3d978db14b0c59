import { shareableGoods } from '../../../core/family/askedParcel'
import { type Happening, type LetterFacts } from '../../../core/rescue/letter'
import { type Day } from '../../../core/rescue/days'
import { type KeptCase } from '../../cloud/cases'
import { inYuan } from '../../text/yuan'
import { zh } from '../../text/zh'

/** What of the label may be put into a letter or left out. */
export const letterParts = ['number', 'sender', 'goods'] as const
export type LetterPart = (typeof letterParts)[number]

/** What a letter says of a case: its carrier and sum, the parts chosen, and nothing else of the label. */
export function letterFacts({ waybill, rescue }: Pick<KeptCase, 'waybill' | 'rescue'>, chosen: readonly LetterPart[], happened: readonly Happening[], today: Day): LetterFacts {
  const { carrier, number, sender, goods, payment } = waybill
  const given = <T>(part: LetterPart, value: T): T | null => (chosen.includes(part) ? value : null)
  const ticket = rescue.ticket.trim()
  return {
    // Its readers are Chinese offices, whatever language the app is in.
    carrierName: carrier === null ? null : zh.seen.carriers[carrier],
    number: given('number', number), senderName: given('sender', sender.name), senderPhone: given('sender', sender.phone), goods: given('goods', goodsToQuote(goods)),
    paymentKind: payment.kind, amount: payment.amountFen === null ? null : inYuan(payment.amountFen), paidOn: rescue.paidOn ?? today, writtenOn: today,
    ticket: ticket === '' ? null : ticket, happened,
  }
}

/** Figures enough for a phone, or words of an address: careless labels print the receiver behind the goods. */
const ofSomebody = /[\d*]{5,}|[省市区县镇乡村路街巷弄号栋幢室]/u

/** Goods as they are printed, up to the first blank; where somebody may stand among them, the bare word for them. */
function goodsToQuote(goods: string | null): string | null {
  if (goods === null) return null
  const [first = ''] = goods.trim().split(/\s/u)
  return first === '' || first.length > 20 || ofSomebody.test(first) ? shareableGoods(goods) : first
}
