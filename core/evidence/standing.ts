/**
 * What the crowd knows of a sender or campaign (EVIDENCE: flagged, suspected, doubtful, known good, unknown).
 * No level says "safe": knownGood says only that others ordered from this sender and were content.
 */
export const standingLevels = ['flagged', 'suspected', 'doubtful', 'unknown', 'knownGood'] as const
export type StandingLevel = (typeof standingLevels)[number]

/** Counts are never told exactly. */
export const countBands = ['1-2', '3-9', '10-29', '30-99', '100+'] as const
export type CountBand = (typeof countBands)[number]

export const standingReasonCodes = [
  'senderFlagged', 'senderSuspected', 'senderDoubtful', 'campaignDoubtful', 'newSendersAtOutletDoubtful',
  'outletDoubtful', 'senderKnownGood', 'crowdKnowsNothing', 'standingDisputed',
  // What would change it; the last two are told of flagged ones only.
  'voicesWouldChangeIt', 'proofsWouldFlagIt', 'fadesInTime', 'holderMayDispute',
] as const

export interface StandingReason {
  code: (typeof standingReasonCodes)[number]
  /** People it rests on. */
  band?: CountBand
  /** First evidence, ms since 1970, rounded down to a day. */
  since?: number
}

export interface Standing {
  level: StandingLevel
  /** Which keys spoke, strongest first, then what would change it; never empty. */
  reasons: StandingReason[]
}
