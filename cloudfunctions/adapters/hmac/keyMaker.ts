import { createHmac } from 'node:crypto'
import { type KeyMaker } from '../../ports/keyMaker'

/** Shorter secrets are refused: an 11-digit number must not be found by trying secrets. */
const SHORTEST_SECRET = 32

/**
 * HMAC-SHA256, the first 128 bits as 22 characters of base64url: far from any collision at millions of keys, and short
 * enough to be a document id. Throws when the secret is missing or too short: a wrong configuration is a fault.
 */
export function hmacKeyMaker(secret: string): KeyMaker {
  if (secret.length < SHORTEST_SECRET) throw new Error(`The evidence secret needs at least ${SHORTEST_SECRET} characters`)
  return text => createHmac('sha256', secret).update(text).digest().subarray(0, 16).toString('base64url')
}
