import { ok, refuse, type Result } from '../result'
import { type Answers, type Ordered } from '../verdict/answers'
import { type AskedParcel } from './askedParcel'

/** One question to the family (问家人): "who ordered this?" People are ids that mean nothing outside the cloud. */
export interface Ask {
  /** At least 128 random bits: whoever holds it may open the ask, so it must not be guessed. */
  id: string
  asker: string
  parcel: AskedParcel
  /** ms since 1970. */
  askedAt: number
  /** When the asker closed it, ms since 1970. */
  closedAt: number | null
  /** By person: one answer each, the later one counts. */
  answers: Record<string, FamilyAnswer>
}

export interface FamilyAnswer {
  ordered: Ordered
  name: FamilyName | null
  /** ms since 1970. */
  at: number
}

/** Who answers, from a short list: no free text anywhere. */
export const familyNames = ['son', 'daughter', 'partner', 'father', 'mother', 'daughterInLaw', 'sonInLaw', 'grandchild', 'sibling', 'friend'] as const
export type FamilyName = (typeof familyNames)[number]

/** An ask lives for a week and takes twenty people: a family and its chat group, not the public. Nobody needs thirty at once. */
export const askLimits = { lifeMs: 7 * 24 * 3_600_000, people: 20, openAtOnce: 30 } as const

/** 22 characters of 64 kinds are 132 bits. */
const unguessable = /^[A-Za-z0-9_-]{22,30}$/

/** True for ids long enough to be unguessable and short enough for a mini-program code's scene (32 characters at most). */
export const isAskId = (id: string): boolean => unguessable.test(id)

/** A new ask; refuses an id that could be guessed. */
export const openAsk = (id: string, asker: string, parcel: AskedParcel, now: number): Result<Ask, 'ASK_ID_WEAK'> =>
  isAskId(id) ? ok({ id, asker, parcel, askedAt: now, closedAt: null, answers: {} }) : refuse('ASK_ID_WEAK')

export type AskState = 'open' | 'closed' | 'expired'

/** Expired beats closed: after a week nothing of it is shown to anyone. */
export const stateOf = (ask: Ask, now: number): AskState =>
  now >= ask.askedAt + askLimits.lifeMs ? 'expired' : ask.closedAt !== null ? 'closed' : 'open'

export type AnswerRefusal = 'ASK_EXPIRED' | 'ASK_CLOSED' | 'ASK_FULL' | 'OWN_ASK'

/** One person's answer, put in place of their earlier one. Refuses the asker's own, the 21st person, and an ask that is over. */
export function answerAsk(ask: Ask, person: string, answer: Omit<FamilyAnswer, 'at'>, now: number): Result<Ask, AnswerRefusal> {
  const state = stateOf(ask, now)
  if (state !== 'open') return refuse(state === 'expired' ? 'ASK_EXPIRED' : 'ASK_CLOSED')
  if (person === ask.asker) return refuse('OWN_ASK')
  const known = Object.keys(ask.answers)
  if (!known.includes(person) && known.length >= askLimits.people) return refuse('ASK_FULL')
  return ok({ ...ask, answers: { ...ask.answers, [person]: { ...answer, at: now } } })
}

/** Closed by the asker; closing twice keeps the first time. Refuses anyone else. */
export const closeAsk = (ask: Ask, person: string, now: number): Result<Ask, 'NOT_YOUR_ASK'> =>
  person === ask.asker ? ok({ ...ask, closedAt: ask.closedAt ?? now }) : refuse('NOT_YOUR_ASK')

/** The ask without one person's answer, for when they delete what is theirs. */
export const withoutPerson = (ask: Ask, person: string): Ask =>
  ({ ...ask, answers: Object.fromEntries(Object.entries(ask.answers).filter(([who]) => who !== person)) })

/** The answers as the verdict takes them. */
export function countsOf(answers: readonly Pick<FamilyAnswer, 'ordered'>[]): NonNullable<Answers['family']> {
  const counts = { mine: 0, notMine: 0, unsure: 0 }
  for (const { ordered } of answers) counts[ordered] += 1
  return counts
}
