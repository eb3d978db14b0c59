import { type Hmac } from '../../core/evidence/keys'

/** Makes the evidence book's ids. Every function of one environment must hold the same secret, or the crowd forgets. */
export type KeyMaker = Hmac
