import * as v from 'valibot'

/**
 * The handle checkWaybill gave for one look at one parcel (core/evidence/keys caseIdOf). It is bound to the caller by an
 * HMAC, so in anyone else's hands it names no case.
 */
export const caseIdSchema = v.pipe(v.string(), v.regex(/^k\.[A-Za-z0-9_-]{22}$/))
