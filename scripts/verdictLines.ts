import { type CheckWaybillReply } from '../core/contract/checkWaybill'
import { type DoorReply } from '../core/contract/door'
import { headlineOf } from '../src/features/verdict/headlineOf'
import { reasonSentence } from '../src/features/verdict/reasonSentence'
import { shownFields } from '../src/features/verdict/shownFields'
import { zh } from '../src/text/zh'

/** One JSON line: the shape the command's help promises. */
export function asJson(photo: string, answer: CheckWaybillReply | DoorReply, ms: number): string {
  if (!answer.ok) return JSON.stringify({ photo, ok: false, code: answer.code })
  const { waybill: { carrier, number, sender, payment, goods }, verdict } = answer.value
  return JSON.stringify({
    photo, ok: true, ms: Math.round(ms),
    waybill: { carrier, number, sender: { name: sender.name, phone: sender.phone, address: sender.address }, payment: { kind: payment.kind, amountFen: payment.amountFen }, goods },
    verdict: { level: verdict.level, reasons: verdict.reasons.map(reason => reason.code), say: zh.verdict.acts[verdict.say] },
  })
}

/** The same in words, as the page has them. */
export function asText(photo: string, answer: CheckWaybillReply | DoorReply, ms: number): string {
  if (!answer.ok) {
    const { title, todo } = zh.trouble[answer.code]
    return `\n${photo}\n  【${title}】${todo} (${answer.code}${'ref' in answer ? ` ${answer.ref}` : ''})`
  }
  const { waybill, verdict } = answer.value
  const { title, act } = headlineOf(verdict, zh)
  const fields = shownFields(waybill, waybill, {}, zh).map(({ field, text }) => `    ${zh.seen.fields[field].padEnd(5, '　')}${text ?? zh.seen.notRead}`)
  return [
    `\n${photo}  (${Math.round(ms)} ms)`,
    `  【${title}】${act}`,
    `  ${zh.verdict.wordsFor[verdict.say]}：${zh.verdict.words[verdict.say]}`,
    `  ${zh.seen.title}：`, ...fields,
    `  ${zh.reasons.title}：`, ...verdict.reasons.map(reason => `    · ${reasonSentence(reason, zh)}`),
    `  ${zh.steps.title}：`, ...verdict.nextSteps.map(step => `    · ${zh.steps.of[step]}`),
  ].join('\n')
}
