import { DAY } from '../../core/evidence/decay'
import { weekOf } from '../../core/evidence/wave'
import { ok } from '../../core/result'
import { type DisputeCodes } from '../disputeCodes'
import { type FlagNotices } from '../flagNotices'
import { type AskBook } from '../ports/askBook'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'
import { type WaveBook } from '../ports/waveBook'
import { type RescueBook } from '../rescueBook'

export interface SweepPorts {
  evidenceBook: Pick<EvidenceBook, 'sweep'>
  askBook: Pick<AskBook, 'sweep'>
  codes: Pick<DisputeCodes, 'sweep'>
  flagNotices: Pick<FlagNotices, 'sweep'>
  rescueBook: Pick<RescueBook, 'sweep'>
  waveBook: Pick<WaveBook, 'recount'>
  clock: Clock
}

/** What one run may forget of each kind; it runs every hour, and what is left waits for the next. */
const MOST = 200
/** Weeks of waves that are shown. */
const WEEKS_SHOWN = 8

/**
 * Forgets what has had its time (cases, with them extension keys; asks; codes; messages; what was done
 * after paying), tells who still waits for a sender that is flagged by now, and counts the waves of this week and the last afresh. Decay needs no sweeping: masses are kept
 * by epoch and never rewritten (core/evidence/decay).
 */
export async function sweep({ evidenceBook, askBook, codes, flagNotices, rescueBook, waveBook, clock }: SweepPorts): Promise<{ ok: true; value: { cases: number; asks: number; codes: number; told: number; rescues: number; waves: number } }> {
  const now = clock()
  const cases = await evidenceBook.sweep(MOST, now)
  const asks = await askBook.sweep(now)
  const swept = await codes.sweep(MOST, now)
  const told = await flagNotices.sweep(MOST, now)
  const rescues = await rescueBook.sweep(MOST, now)
  const waves = await waveBook.recount([weekOf(now), weekOf(now - 7 * DAY)], weekOf(now - WEEKS_SHOWN * 7 * DAY))
  return ok({ cases, asks, codes: swept, told, rescues, waves })
}
