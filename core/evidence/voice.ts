import { type Answers } from '../verdict/answers'

/**
 * What one person says of one parcel (EVIDENCE, "Case"): nothing yet, an answer at the door, a report, or "it was what I
 * had ordered" after opening. A later voice replaces the earlier.
 */
export const voices = ['silent', 'notMine', 'unsure', 'mine', 'report', 'ok'] as const
export type Voice = (typeof voices)[number]

/** The voice in a set of answers; null when they hold none. What a relative claims, or was found in a shopping app, was ordered. */
export function voiceIn(answers: Answers, opened: 'asOrdered' | 'notAsOrdered' | undefined): 'notMine' | 'unsure' | 'mine' | 'ok' | null {
  if (opened === 'asOrdered') return 'ok'
  if (answers.orderFoundInApp === true || (answers.family?.mine ?? 0) > 0) return 'mine'
  return answers.ordered ?? null
}
