import { type AskedParcel } from '../../../core/family/askedParcel'
import { type Day } from '../../../core/rescue/days'
import { type VerdictLevel } from '../../../core/verdict/verdict'
import { fill } from '../../text/fill'
import { type Sentences } from '../../text/sentences'
import { inYuan } from '../../text/yuan'

/** The words of a warning card. It is made from an AskedParcel, so nothing else of the waybill can get onto it. */
export interface CardContent {
  level: VerdictLevel
  /** One letter for the badge: 停, 问, 看. */
  badge: string
  title: string
  act: string
  payment: string | null
  amount: string | null
  unit: string
  /** Goods and carrier, as far as they were read. */
  parcel: string
  question: string
  lines: readonly string[]
  date: string
  name: string
  promise: string
  code: string
}

const badges: Record<VerdictLevel, [zh: string, en: string]> = { refuse: ['停', '!'], ask: ['问', '?'], inspect: ['看', 'i'], unclear: ['？', '?'] }

/** @param today the phone's calendar day */
export function cardContent(level: VerdictLevel, { carrier, paymentKind, amountFen, goods }: AskedParcel, today: Day, text: Sentences): CardContent {
  const { card, seen, verdict, app, form } = text
  const [year = '', month = '', day = ''] = today.split('-').map(part => String(Number(part)))
  return {
    level,
    badge: badges[level][text.language === 'zh-CN' ? 0 : 1],
    title: verdict.levels[level],
    act: card.act[level],
    payment: paymentKind === 'unknown' ? null : seen.payments[paymentKind],
    amount: amountFen === null ? null : inYuan(amountFen),
    unit: form.amountUnit,
    parcel: [goods, carrier === null ? null : seen.carriers[carrier]].filter(part => part !== null).join(' · '),
    question: card.ask,
    lines: card.lines,
    date: fill(card.date, { year, month, day }),
    name: card.name,
    promise: app.promise,
    code: card.code,
  }
}
