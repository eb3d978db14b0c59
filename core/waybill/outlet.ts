import { along, type Line } from './textLine'
import { partOf } from './quad'
import { type Found } from './waybill'

/** The outlet that took the parcel in (揽收网点), as printed; delivering outlets (派件, 目的) are not it. */
export function readOutlet(lines: readonly Line[]): { outlet: string; found: Found } | null {
  for (const line of lines) {
    const words = line.words
    for (const [place, word] of words.entries()) {
      if (word.kind !== 'outlet' || /派|目的|末端/u.test(word.text)) continue
      const end = words[place + 1]?.start ?? line.text.length
      const value = /^[\p{Script=Han}A-Za-z0-9()]{2,20}/u.exec(line.text.slice(word.end, end).trim())?.[0] ?? ''
      if (!/\p{Script=Han}{2}/u.test(value)) continue
      return { outlet: value, found: { confidence: 0.85 * line.confidence, by: 'text', box: line.box === null ? null : partOf(line.box, along(line, word.start), along(line, word.end + value.length)) } }
    }
  }
  return null
}
