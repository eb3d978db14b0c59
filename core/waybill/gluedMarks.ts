import { isNoName, nameLikeness } from './personName'
import { type Line } from './textLine'
import { type FieldWord, partyOf } from './words'

/** 寄徐然 and 收林小姐: a mark whose gap to the name was lost in reading. Not 寄付, 收件, 派送, 发票, 收银. */
const gluedMark = /^([寄收发派])(?![付款费据到货送达往至卖票单派人方件码员日时网信者公银])\s?([\p{Script=Han}*]{2,4})(?=$|[\s|,/]|1[3-9*]|0\d{2})/u

/**
 * A mark glued to a name counts where the label names the other party too: two such lines speak for each other, one alone
 * may be any word that begins so.
 */
export function withGluedMarks(lines: Line[]): Line[] {
  const glued = new Map(lines.flatMap(line => {
    const word = glueOf(line)
    return word === null ? [] : [[line, word] as const]
  }))
  const named = new Set([...lines.flatMap(line => line.words), ...glued.values()].map(word => word.kind))
  if (!named.has('sender') || !named.has('receiver')) return lines
  return lines.map(line => {
    const word = glued.get(line)
    return word === undefined ? line : { ...line, words: [word, ...line.words] }
  })
}

function glueOf(line: Line): FieldWord | null {
  const match = gluedMark.exec(line.text)
  if (match === null || line.words.some(word => word.start < match[0].length) || isNoName(match[2]!) || nameLikeness(match[2]!) < 0.2) return null
  return { kind: partyOf(match[1]!), start: 0, end: 1, text: match[1]! }
}
