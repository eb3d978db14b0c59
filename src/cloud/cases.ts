import { useSyncExternalStore } from 'react'
import { type ReportTick } from '../../core/contract/reportSender'
import { type RescueNotes } from '../../core/rescue/rescueNotes'
import { type Answers } from '../../core/verdict/answers'
import { type VerdictLevel } from '../../core/verdict/verdict'
import { type Waybill } from '../../core/waybill/waybill'
import { kept } from '../device/kept'
import { watched } from '../device/watched'

/** One parcel as this phone remembers it (我的): what the label said stays here, the cloud keeps keys only. */
export interface KeptCase {
  requestId: string
  caseId: string | null
  /** ms since 1970. */
  at: number
  level: VerdictLevel
  waybill: Omit<Waybill, 'found'>
  answers: Answers
  askId: string | null
  reported: boolean
  /** What was ticked when it was reported. */
  ticks?: ReportTick[]
  /** A message was promised should its sender become flagged. */
  willTell?: boolean
  rescue: KeptRescue
}

/** What was done after paying; that it came again stands among the answers. The ticket number stays on this phone. */
export interface KeptRescue extends Omit<RescueNotes, 'cameAgain'> { ticket: string }

const mostCases = 50
const shelf = kept<KeptCase[]>('cases', [])
const { watch, tell } = watched()

export const cases = (): KeptCase[] => shelf.get()
export const caseOf = (requestId: string): KeptCase | null => cases().find(one => one.requestId === requestId) ?? null

/** All cases, newest first; re-renders when one changes. */
export const useCases = (): KeptCase[] => useSyncExternalStore(watch, cases)

/** Keeps a case, or what changed in it; what is not given stays as it was. */
export function keepCase(requestId: string, change: Partial<Omit<KeptCase, 'requestId'>>): void {
  const known = caseOf(requestId)
  if (known === null && change.waybill === undefined) return
  const rescue: KeptRescue = { paidOn: null, done: [], ticket: '', offersFen: [] }
  const blank = { requestId, caseId: null, at: Date.now(), level: 'unclear' as const, answers: {}, askId: null, reported: false, rescue }
  const next = { ...blank, ...known, ...change } as KeptCase
  set([next, ...cases().filter(one => one.requestId !== requestId)].sort((p, q) => q.at - p.at).slice(0, mostCases))
}

export const forgetCases = (): void => set([])

const set = (next: KeptCase[]): void => {
  shelf.set(next)
  tell()
}
