/**
 * Patterns that ask for what stands before a match, without lookbehind: iPhones know that only from iOS 16.4 on, and on an
 * older one a single lookbehind keeps the whole script from loading (WebKit, release notes of Safari 16.4).
 */

/** An alternative of a pattern that begins only behind a text it may follow. */
export interface Guarded {
  readonly source: string
  /** Told the last REACH units before a place, or as many as there are. */
  readonly mayFollow: (before: string) => boolean
}

/** UTF-16 units before a place that a guard sees: the longest word asked for is delivery. */
const REACH = 8

export const where = (mayFollow: Guarded['mayFollow'], source: string): Guarded => ({ source, mayFollow })
/** `before` ends in $. */
export const notAfter = (before: RegExp, source: string): Guarded => where(text => !before.test(text), source)

const NONE: readonly RegExpExecArray[] = []

/** Finds every match in a text, left to right, none over another, as String.matchAll does with flag g. */
export type GuardedPattern = (text: string) => readonly RegExpExecArray[]

/** One pattern that fits wherever any of the alternatives does, and elsewhere too, for it asks no guard: one look tells of most texts that none fits. */
export const anyOf = (alternatives: readonly (string | Guarded)[], flags: 'u' | 'iu'): RegExp =>
  new RegExp(alternatives.map(one => (typeof one === 'string' ? one : one.source)).join('|'), flags)

/**
 * The alternatives as one pattern: the first that fits a place wins, as with |. Groups are numbered through all of them.
 * `flags` are those beside g.
 */
export function guarded(alternatives: readonly (string | Guarded)[], flags: 'u' | 'iu'): GuardedPattern {
  const guards = alternatives.filter(one => typeof one !== 'string')
  // A refused alternative fits nothing; it stays, so that groups keep their numbers.
  const joined = (refused: readonly Guarded[], flag: 'g' | 'y'): RegExp =>
    new RegExp(alternatives.map(one => (typeof one === 'string' ? one : refused.includes(one) ? `(?!)(?:${one.source})` : one.source)).join('|'), flags + flag)
  const anywhere = joined([], 'g')
  const onePlace = new Map<string, RegExp>()

  /** What stands where a match was found, once the alternatives refused there are left out. */
  const allowed = (text: string, match: RegExpExecArray): RegExpExecArray | null => {
    if (guards.length === 0) return match
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const refused = guards.filter(guard => !guard.mayFollow(before))
    if (refused.length === 0) return match
    if (refused.length === alternatives.length) return null
    const key = refused.map(guard => guards.indexOf(guard)).join()
    const pattern = onePlace.get(key) ?? joined(refused, 'y')
    onePlace.set(key, pattern)
    pattern.lastIndex = match.index
    return pattern.exec(text)
  }

  return text => {
    anywhere.lastIndex = 0
    let match = anywhere.exec(text)
    if (match === null) return NONE
    const found: RegExpExecArray[] = []
    for (; match !== null; match = anywhere.exec(text)) {
      const kept = allowed(text, match)
      if (kept !== null) found.push(kept)
      const step = (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
      anywhere.lastIndex = match.index + (kept?.[0].length || step)
    }
    return found
  }
}
