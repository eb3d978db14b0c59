import * as v from 'valibot'
import { type StandingLevel } from '../evidence/standing'
import { type Voice } from '../evidence/voice'
import { type FamilyAnswer } from '../family/ask'
import { type AskedParcel } from '../family/askedParcel'
import { type RescueNotes } from '../rescue/rescueNotes'
import { type Result } from '../result'
import { type DisputeState } from './disputeFlag'
import { type ReportTick } from './reportSender'

/** Everything of the caller's own: to see (export) or to have deleted, with every voice taken back exactly. */
export const myDataRequest = v.variant('action', [
  v.strictObject({ action: v.literal('export') }),
  v.strictObject({ action: v.literal('delete'), confirm: v.literal('deleteEverythingOfMine') }),
])
export type MyDataRequest = v.InferOutput<typeof myDataRequest>

/** One parcel of the caller's as the book keeps it: under keys that cannot be turned back into a number or a place. */
export interface MyCase {
  caseId: string
  /** ms since 1970. */
  at: number
  voice: Voice
  shown: StandingLevel
  photoTakenInApp: boolean
  ticks: ReportTick[]
  paidFen: number | null
  keys: string[]
}

export interface MyDataExport {
  /** Who the caller is to this mini-program: what a moderator is named by (MODERATORS). It is told, not kept. */
  openid: string
  /** ms since 1970. */
  exportedAt: number
  /** First use, ms since 1970; null when nothing is kept. */
  firstSeen: number | null
  cases: MyCase[]
  disputes: { state: DisputeState; openedAt: number; until: number }[]
  /** What the caller asked the family. What the others answered is theirs: only how many did is told here. */
  asks: { id: string; parcel: AskedParcel; askedAt: number; closedAt: number | null; answers: number }[]
  /** What the caller answered to other people's asks; whose ask it was, and about what, is not the caller's to take along. */
  familyAnswers: FamilyAnswer[]
  /** Messages that wait for a sender to become flagged, and those that came. */
  messages: { state: 'waiting' | 'told'; caseId: string; /** Asked for or told, ms since 1970. */ at: number }[]
  /** What was done after paying, with the case it belongs to. */
  rescues: (RescueNotes & { caseId: string; /** ms since 1970. */ keptAt: number })[]
}

export type MyDataValue =
  | { action: 'export'; data: MyDataExport }
  | { action: 'delete'; /** Documents deleted or freed of the caller. */ deleted: number }

/** Nobody is refused what is theirs. */
export const myDataCodes = [] as const
export type MyDataCode = (typeof myDataCodes)[number]
export type MyDataReply = Result<MyDataValue, MyDataCode>
