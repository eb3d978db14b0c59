import { isNoName, nameLikeness } from '../names/personName'
import { withWords } from './lineOf'
import { saysBrought } from './receipt'
import { type Line } from '../textLine'
import { RECEIVES, SENDS } from './wordPatterns'
import { type FieldWord } from './words'

/** 寄徐然, 收林小姐, 发货兴隆商行: a mark whose gap to the name was lost in reading. Not 寄付, 派送, 发票, 收银, 发货通知. */
const gluedMark = new RegExp(String.raw`^[([【〔<《]?(?:(${SENDS}|来自|寄|发|揽)|(${RECEIVES}|收|派))(?![付款费据到货送达往至卖票单派人方件码员日时网信者公银地通仓台收])\s?([\p{Script=Han}*]{2,12})(?=$|[\s|,/]|\(?\+?86|1[3-9*]|0\d{2}|[48]00|[A-Z])`, 'u')
/** 王秀兰收 and 万顺商行寄, at the line's end; 云仓代寄 is a name. */
const gluedBehind = /^([\p{Script=Han}*]{1,11}(?!代)[\p{Script=Han}*])(?:(寄)|(收))$/u

/** A mark glued to a name, and how much that looks like one. */
interface Glued { word: FieldWord; likeness: number }

/**
 * A mark glued to a name counts where the label names the other party too: two such lines speak for each other, one alone
 * may be any word that begins so. A name nobody would know for one (爱吃鱼的猫) needs another that is.
 */
export function withGluedMarks(lines: Line[]): Line[] {
  const glued = new Map(lines.flatMap(line => {
    const found = glueOf(line)
    return found === null ? [] : [[line, found] as const]
  }))
  const named = new Set([...lines.flatMap(line => line.words), ...[...glued.values()].map(one => one.word)].map(word => word.kind))
  if (!named.has('sender') || !named.has('receiver')) return lines
  const isClear = [...glued.values()].some(one => one.likeness >= CLEAR)
  return lines.map(line => {
    const found = glued.get(line)
    return found === undefined || !isClear ? line : withWords(line, [found.word, ...line.words].sort((p, q) => p.start - q.start))
  })
}

/** A family name, a title, a mask or a firm's word. */
const CLEAR = 0.2

/** Lines that name the two parties only beside one another: who sells and who buys, where a rider fetches and brings, where the way begins and ends. Sender's first. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [[/^(?:商家|卖方|供方|门店|店铺|网店)(?=[\s:]|$)/u, /^(?:客户|顾客|会员|买方|需方|收[货件]人)(?=[\s:]|$)/u], [/^取[件货]?[点地处]?(?=\s|$)/u, /^(?:送[达货至]?|顾客|(?:配送|送货)信息)(?=\s|$)/u], [/^\p{Ps}?<?S>?\p{Pe}?(?=$|\s[\p{Script=Han}*1])/u, /^\p{Ps}?<?R>?\p{Pe}?(?=$|\s[\p{Script=Han}*1])/u], [/^(?:始发|出发|起始)地?$/u, /^(?:目的|到达)地?$/u], [/^[起始]点?$/u, /^[终讫迄]点?$/u]]

/** Who sells, on a line of its own beside the receiver's word. */
const SELLS = /^(?:来自|厂[家商]|商[家户]|店铺|网店|卖方|店[家主]|代发|代寄|品牌方|平台商家|供[应货]商|seller|merchant|vendor|supplier|shop|store):?$/iu

/** Where a rider fetches, on a line of its own; on a parcel that no rider brings it is where its receiver does. */
const FETCHED = /^取[货件餐][点处地]?:?$/u
const NOWHERE = /$^/u

/** 商家 and 客户, 取 and 送, S and R: each at a line's head, set off, on a label that names the sender by no other word. */
export function withPairedMarks(lines: Line[]): Line[] {
  const isSaid = (word: RegExp): boolean => lines.some(line => word.test(line.text))
  const pair = pairs.find(words => words.every(isSaid)) ?? (lines.some(saysBrought) && isSaid(FETCHED) ? [FETCHED, NOWHERE] : namesReceiver(lines) && isSaid(SELLS) ? [SELLS, NOWHERE] : undefined)
  if (pair === undefined || lines.some(line => line.words.some(word => word.kind === 'sender'))) return lines
  return lines.map(line => {
    const place = pair.findIndex(word => word.test(line.text))
    if (place < 0) return line
    const text = pair[place]!.exec(line.text)![0], end = text.length + /^\s*/u.exec(line.text.slice(text.length))![0].length
    return withWords(line, [{ kind: place === 0 ? 'sender' : 'receiver', start: 0, end, text }, ...line.words.filter(word => word.start >= end)])
  })
}

const namesReceiver = (lines: readonly Line[]): boolean => lines.some(line => line.words.some(word => word.kind === 'receiver'))

function glueOf(line: Line): Glued | null {
  const before = gluedMark.exec(line.text), behind = gluedBehind.exec(line.text)
  const [name, sends, receives] = before === null ? [behind?.[1], behind?.[2], behind?.[3]] : [before[3], before[1], before[2]]
  const text = sends ?? receives
  if (name === undefined || text === undefined || line.words.some(word => word.start < text.length + name.length) || isNoName(name)) return null
  const start = before === null ? name.length : line.text.indexOf(text)
  const word: FieldWord = { kind: sends === undefined ? 'receiver' : 'sender', start, end: start + text.length, text, ...(before === null ? { behind: true } : {}) }
  const likeness = nameLikeness(name)
  return likeness < 0 ? null : { word, likeness }
}
