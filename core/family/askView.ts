import { type Ask, askLimits, type FamilyAnswer, stateOf } from './ask'
import { type AskedParcel } from './askedParcel'

/**
 * What one person may see of an ask.
 * - asker: every answer, oldest first
 * - family (anyone who holds the link): the parcel and their own answer; not who else answered, nor how many
 */
export type AskView =
  | { as: 'asker'; parcel: AskedParcel; askedAt: number; expiresAt: number; closed: boolean; answers: FamilyAnswer[] }
  | { as: 'family'; parcel: AskedParcel; askedAt: number; expiresAt: number; own: FamilyAnswer | null }

/** The view of an ask for a person, or null when it is over for them: a closed ask stays visible to its asker only. */
export function viewOf(ask: Ask, person: string, now: number): AskView | null {
  const state = stateOf(ask, now)
  const { parcel, askedAt } = ask
  const expiresAt = askedAt + askLimits.lifeMs
  if (state === 'expired') return null
  if (person === ask.asker) return { as: 'asker', parcel, askedAt, expiresAt, closed: state === 'closed', answers: Object.values(ask.answers).sort((p, q) => p.at - q.at) }
  return state === 'closed' ? null : { as: 'family', parcel, askedAt, expiresAt, own: ask.answers[person] ?? null }
}
