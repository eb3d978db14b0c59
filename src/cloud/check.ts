import { useSyncExternalStore } from 'react'
import { type CheckWaybillCode, type CheckWaybillRequest, type CheckWaybillValue, type TypedFields } from '../../core/contract/checkWaybill'
import { type DoorCode } from '../../core/contract/door'
import { type LinkCode } from '../../core/contract/link'
import { type Ordered } from '../../core/verdict/answers'
import { type Waybill } from '../../core/waybill/waybill'
import { call } from './call'
import { typedFrom } from './typedFrom'
import { upload } from './upload'

/** Why a check brought no verdict. */
export type CheckTrouble = CheckWaybillCode | DoorCode | LinkCode

/** What one look at a parcel starts from. `photo` is the phone's own path to the picture. */
export type CheckSource = { photo: string } | { words: string[] } | { barcode: string } | { typed: TypedFields }

/**
 * The one check the person is busy with; it outlives pages and re-renders.
 * - working: `step` says whether the photo is on its way or being read
 * - stopped: no verdict, `trouble` says why; the source is kept, so trying again needs no second photo
 * - answered: a verdict stands; `first` is the waybill as the reader saw it; `judging` while it is judged again,
 *   `trouble` when that failed (the old verdict stays)
 */
export type Check =
  | { phase: 'idle' }
  | { phase: 'working'; source: CheckSource; step: 'uploading' | 'reading' }
  | { phase: 'stopped'; source: CheckSource; trouble: CheckTrouble }
  | { phase: 'answered'; source: CheckSource; value: CheckWaybillValue; first: Waybill; typed: TypedFields; ordered: Ordered | null; judging: boolean; trouble: CheckTrouble | null }

let current: Check = { phase: 'idle' }
let requestId = ''
/** Grows with every start and cancel; an answer that comes back to an older round is dropped. */
let round = 0
const watchers = new Set<() => void>()

const show = (next: Check): void => {
  current = next
  watchers.forEach(watcher => watcher())
}

/** The current check, for a component; re-renders when it changes. */
export const useCheck = (): Check => useSyncExternalStore(watch, () => current)
const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => { watchers.delete(watcher) }
}

/** Starts a check. While one is working this does nothing, so a second tap does no harm. Resolves to whether a verdict came. */
export async function startCheck(source: CheckSource): Promise<boolean> {
  if (current.phase === 'working') return false
  requestId = newRequestId()
  return run(source)
}

/** Tries a stopped check again with what it had: the same photo, and the same request id, so it stays one case. */
export async function retryCheck(): Promise<boolean> {
  return current.phase === 'stopped' ? run(current.source) : false
}

/** Leaves the check; an answer still on its way is dropped. */
export function leaveCheck(): void {
  round += 1
  show({ phase: 'idle' })
}

async function run(source: CheckSource): Promise<boolean> {
  const mine = ++round
  const step = 'photo' in source ? 'uploading' : 'reading'
  show({ phase: 'working', source, step })
  let request: CheckWaybillRequest
  if ('photo' in source) {
    const uploaded = await upload(source.photo, `${requestId}-${mine}`)
    if (mine !== round) return false
    if (!uploaded.ok) return stop(source, uploaded.code)
    show({ phase: 'working', source, step: 'reading' })
    request = { requestId, photo: { fileID: uploaded.value } }
  } else {
    request = { requestId, ...source }
  }
  const answer = await call('checkWaybill', request)
  if (mine !== round) return false
  if (!answer.ok) return stop(source, answer.code)
  show({ phase: 'answered', source, value: answer.value, first: answer.value.waybill, typed: 'typed' in source ? source.typed : {}, ordered: null, judging: false, trouble: null })
  return true
}

const stop = (source: CheckSource, trouble: CheckTrouble): false => {
  show({ phase: 'stopped', source, trouble })
  return false
}

/** Judges again with a field corrected by hand; the correction is kept when the cloud cannot be reached. */
export const correct = (fields: TypedFields): Promise<void> => judgeAgain(fields, null)

/** Judges again with the person's answer to "did anyone at home order this?" */
export const answerOrdered = (ordered: Ordered): Promise<void> => judgeAgain({}, ordered)

/** Tries to judge again after it failed. */
export const retryJudging = (): Promise<void> => judgeAgain({}, null)

async function judgeAgain(fields: TypedFields, ordered: Ordered | null): Promise<void> {
  if (current.phase !== 'answered' || current.judging) return
  const mine = ++round
  const asked = { ...current, typed: { ...current.typed, ...fields }, ordered: ordered ?? current.ordered, judging: true, trouble: null }
  show(asked)
  const answer = await call('checkWaybill', {
    requestId,
    // The photo was discarded after the first look, so what it said goes along as text.
    typed: { ...typedFrom(asked.value.waybill), ...asked.typed },
    ...(asked.ordered === null ? {} : { answers: { ordered: asked.ordered } }),
  })
  if (mine !== round) return
  show(answer.ok ? { ...asked, value: answer.value, judging: false } : { ...asked, judging: false, trouble: answer.code })
}

/** 22 letters and digits; it tells looks apart, it is no secret. */
const newRequestId = (): string => Array.from({ length: 22 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('')
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
