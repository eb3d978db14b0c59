import { useSyncExternalStore } from 'react'
import { type CheckWaybillCode, type TypedFields } from '../../core/contract/checkWaybill'
import { type DoorCode } from '../../core/contract/door'
import { type LinkCode } from '../../core/contract/link'
import { type Answers } from '../../core/verdict/answers'
import { type Verdict } from '../../core/verdict/verdict'
import { type Waybill } from '../../core/waybill/waybill'
import { watched } from '../device/watched'

/** Why a check brought no verdict. */
export type CheckTrouble = CheckWaybillCode | DoorCode | LinkCode

/** What one look at a parcel starts from. `photo` is the phone's own path to the picture. */
export type CheckSource = { photo: string; takenInApp?: boolean } | { words: string[] } | { barcode: string } | { typed: TypedFields }

/** A verdict on the screen. `first` is the waybill as the reader saw it, before anything was corrected. */
export interface Answered {
  phase: 'answered'
  requestId: string
  source: CheckSource
  /** Null until the cloud has seen the parcel. */
  caseId: string | null
  waybill: Waybill
  verdict: Verdict
  first: Waybill
  typed: TypedFields
  answers: Answers
  /** The family was asked under this id. */
  askId: string | null
  /** It is being judged again; the old verdict stands meanwhile. */
  judging: boolean
  /** Why judging again, or the first look-up, failed. */
  trouble: CheckTrouble | null
  /** Judged on this phone only: photo and answers wait here to be sent once. */
  waiting: boolean
}

/**
 * The one check the person is busy with; it outlives pages and re-renders.
 * - working: `step` says whether the photo is on its way or being read
 * - stopped: no verdict, `trouble` says why; the source is kept, so trying again needs no second photo
 * - answered: a verdict stands
 */
export type Check =
  | { phase: 'idle' }
  | { phase: 'working'; source: CheckSource; step: 'uploading' | 'reading' }
  | { phase: 'stopped'; source: CheckSource; trouble: CheckTrouble }
  | Answered

let current: Check = { phase: 'idle' }
const { watch, tell } = watched()

export const currentCheck = (): Check => current

export const showCheck = (next: Check): void => {
  current = next
  tell()
}

/** The current check, for a component; re-renders when it changes. */
export const useCheck = (): Check => useSyncExternalStore(watch, currentCheck)
