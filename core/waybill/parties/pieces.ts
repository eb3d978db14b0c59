import { type FoundPhone } from '../../phone/phone'
import { type Caption, cellWord, kindOf } from '../lines/captions'
import { sameRow } from '../lines/line'
import { along, type Line } from '../textLine'
import { nameBehind, withoutEnding } from '../names/nameBehind'
import { nameIn, nameLikeness } from '../names/personName'
import { addressScore, addressStart } from '../names/places'
import { saysBrought } from '../lines/receipt'
import { rowsBefore } from '../lines/sentences'
import { type Role } from '../lines/wordPatterns'
import { type FieldWord, MAIL } from '../lines/words'

/** A place on the levelled label. */
export interface Place {
  line: Line
  start: number
  end: number
  left: number
  right: number
  middle: number
  size: number
}

/** A word that gives a role to what stands by it. `lone`: it has a line of its own, as a ringed 寄 or a table's head cell. */
export interface Mark extends Place {
  role: Role
  lone: boolean
  /** It stands behind the name it belongs to: 李梅 (寄), 王秀兰 收. */
  behind: boolean
  /** On which side its party's lines lie: right of it (a word before its field, a ring at the left) unless markSides finds otherwise. */
  side: MarkSide
  /** For one of two heads side by side: from where to where its column's lines begin. */
  column?: readonly [from: number, to: number]
}
export type MarkSide = 'right' | 'left' | 'below' | 'above' | 'over'

/** A piece of print that may be a party's: its phone, its name, or a line of its address. */
export interface Piece extends Place {
  /** 'tail': words or figures that are neither by themselves, as the 3栋 an address ends with on its next line. */
  kind: 'phone' | 'name' | 'address' | 'tail'
  text: string
  /** As printed, figures and stars included. */
  raw: string
  /** An address with a province, a city or a county at its head. */
  begins: boolean
  phone: FoundPhone | null
  /** The mark right before it on its own line, with no other field's word between. */
  mark: Mark | null
  /** The line with a field word of its own kind (姓名, 电话, 地址) right before it; its own line or, in a table, the cell at its left. */
  caption: Line | null
  /** It stands where the sender signs. */
  signed?: boolean
}

/** True for the line an address begins with: a province, a city or a county at its head. */
export const beginsAddress = (piece: Piece): boolean => piece.begins

/** Words that open a field which is no party's: what follows on the line belongs to it. */
const otherFields = new Set<FieldWord['kind']>(['goods', 'number', 'money', 'other'])

/** The marks of a label and the pieces that may be a party's. */
export function piecesOf(lines: readonly Line[]): { marks: Mark[]; pieces: Piece[] } {
  const marks: Mark[] = []
  const pieces: Piece[] = []
  const before = rowsBefore(lines)
  const ends = new Map<Line, { mark: Mark | null; sentence: Piece[] }>()
  for (const line of lines) {
    const phones = line.phones
    // A word inside an address (上海市宝山区收费站) or a phone is not a field's.
    const words = line.words.filter(word => !phones.some(phone => word.start < phone.end && phone.start < word.start + word.text.length))
    const cuts = [...words, ...phones.map(phone => ({ kind: 'phone-number' as const, start: phone.start, end: phone.end, phone }))].sort((p, q) => p.start - q.start)
    // In running text a sentence goes on over the row's end, and a party's word with it.
    const above = before.get(line)
    const begun = above === undefined ? undefined : ends.get(above)
    let mark = begun?.mark ?? null, sentence = [...begun?.sentence ?? []]
    let caption: Caption | null = words[0]?.start === 0 ? null : cellWord(line, lines)
    let at = 0
    const add = (...found: Piece[]): void => {
      pieces.push(...found)
      sentence.push(...found)
    }
    const plainText = (to: number): void => {
      const stop = line.text.indexOf('。', at)
      if (stop >= 0 && stop < to) {
        textUpTo(stop)
        at = stop + 1
        mark = null
        caption = null
        sentence = []
        return plainText(to)
      }
      textUpTo(to)
    }
    const textUpTo = (to: number): void => {
      if (to <= at || (caption !== null && otherFields.has(caption.kind))) return
      const found = textPieces(line, at, to, mark, caption, lines)
      add(...(caption?.kind === 'signed' ? found.filter(piece => piece.kind === 'name' && nameLikeness(piece.text) >= 0).map(piece => ({ ...piece, signed: true })) : found))
    }
    for (const cut of cuts) {
      plainText(cut.start)
      at = Math.max(at, cut.end)
      if (cut.kind === 'phone-number') {
        if (caption === null || !otherFields.has(caption.kind)) add(pieceAt(line, cut.start, cut.end, { kind: 'phone', text: cut.phone.text, raw: cut.phone.text, phone: cut.phone, mark, caption: caption?.kind === 'phone' ? caption.line : null }))
        if (caption?.kind === 'phone') caption = null
      } else {
        caption = { kind: kindOf(cut, line, lines), line }
        const role = roleOf({ ...cut, kind: caption.kind }, mark, line, lines)
        if (role !== null) {
          mark = markAt(line, cut, role)
          marks.push(mark)
          // 李梅(138…)给您寄来: what the sentence named before.
          if (cut.behind === true && cut.text.includes('您')) {
            for (const piece of sentence) piece.mark ??= mark
            mark = null
          }
        } else if (otherFields.has(caption.kind)) mark = null
      }
    }
    plainText(line.text.length)
    ends.set(line, { mark, sentence })
  }
  return { marks, pieces }
}

/** An outlet's own number is a service's; 客服 right behind a party's mark, or beside a ringed one, is that party's name. */
function roleOf(word: FieldWord, before: Mark | null, line: Line, lines: readonly Line[]): Role | null {
  if (word.kind === 'outlet') return 'service'
  // On a receipt the shop whose number it is sends.
  if (/^(?:店铺|门店|商家)(?:联系)?电话$/u.test(word.text) && lines.some(saysBrought)) return null
  // Where a parcel goes back to is its sender's address, on a label that names the sender nowhere else.
  if (goesBack(word, line) && !namesSender(lines)) return 'sender'
  // So is who sold it.
  if (SOLD.test(word.text) && !lines.some(other => other.words.some(one => one.kind === 'sender' && !SELLER.test(one.text)))) return 'sender'
  // On a list of handed-over parcels it is the clerk who hands them over.
  if (/^交件/u.test(word.text) && lines.some(other => other.words.some(one => one.kind === 'sender' && !/^交件/u.test(one.text)))) return 'service'
  if (/联$/u.test(upright(line, lines))) return null
  // 派件:老郑 134…: who brings it, where another word names the receiver.
  if (word.text === '派件' && line.phones.length > 0 && lines.some(other => other !== line && other.words.some(one => one.kind === 'receiver' && one.text !== '派件'))) return 'service'
  // 到这里取:…南门 店主: whose counter it is.
  if (/^(?:店[主家]|掌柜)$/u.test(word.text) && before?.role === 'service') return 'service'
  // 揽 is the sender's mark beside 派; where the sender has another, it is the outlet's that collected the parcel.
  if (word.text === '揽' && (namesSender(lines) || lines.some(other => other.words.some(one => goesBack(one, other))))) return 'service'
  // In a form's row of name fields it is the party's word: 收货人姓名 | 托运人签名.
  if (word.kind === 'signed' && lines.some(other => other !== line && other.words[0]?.kind === 'receiver' && sameRow(other, line))) return 'sender'
  // The row of a mail's head: 发件人:通知 | <info@…>.
  if ((word.kind === 'sender' || word.kind === 'receiver') && lines.some(other => sameRow(other, line) && MAIL.test(other.text))) return null
  if (word.text === '客服' && before !== null && before.end === word.start) return null
  if (word.text === '客服' && word.start === 0 && lines.some(other => isLoneMark(other) && other.right <= line.left + line.size && line.left - other.right < 3 * line.size && Math.abs(other.top + other.bottom - line.top - line.bottom) < 3 * line.size)) return null
  return word.kind === 'sender' || word.kind === 'receiver' || word.kind === 'service' ? word.kind : null
}

/** A number of the shop's, which on a label with a sender is one for complaints. */
const SOLD = /^(?:商家|卖家|店铺|网店)(?:联系)?(?:电话|手机)$/u
const SELLER = /^(?:商家|卖家|店铺|网店|门店)|(?:商家|店铺|网店|门店)$/u

/** 退件地址 with a line of its own, perhaps in two languages. */
const RETURN_HEADING = /^退(?:回|件|货)地址[\sa-z/:.]*$/iu

const namesSender = (lines: readonly Line[]): boolean => lines.some(line => line.words.some(word => word.kind === 'sender' && word.text !== '揽'))
const goesBack = (word: FieldWord, line: Line): boolean => word.kind === 'service' && word.text.includes('退') && (addressStart(line.text.slice(word.end)) >= 0 || RETURN_HEADING.test(line.text))

/** A letter with those that stand right under it, each with a line of its own: 派件联 up the edge of a copy is no mark. */
function upright(line: Line, lines: readonly Line[]): string {
  if (line.text.length > 1) return ''
  const next = lines.find(other => other.text.length === 1 && other.top > line.top && other.top - line.bottom < line.size && Math.abs(other.left - line.left) < 0.5 * line.size)
  return next === undefined ? line.text : line.text + upright(next, lines)
}

const isLoneMark = (line: Line): boolean => line.words.length === 1 && (line.words[0]!.kind === 'sender' || line.words[0]!.kind === 'receiver') && line.text.length - line.words[0]!.text.length <= 1

export function placeOf(line: Line, start: number, end: number): Place {
  const wide = line.right - line.left
  return { line, start, end, left: line.left + wide * along(line, start), right: line.left + wide * along(line, end), middle: (line.top + line.bottom) / 2, size: line.size }
}

/** Marks and pieces are made here, with their fields in one order, for the reason that lineOf gives. */
function markAt(line: Line, word: FieldWord, role: Role): Mark {
  const { start, end, left, right, middle, size } = placeOf(line, word.start, word.end)
  return { line, start, end, left, right, middle, size, role, lone: line.text.length - (end - start) <= 1, behind: word.behind === true, side: 'right' }
}

function pieceAt(line: Line, start: number, end: number, { kind, text, raw, phone, mark, caption }: Omit<Piece, keyof Place | 'begins'>): Piece {
  const { left, right, middle, size } = placeOf(line, start, end)
  return { line, start, end, left, right, middle, size, kind, text, raw, begins: kind === 'address' && addressStart(text) === 0, phone, mark, caption }
}

/** 汕头市→北京市: where the parcel goes from and to, and nobody's address. */
const ROUTE = /^[\p{Script=Han}\s]{2,9}(?:→|⇒|[-—=]+>?|>)[\p{Script=Han}\s]{2,9}$/u

/** A shop's branch is called after its place: 佳惠超市(江汉区店), 同德大药房·城关店. */
const BRANCH = /^\s?\p{Script=Han}{2,10}\s?[(·-]\s?\p{Script=Han}{1,8}店\)?\s?$/u

/** The line that print goes on in: right below, from about the same left, in letters of the same size. */
const isRightUnder = (line: Line, other: Line): boolean =>
  other.top + other.bottom > line.top + line.bottom + line.size && other.top - line.bottom < 0.7 * line.size && Math.abs(other.left - line.left) < line.size && other.size < 1.3 * line.size && line.size < 1.3 * other.size

/** Free text is a name, an address, or a name with the address after it. */
function textPieces(line: Line, from: number, to: number, mark: Mark | null, caption: Caption | null, lines: readonly Line[]): Piece[] {
  const text = line.text.slice(from, to)
  const piece = (kind: 'name' | 'address', start: number, end: number): Piece[] => {
    const raw = line.text.slice(start, end).replace(/^(?:[\s,;:，、。|/·)\]】]|\*\s)+|[\s,;:，、|/([【]+$/gu, '').replace(/([^·])·$/u, '$1')
    const name = kind === 'name' ? nameIn(withoutEnding(raw)) : null
    if (raw === '' || ROUTE.test(raw)) return []
    return [pieceAt(line, start, end, { kind: kind === 'name' && name === null ? 'tail' : kind, text: name ?? raw, raw, phone: null, mark, caption: caption?.kind === kind || caption?.kind === 'signed' ? caption.line : null })]
  }
  const beforePhone = line.phones.some(phone => phone.start === to) || (to === line.text.length && lines.some(other => other.phones[0]?.start === 0 && isRightUnder(line, other)))
  /** An address, and the name that may stand behind it. */
  const addressPieces = (start: number): Piece[] => {
    const name = nameBehind(line.text.slice(start, to).replace(/[\s,;、|/·([【←—-]+$/u, ''), beforePhone)
    return name < 0 ? piece('address', start, to) : [...piece('address', start, start + name), ...piece('name', start + name, to)]
  }
  if (caption?.kind === 'address') return addressPieces(from)
  if (BRANCH.test(text)) return piece('name', from, to)
  const address = addressStart(text)
  if (address >= 0) return [...(address > 0 ? piece('name', from, from + address) : []), ...addressPieces(from + address)]
  if (addressScore(text) >= 1.4 && /\d|街|路|镇|村|号|区/u.test(text) && caption?.kind !== 'name') return addressPieces(from)
  const behind = caption === null && beforePhone ? nameBehind(text, true) : -1
  return behind > 0 ? piece('name', from + behind, to) : piece('name', from, to)
}
