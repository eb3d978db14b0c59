import { patterns } from './wordPatterns'

/** Whose words follow: the sender's, the receiver's, or those of a shop, outlet or courier whose number is nobody's here. */
export type Role = 'sender' | 'receiver' | 'service'

/** What a printed field word says of the text after it; `party` words (电话, 地址, 姓名) keep the role of the mark before. */
export type WordKind = Role | 'name' | 'phone' | 'address' | 'goods' | 'number' | 'outlet' | 'money' | 'other'

/** A field word in a line. */
export interface FieldWord {
  kind: WordKind
  start: number
  /** After the word and the colon or brackets that follow it. */
  end: number
  text: string
}

/** A colon, brackets or a bar between a word and its value. */
const afterWord = /^[\s)\]】〕>》]*[:：;；|]?[\s([【〔<《]*/u

/** Every field word of a line, left to right, none over another. A word's kind says what the text after it is. */
export function fieldWords(text: string): FieldWord[] {
  const words: FieldWord[] = []
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index, wordEnd = start + match[0].length
      if (wordEnd === start) pattern.lastIndex++
      else if (!words.some(word => start < word.end && word.start < wordEnd) && beginsHere(text, start, wordEnd, words)) {
        words.push({ kind, start, end: wordEnd + afterWord.exec(text.slice(wordEnd))![0].length, text: match[0] })
      }
    }
  }
  const lone = words.some(word => word.start <= 3) ? null : loneMark(text)
  if (lone !== null) words.push(lone)
  return words.sort((p, q) => p.start - q.start)
}

/** A field's word follows a break or another field's word, or has its colon or figure: 商品 inside 小商品市场 is no field. */
function beginsHere(text: string, start: number, end: number, words: readonly FieldWord[]): boolean {
  if (start === 0 || !/\p{Script=Han}/u.test(text[start - 1]!) || /^\s?[:¥(]|^\s?\d/u.test(text.slice(end))) return true
  return words.some(word => word.end === start)
}

/** A number or an address after the mark: its gap was lost in reading, 寄李**139****0420. */
const partyFollows = /1[3-9*][\d*]{5}|0\d{2,3}[)-]?\d{7}|[\u4e00-\u9fa5]{2,}[省市].*[市区县镇]/u
const notMarks = /^[寄收发派送](?:[付款费据到货送达往至卖票单派人方]|件[码员日时网信人方者单公])/u
const opening = '([【〔<《○●■□◎'
const closing = ')]】〕>》○●■□◎'

/** 寄 or 收 (or 发, 派) printed as a mark at a line's head: alone, in brackets or a ring, or set off from what follows. */
function loneMark(text: string): FieldWord | null {
  const match = /^[\s"'|.·]*([([【〔<《○●■□◎]?)\s*([寄收发派送])(件?)(?:\s*([)\]】〕>》○●■□◎]))?([\s:;|]*)/u.exec(text)
  if (match === null) return null
  const [whole, open = '', letter = '', , close = '', gap = ''] = match
  const rest = text.slice(whole.length)
  const ringed = open !== '' && close !== '' && (opening.includes(open) && closing.includes(close))
  const setOff = gap !== '' && (gap.trim() !== '' || !/^[付款件人方]/u.test(rest))
  if (open !== '' && close === '' && rest !== '') return null
  if (letter === '送' && !ringed && rest !== '') return null
  if (rest !== '' && !ringed && !setOff && !(close === '' && partyFollows.test(rest) && !notMarks.test(text))) return null
  return { kind: letter === '寄' || letter === '发' ? 'sender' : 'receiver', start: 0, end: whole.length, text: letter }
}
