import { type Hmac } from '../core/evidence/keys'

/**
 * Ids need no secret in a simulation, only to differ: each text gets the next number. Short ones, made once, are what
 * makes a world fast, since nearly all of its work is looking documents up.
 */
export function plainIds(): Hmac {
  const known = new Map<string, string>()
  return text => {
    const id = known.get(text)
    if (id !== undefined) return id
    const next = `i${known.size}`
    known.set(text, next)
    return next
  }
}
