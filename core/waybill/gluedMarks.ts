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

/** Lines that name the two parties only beside one another: who sells and who buys, where a rider fetches and brings. Sender's first. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [[/^(?:商家|卖方|供方)$/u, /^(?:客户|顾客|买方|需方|收[货件]人)$/u], [/^取[件货]?$/u, /^送[达货]?$/u]]

/** 商家 and 客户, 取 and 送: each with a line of its own, on a label that names the sender by no other word. */
export function withPairedMarks(lines: Line[]): Line[] {
  const pair = pairs.find(words => words.every(word => lines.some(line => word.test(line.text))))
  if (pair === undefined || lines.some(line => line.words.some(word => word.kind === 'sender'))) return lines
  return lines.map(line => {
    const place = pair.findIndex(word => word.test(line.text))
    return place < 0 ? line : { ...line, words: [{ kind: place === 0 ? 'sender' : 'receiver', start: 0, end: line.text.length, text: line.text }] }
  })
}

function glueOf(line: Line): FieldWord | null {
  const match = gluedMark.exec(line.text)
  if (match === null || line.words.some(word => word.start < match[0].length) || isNoName(match[2]!) || nameLikeness(match[2]!) < 0.2) return null
  return { kind: partyOf(match[1]!), start: 0, end: 1, text: match[1]! }
}
