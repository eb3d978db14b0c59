import { type Standing, type StandingLevel, standingLevels, type StandingReason, standingReasonCodes } from '../../core/evidence/standing'
import { type Reason, type Verdict } from '../../core/verdict/verdict'
import { linesOfWords } from '../../core/waybill/pastedWords'
import { readBarcode, withTyped } from '../../core/waybill/readTyped'
import { readWaybill } from '../../core/waybill/readWaybill'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'
import { type CheckSource } from './checkState'

/** What the phone itself can read: typed fields, words and bar codes. A photo says nothing without the cloud. */
export function readHere(source: CheckSource): Waybill {
  if ('typed' in source) return withTyped(blankWaybill(), source.typed)
  if ('barcode' in source) return readBarcode(source.barcode) ?? blankWaybill()
  if ('words' in source) return readWaybill({ lines: linesOfWords(source.words), barcodes: [] }) ?? blankWaybill()
  return blankWaybill()
}

/** What the crowd was found to know, taken back out of a verdict, so that an answer changes it on the phone at once. */
export function standingIn({ reasons }: Verdict): Standing | null {
  const spoken = reasons.filter((reason): reason is Reason & StandingReason => (standingReasonCodes as readonly string[]).includes(reason.code))
  // The strongest: what is flagged says so by what would change it, even where its neighbours speak first.
  const level = standingLevels.find(one => spoken.some(({ code }) => levels[code] === one && one !== 'unknown')) ?? 'unknown'
  return spoken.length === 0 ? null : { level, reasons: spoken.map(({ code, band, since }) => ({ code, ...(band === undefined ? {} : { band }), ...(since === undefined ? {} : { since }) })) }
}

const levels: Record<StandingReason['code'], StandingLevel> = {
  senderFlagged: 'flagged', senderSuspected: 'suspected', senderDoubtful: 'doubtful', campaignDoubtful: 'doubtful', newSendersAtOutletDoubtful: 'doubtful',
  outletDoubtful: 'doubtful', standingDisputed: 'doubtful', senderKnownGood: 'knownGood', crowdKnowsNothing: 'unknown',
  voicesWouldChangeIt: 'unknown', proofsWouldFlagIt: 'suspected', fadesInTime: 'flagged', holderMayDispute: 'flagged',
}
