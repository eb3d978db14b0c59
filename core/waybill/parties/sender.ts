import { along, type Line } from '../textLine'
import { setClose } from './blocks'
import { closedBlocks } from './closingMarks'
import { ownersOf, type Owned } from './parties'
import { partyColumns } from './partyColumns'
import { partyRows } from './partyRows'
import { withSides } from './markSides'
import { remainingParty } from './remainingParty'
import { shopAtHead } from './shopHead'
import { signedLines } from './signature'
import { twoParties } from './twoParties'
import { withMissingMark } from './missingMark'
import { farness } from './nearness'
import { beginsAddress, type Mark, type Piece, piecesOf, type Place } from './pieces'
import { isNoName, nameLikeness } from '../names/personName'
import { cityOf, isCity, provinceOf } from '../names/places'
import { partOf } from '../quad'
import { type Found, type Quad, type Sender } from '../waybill'
import { type Party } from '../lines/wordPatterns'

export interface ReadSender {
  sender: Sender
  originCity: string | null
  receiverIsNickname: boolean
  /** Where the parcel goes, as far as a province; never a part of the waybill. */
  receiverProvince: string | null
  found: { senderName?: Found; senderPhone?: Found; senderAddress?: Found }
  /** Both parties were told apart. */
  sawBoth: boolean
}

/** Below this a field is null: the verdict asks for it instead. */
const SURE_ENOUGH = 0.55
/** The same for a phone where the receiver's own is known, so that this is not it. */
const SURE_BESIDE_RECEIVER = 0.5

/** Who sends, as far as it can be told from who receives. A number that may be the receiver's is never given: where no
 * mark of the receiver was seen, only one that stands right beside the sender's. */
export function readSender(lines: readonly Line[]): ReadSender {
  const { marks: read, pieces } = piecesOf(lines)
  const printed = withSides(read, lines)
  const parted = partedAs(lines, pieces, printed)
  const marks = parted.size > 0 ? printed : withMissingMark(printed, pieces)
  const owned = ownersOf(pieces, marks, new Map([...parted, ...partyRows(lines, marks, pieces)]))
  const of = (role: Party) => owned.filter(one => one.role === role)
  const phone = senderPhone(owned, printed.some(mark => mark.role === 'receiver') || [...parted.values()].includes('receiver'), printed)
  const name = bestName(of('sender'), marks)
  // A name printed under its address is no part of it.
  const address = joinedAddress(of('sender'), pieces.filter(piece => piece.text !== name?.text || nameLikeness(piece.text) < 0.2))
  const receiverName = bestName(of('receiver'), marks)
  const found: ReadSender['found'] = {}
  if (phone !== null) found.senderPhone = phone.found
  if (address !== null) found.senderAddress = address.found
  if (name !== null) found.senderName = name.found
  return {
    sender: { name: name?.text ?? null, phone: phone?.text ?? null, address: address?.text ?? null },
    originCity: address === null ? null : cityOf(address.text),
    receiverIsNickname: receiverName !== null && isNickname(receiverName.text),
    receiverProvince: surestProvince(of('receiver')),
    found,
    sawBoth: of('sender').length > 0 && of('receiver').length > 0,
  }
}

/** Whose the pieces are where the whole paper's order tells it; the first order that fits speaks. Empty where none does. */
function partedAs(lines: readonly Line[], pieces: readonly Piece[], marks: readonly Mark[]): Map<Piece, Party> {
  for (const order of [partyColumns, closedBlocks, twoParties, signedLines, shopAtHead, remainingParty]) {
    const roles = order(lines, pieces, marks)
    if (roles.size > 0) return roles
  }
  return new Map()
}

interface Read { text: string; found: Found }

function senderPhone(owned: readonly Owned[], seesReceiver: boolean, marks: readonly Mark[]): Read | null {
  const phones = owned.filter(one => one.piece.kind === 'phone' && one.piece.phone!.kind !== 'hotline')
  const receivers = receiversOf(phones)
  const candidates = phones
    .filter(one => one.role === 'sender' && !receivers.has(one.piece.text) && (one.close || ![...receivers].some(known => isSameNumber(known, one.piece.text))) && (seesReceiver || one.close || (receivers.size > 0 && isHeaded(one.piece, marks))))
    .sort((p, q) => q.sure - p.sure)
  const best = candidates[0]
  if (best === undefined) return null
  // The other party's number was seen but not told to be theirs: either may be the receiver's.
  if (!best.close && best.sure < 0.85 && receivers.size === 0 && phones.some(one => one.role === null && one.piece.text !== best.piece.text)) return null
  const rivals = candidates.filter(one => one.piece.text !== best.piece.text && best.sure - one.sure < 0.1)
  if (!best.close && receivers.size === 0 && rivals.length > 0) return null
  const confidence = best.sure * best.piece.line.confidence * (rivals.length > 0 ? 0.7 : 1)
  return confidence < (receivers.size > 0 ? SURE_BESIDE_RECEIVER : SURE_ENOUGH) ? null : { text: best.piece.text, found: { confidence, by: 'text', box: boxOf(best.piece) } }
}

/**
 * The receiver's numbers. A number in the very row of the sender's mark, which farther from any mark seems the receiver's
 * too, is not theirs where another stands in the row of theirs: it is the sender's on a second part whose mark was not read.
 */
function receiversOf(phones: readonly Owned[]): Set<string> {
  const [own, others] = (['receiver', 'sender'] as const).map(role => new Set(phones.filter(one => one.role === role && one.close).map(one => one.piece.text)))
  return new Set(phones.filter(one => one.role === 'receiver').map(one => one.piece.text).filter(text => own!.has(text) || own!.size === 0 || !others!.has(text)))
}

/** A party's whole word has a line of its own right above the piece's block, as 发货人/Shipper at a label's foot has: no other party's lines stand so. */
const isHeaded = (piece: Piece, marks: readonly Mark[]): boolean =>
  marks.some(mark => mark.role === 'sender' && mark.lone && mark.end - mark.start > 1 && mark.middle < piece.middle && farness(mark, piece, marks) < 3)

/** A number read again with one or two of its figures otherwise, as on the second part of a label, is the same; of the few that a mask leaves none may differ. */
function isSameNumber(a: string, b: string): boolean {
  const [p, q] = [a.split('转')[0]!, b.split('转')[0]!]
  const shown = [...p].filter(character => character !== '*').length
  return p.length === q.length && p.length >= 7 && [...p].filter((character, place) => character !== q[place]).length <= Math.min(2, Math.floor(shown / 5))
}

function bestName(own: readonly Owned[], marks: readonly Mark[]): Read | null {
  const addresses = own.filter(one => one.piece.kind === 'address').map(one => one.piece)
  const names = own.filter(one => one.piece.kind === 'name' && !isNoName(one.piece.text) && !isCity(one.piece.text))
  const rowPhones = own.filter(one => one.piece.kind === 'phone')
  // What stands by its mark or its own word needs no neighbours to tell.
  const isPointedAt = names.some(one => one.piece.caption !== null || (one.piece.mark !== null && marks.includes(one.piece.mark)))
  const scored = names.map(one => {
    const followsMark = one.piece.mark !== null && marks.includes(one.piece.mark) ? 0.15 : 0
    const besidePhone = rowPhones.some(phone => phone.piece.line === one.piece.line) ? 0.1 : 0
    const withOwn = !isPointedAt && [...rowPhones.map(phone => phone.piece), ...addresses].some(piece => setClose(piece.line, one.piece.line)) ? 0.15 : 0
    // The rest of an address on its next line (号楼仓库) is read as words too.
    const wrapped = followsMark === 0 && besidePhone === 0 && one.piece.caption === null && addresses.some(address => wraps(address, one.piece)) ? 0.3 : 0
    return { ...one, sure: one.sure + followsMark + besidePhone + withOwn + (one.piece.caption !== null ? 0.15 : 0) + nameLikeness(one.piece.text) - wrapped }
  }).sort((p, q) => q.sure - p.sure)
  const best = scored[0]
  if (best === undefined) return null
  const confidence = Math.min(0.98, best.sure) * best.piece.line.confidence
  return confidence < SURE_ENOUGH ? null : { text: best.piece.text, found: { confidence, by: 'text', box: boxOf(best.piece) } }
}

/**
 * Lines of one address in reading order, with the short rest (3栋, 402室) that stands at the head of the line below.
 * A second copy of the label repeats them: each text counts once.
 */
function joinedAddress(own: readonly Owned[], pieces: readonly Piece[]): Read | null {
  const parts = own.filter(one => one.piece.kind === 'address').sort((p, q) => p.piece.middle - q.piece.middle || p.piece.left - q.piece.left)
  const sureOf = ({ sure, piece }: Owned): number => sure + (beginsAddress(piece) ? 0.05 : 0)
  const surest = parts.reduce<Owned | null>((best, one) => (best === null || sureOf(one) > sureOf(best) + 0.02 ? one : best), null)
  if (surest === null) return null
  const joined = [surest.piece]
  for (const { piece } of parts.slice(parts.indexOf(surest) + 1)) {
    if (follows(joined[joined.length - 1]!, piece) && !joined.some(known => known.text === piece.text)) joined.push(piece)
  }
  const last = joined[joined.length - 1]!
  const rest = pieces.find(piece => (piece.kind === 'tail' || piece.kind === 'name') && piece.line !== last.line && headsLine(piece) && readsOn(last, piece, joined))
  if (rest !== undefined) joined.push(rest)
  const confidence = Math.min(...parts.filter(one => joined.includes(one.piece)).map(one => one.sure * one.piece.line.confidence))
  if (confidence < SURE_ENOUGH) return null
  return { text: joined.map(piece => piece.raw).join(''), found: { confidence, by: 'text', box: boxOf(surest.piece) } }
}

/** What the surest line names; the lines after it name no province of their own. */
function surestProvince(own: readonly Owned[]): string | null {
  const sure = own.filter(one => one.piece.kind === 'address' && one.sure * one.piece.line.confidence >= SURE_ENOUGH).sort((p, q) => q.sure - p.sure)
  return sure.map(one => provinceOf(one.piece.raw)).find(province => province !== null) ?? null
}

const follows = (last: Piece, piece: Piece): boolean => piece.line === last.line || piece.middle - last.middle < 2.2 * Math.max(last.size, piece.size)

/** True when a piece heads a line right under an address's, from the same left and in the same print. */
const wraps = (address: Piece, piece: Piece): boolean =>
  headsLine(piece) && address.line !== piece.line && !/[·/|;,]$/u.test(address.line.text) && piece.middle > address.middle && piece.middle - address.middle < 1.9 * address.size &&
  Math.abs(piece.left - address.left) < 1.2 * address.size && piece.size < 1.3 * address.size && address.size < 1.3 * piece.size

const headsLine = (piece: Piece): boolean => piece.end === piece.line.text.length && piece.start === 0

/** True when a line reads on from an address above it: right below, from about the same left, in print of the same size. */
function readsOn(last: Piece, piece: Piece, joined: readonly Piece[]): boolean {
  const down = piece.middle - last.middle
  const aligned = joined.some(known => Math.abs(piece.left - known.left) < 1.2 * last.size || Math.abs(piece.left - known.line.left) < 1.2 * last.size)
  const sameSize = piece.size < 1.3 * last.size && last.size < 1.3 * piece.size
  return down > 0.5 * last.size && down < 1.9 * last.size && aligned && sameSize && piece.right < last.right && /\d|[号楼栋幢座室层排仓库门区街路村]$|^\*+$/u.test(piece.text)
}

/** Names people choose for themselves online: figures or Latin letters in it, or words no family name begins with. */
const isNickname = (text: string): boolean => /[a-z]|\d|会员|淘宝|用户|昵称|的|呀|啊|爱/iu.test(text) || (!text.includes('*') && [...text].length >= 5 && !/公司|商行|店|厂|部$/u.test(text))

const boxOf = ({ line, start, end }: Place): Quad | null => (line.box === null ? null : partOf(line.box, along(line, start), along(line, end)))
