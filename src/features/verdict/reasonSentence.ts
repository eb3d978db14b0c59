import { type Reason } from '../../../core/verdict/verdict'
import { fill } from '../../text/fill'
import { type Sentences } from '../../text/sentences'

/** A reason as a sentence, with its count band and, for the crowd's, since when. */
export function reasonSentence({ code, band, since }: Reason, { reasons, language }: Sentences): string {
  const sentence = fill(reasons.of[code], { people: band === undefined ? reasons.several : reasons.bands[band] })
  if (since === undefined) return sentence
  // Not toLocaleDateString: WeChat's engine on some phones knows no locale but its own.
  const day = new Date(since)
  const date = fill(reasons.date, { year: String(day.getFullYear()), month: String(day.getMonth() + 1), day: String(day.getDate()) })
  return `${sentence}${language === 'zh-CN' ? '' : ' '}${fill(reasons.since, { since: date })}`
}
