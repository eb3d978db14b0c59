/** Why a call brought back no answer at all: made on the phone, never by a function. Nothing may be concluded from them. */
export const linkCodes = [
  'OFFLINE', //      the phone has no network, or the cloud cannot be reached
  'TIMEOUT', //      no answer within the time the page is willing to wait
  'CLOUD_DOWN', //   the cloud was reached, but could not run the function
] as const
export type LinkCode = (typeof linkCodes)[number]

export interface LinkFailure { ok: false; code: LinkCode }
