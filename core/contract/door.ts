/** Codes any cloud function may answer besides its own refusals; given by cloudfunctions/handle.ts. */
export const doorCodes = [
  'BAD_REQUEST', //   the request does not fit its contract
  'NO_CALLER', //     the platform gave no identity
  'FAULT', //         a bug or an outage: nothing was found out, nothing may be concluded
] as const
export type DoorCode = (typeof doorCodes)[number]

/** What the door answers on its own. `ref` is the log line's reference, for FAULT only. */
export type DoorReply = { ok: false; code: 'BAD_REQUEST' | 'NO_CALLER' } | { ok: false; code: 'FAULT'; ref: string }
