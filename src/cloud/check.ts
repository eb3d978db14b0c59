import { type CheckWaybillValue, type TypedFields } from '../../core/contract/checkWaybill'
import { type Answers } from '../../core/verdict/answers'
import { judge } from '../../core/verdict/judge'
import { withTyped } from '../../core/waybill/readTyped'
import { requestIdNow } from '../device/randomId'
import { call } from './call'
import { caseOf, keepCase } from './cases'
import { type Answered, type CheckSource, currentCheck, showCheck } from './checkState'
import { readHere, standingIn } from './judgeHere'
import { isLinkTrouble, type Sent, send, startQueue, wait } from './queue'
import { sendRescueNotes } from './rescueNotes'
import { typedFrom } from './typedFrom'

let requestId = ''
/** Grows with every start and cancel; an answer that comes back to an older round is dropped. */
let round = 0

/** Called once when the app starts: looks that waited for a network are sent, and their verdicts shown or kept. */
export const startChecks = (): void => startQueue(takeLate)

/** Starts a check. While one is working this does nothing, so a second tap does no harm. Resolves to whether a verdict came. */
export async function startCheck(source: CheckSource): Promise<boolean> {
  if (currentCheck().phase === 'working') return false
  requestId = requestIdNow()
  return run(source)
}

/** Tries a stopped check again with what it had: the same photo, and the same request id, so it stays one case. */
export async function retryCheck(): Promise<boolean> {
  const current = currentCheck()
  return current.phase === 'stopped' ? run(current.source) : false
}

/** Leaves the check; an answer still on its way is dropped. */
export function leaveCheck(): void {
  round += 1
  showCheck({ phase: 'idle' })
}

async function run(source: CheckSource): Promise<boolean> {
  const mine = ++round
  showCheck({ phase: 'working', source, step: 'photo' in source ? 'uploading' : 'reading' })
  const sent = await send({ requestId, source, typed: {}, answers: {} }, () => { if (mine === round) showCheck({ phase: 'working', source, step: 'reading' }) })
  if (mine !== round) return false
  const typed = 'typed' in source ? source.typed : {}
  if (sent.ok) {
    show({ ...blankAnswered(source, typed), ...judged(sent.value), first: sent.value.waybill })
    return true
  }
  if (!isLinkTrouble(sent.code)) {
    showCheck({ phase: 'stopped', source, trouble: sent.code })
    return false
  }
  // No network: the rules of the house answer at once, and the look waits on the phone to be sent once.
  const waybill = readHere(source)
  show({ ...blankAnswered(source, typed), waybill, first: waybill, verdict: judge(waybill, {}, null), trouble: sent.code, waiting: true })
  await wait({ requestId, source, typed: {}, answers: {} })
  return true
}

const blankAnswered = (source: CheckSource, typed: TypedFields) =>
  ({ phase: 'answered', requestId, source, caseId: null, typed, answers: {}, askId: null, judging: false, trouble: null, waiting: false } as const)

const judged = ({ caseId, waybill, verdict }: CheckWaybillValue) => ({ caseId, waybill, verdict, judging: false, trouble: null, waiting: false })

/** Shows a verdict and keeps the case on this phone. */
function show(next: Answered): void {
  showCheck(next)
  const { found: _, ...waybill } = next.waybill
  keepCase(next.requestId, { caseId: next.caseId, level: next.verdict.level, waybill, answers: next.answers, askId: next.askId })
}

/** Judges again with a field corrected by hand; the correction is kept when the cloud cannot be reached. */
export async function correct(fields: TypedFields): Promise<void> {
  const current = currentCheck()
  if (current.phase !== 'answered' || current.judging) return
  const typed = { ...current.typed, ...fields }
  if (current.waiting) return judgeHere({ ...current, typed, waybill: withTyped(current.waybill, fields) })
  await judgeAgain({ ...current, typed })
}

/** An answer changes the verdict on the phone at once; the cloud is told, and has the last word when it can be reached. */
export async function answer(answers: Answers): Promise<void> {
  const current = currentCheck()
  if (current.phase !== 'answered') return
  const next = { ...current, answers: { ...current.answers, ...answers } }
  if (current.waiting) return judgeHere(next)
  show({ ...next, verdict: judge(next.waybill, next.answers, standingIn(next.verdict)) })
  await confirm(next)
}

/** An answer about any parcel of 我的: the one on the screen, or an earlier one. Without a network it is sent later. */
export async function answerKept(id: string, answers: Answers): Promise<void> {
  const current = currentCheck()
  if (current.phase === 'answered' && current.requestId === id) return answer(answers)
  const known = caseOf(id)
  if (known === null) return
  const said = { ...known.answers, ...answers }
  keepCase(id, { answers: said })
  const reply = await tell(known.caseId, typedFrom(known.waybill), said)
  if (reply.ok) keepCase(id, { level: reply.value.verdict.level })
  else if (isLinkTrouble(reply.code)) await wait({ requestId: id, source: { typed: typedFrom(known.waybill) }, typed: {}, answers: said })
}

/** Tries to judge again after it failed. */
export async function retryJudging(): Promise<void> {
  const current = currentCheck()
  if (current.phase === 'answered' && !current.judging) await judgeAgain(current)
}

/** Remembers under which id the family was asked about the current parcel. */
export function noteAsk(askId: string): void {
  const current = currentCheck()
  if (current.phase === 'answered') show({ ...current, askId })
}

async function judgeHere(next: Answered): Promise<void> {
  show({ ...next, verdict: judge(next.waybill, next.answers, null) })
  await wait({ requestId: next.requestId, answers: next.answers, ...('typed' in next.source ? { source: { typed: next.typed }, typed: {} } : { source: next.source, typed: next.typed }) })
}

async function judgeAgain(asked: Answered): Promise<void> {
  const mine = ++round
  showCheck({ ...asked, judging: true, trouble: null })
  const reply = await ask(asked)
  if (mine !== round) return
  if (reply.ok) show({ ...asked, ...judged(reply.value) })
  else showCheck({ ...asked, judging: false, trouble: reply.code })
}

/**
 * Answers already shown become the person's voice, and the cloud judges by what the crowd knows now. Where it cannot be
 * reached the phone's verdict stands, and the answers wait to be sent.
 */
async function confirm(asked: Answered): Promise<void> {
  const mine = ++round
  const reply = await tell(asked.caseId, fieldsOf(asked), asked.answers)
  const current = currentCheck()
  if (mine !== round || current.phase !== 'answered') return
  if (reply.ok) show({ ...current, verdict: reply.value.verdict })
  else if (isLinkTrouble(reply.code)) await wait({ requestId: asked.requestId, source: { typed: fieldsOf(asked) }, typed: {}, answers: asked.answers })
}

/** The photo was discarded after the first look, so what it said goes along as text. */
const fieldsOf = ({ waybill, typed }: Pick<Answered, 'waybill' | 'typed'>): TypedFields => ({ ...typedFrom(waybill), ...typed })
const saidIn = (answers: Answers): { answers?: Answers } => (Object.keys(answers).length === 0 ? {} : { answers })
const ask = (asked: Answered) => call('checkWaybill', { requestId: asked.requestId, typed: fieldsOf(asked), ...saidIn(asked.answers) })

/** Tells the evidence book what the person says of a parcel of theirs. */
const tell = (caseId: string | null, typed: TypedFields, answers: Answers) =>
  (caseId === null ? Promise.resolve({ ok: false, code: 'CASE_UNKNOWN' } as const) : call('answerParcel', { caseId, answers, typed }))

/** A look that waited has been answered: it goes on the screen if the person still looks at it, and into the cases. */
function takeLate(lateId: string, sent: Sent): void {
  const current = currentCheck()
  if (current.phase === 'answered' && current.requestId === lateId) {
    // What was answered while it was on its way still counts.
    if (sent.ok) {
      const answered = { ...current, ...judged(sent.value), first: sent.value.waybill, verdict: judge(sent.value.waybill, current.answers, standingIn(sent.value.verdict)) }
      show(answered)
      if (Object.keys(answered.answers).length > 0) void confirm(answered)
    } else showCheck({ ...current, waiting: false, trouble: sent.code })
    return
  }
  const kept = caseOf(lateId)
  if (sent.ok && kept !== null) {
    const { found: _, ...waybill } = sent.value.waybill
    if (Object.keys(kept.answers).length > 0) void tell(sent.value.caseId, typedFrom(sent.value.waybill), kept.answers)
    keepCase(lateId, { caseId: sent.value.caseId, level: sent.value.verdict.level, waybill })
    void sendRescueNotes()
  }
}
