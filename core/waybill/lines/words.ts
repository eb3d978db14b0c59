import { addressStart } from '../names/places'
import { type Party, patterns, type WordKind } from './wordPatterns'

/** A field word in a line. */
export interface FieldWord {
  kind: WordKind
  start: number
  /** After the word and the colon or brackets that follow it. */
  end: number
  text: string
  /** It stands behind the name it belongs to: 李梅 (寄), 王秀兰 收. */
  behind?: boolean
}

/** A mail's address. */
export const MAIL = /[\w.-]+@[\w-]+\.\w/u

/** Who looks at the mail. */
const ME = /^我(?!\p{Script=Han})/u

/** A colon, brackets or a bar between a word and its value. */
const afterWord = /^[\s)\]】〕>》]*[:：;；|]?[\s([【〔<《]*/u

/** Every field word of a line, left to right, none over another. A word's kind says what the text after it is. */
export function fieldWords(text: string): FieldWord[] {
  const words: FieldWord[] = []
  for (const [kind, pattern] of patterns) {
    for (const match of pattern(text)) {
      const start = match.index, wordEnd = start + match[0].length
      if (!words.some(word => start < word.end && word.start < wordEnd) && beginsHere(text, start, wordEnd, words)) {
        words.push({ kind, start, end: wordEnd + afterWord.exec(text.slice(wordEnd))![0].length, text: match[0] })
      }
    }
  }
  // Right behind the mark may stand its first field's word: 寄公司/姓名:仓库代寄.
  // Who writes a mail and who gets it are no parcel's parties: 发件人:通知 <info@…>, 收件人:我.
  for (const word of words) if ((word.kind === 'sender' || word.kind === 'receiver') && (MAIL.test(text) || ME.test(text.slice(word.end)))) word.kind = 'other'
  const lone = words.some(word => word.start <= 3 && !(/^.\s?$/u.test(text.slice(0, word.start)) && (word.kind === 'name' || word.kind === 'phone' || word.kind === 'address'))) ? null : loneMark(text)
  if (lone !== null) words.push(lone)
  const outlet = outletAtHead.exec(text)
  if (outlet !== null && words.every(word => word.start > 0)) words.push({ kind: 'service', start: 0, end: outlet[0].length, text: outlet[0].trim() })
  for (const word of wordsOfSentence(text)) if (!words.some(other => word.start < other.end && other.start < word.end)) words.push(word)
  const head = headInTongues(text)
  if (head !== null) return [head]
  const last = closingMark(text)
  if (last !== null && words.every(word => word.end <= last.start)) words.push(last)
  const behind = greeted(text) ?? behindMark(text)
  if (behind !== null) return [...words.filter(word => word.start >= behind.end || word.end <= behind.start), behind].sort((p, q) => p.start - q.start)
  return inTwoTongues(text, words.map(word => ofService(text, word, words)).sort((p, q) => p.start - q.start)).map(word => withNumber(text, word))
}

/** Sections of a form are numbered or lettered: 1. FROM, (2) 收件人, C 收. */
const SECTION = String.raw`\(?[1-9A-H]\)?[.、)]?\s+`
const numbered = new RegExp(`^${SECTION}$`, 'u')
const FOREIGN = /^\(?[1-9]?[.)]?\s?[A-Za-z][A-Za-z\s/.]{3,20}$/u
/** The mark's letter behind a word in another tongue: FROM 发, SHIP TO 收. */
const letterBehind = /^\s?[/(]?([寄收发])\)?$/u

/** A head whose gaps were lost in reading: BSHIPTO收, 2.SHIPPER寄件人, AFROM发. */
function headInTongues(text: string): FieldWord | null {
  const match = /^\(?[1-9A-H]?\)?[.、)]?\s?(?:(from|shipfrom|sender|shipper|consignor|exporter|exp[eé]diteur)|shipto|deliverto|receiver|recipient|consignee|addressee|importer|destinataire)\s?[/(]?\s?(?:([寄发])|收)(?:[件货][人方])?\)?$/iu.exec(text)
  if (match === null || (match[1] === undefined) !== (match[2] === undefined)) return null
  return { kind: match[1] === undefined ? 'receiver' : 'sender', start: 0, end: text.length, text }
}

/** A word with the number of its section before it, and a party's with its letter behind it, is the whole of its line. */
function withNumber(text: string, word: FieldWord): FieldWord {
  const letter = letterBehind.exec(text.slice(word.start + word.text.length))?.[1]
  const end = letter !== undefined && partyOf(letter) === word.kind ? text.length : word.end
  const before = text.slice(0, word.start)
  // AEXPORTER发货人: its section's letter and its word in another tongue, their gaps lost in reading.
  const isForeign = (word.kind === 'sender' || word.kind === 'receiver') && end === text.length && FOREIGN.test(before)
  return { ...word, end, start: isForeign || numbered.test(before) ? 0 : word.start }
}

/** A party's word said twice, 收货人/Consignee, is one. */
function inTwoTongues(text: string, words: readonly FieldWord[]): FieldWord[] {
  return words.reduce<FieldWord[]>((said, word) => {
    const last = said[said.length - 1]
    if (last === undefined || last.kind !== word.kind || (word.kind !== 'sender' && word.kind !== 'receiver') || !/^[\s/]*$/u.test(text.slice(last.end, word.start))) return [...said, word]
    return [...said.slice(0, -1), { ...word, start: last.start, text: text.slice(last.start, word.start + word.text.length) }]
  }, [])
}

const BEHIND_NAME = /^([\p{Script=Han}*xX×A-Za-z]{2,14})(\s?[([{【〔<《「]\s?([寄收发到])\s?[)\]}】〕>》」]|\s([寄收缄])(?=\s|$|1|0\d)|([寄收])(?=1[3-9*][\d*]|\(?0\d{2}|[48]00))\s*/u

/** 寄 or 收 behind a name at a line's head, as on a letter. */
function behindMark(text: string): FieldWord | null {
  const match = BEHIND_NAME.exec(text)
  const bracketed = match?.[3] !== undefined
  if (match === null || /客户|信息|资料|[付件]$|^(?:from|to|sender|receiver|consignee)$/iu.test(match[1]!) || (match[5] !== undefined && match[1]!.endsWith('代')) || (!bracketed && /[寄收发付件]/u.test(match[1]!))) return null
  return { kind: '收到'.includes((match[3] ?? match[4] ?? match[5])!) ? 'receiver' : 'sender', start: match[1]!.length, end: match[0].length, text: match[2]!.trim(), behind: true }
}

/** 从 and 自 before a place, 您在 before one; and behind its party what makes it the sender's: 李梅给您寄来. */
const inSentence: readonly [Party, RegExp, behind: boolean][] = [
  ['sender', /[从自](?=[\u4e00-\u9fa5]{2,8}[省市区])/gu, false],
  ['receiver', /您[在的](?=[\u4e00-\u9fa5]{2,8}[省市区])/gu, false],
  ['sender', /(?:给|向|为)您(?:寄来|寄出|发来|寄送)|寄给您/gu, true],
]

function wordsOfSentence(text: string): FieldWord[] {
  if (text.length < LONG || text.includes('@') || !/[从自您]/u.test(text)) return []
  return inSentence.flatMap(([kind, pattern, behind]) => [...text.matchAll(pattern)].flatMap((match): FieldWord[] => {
    const start = match.index, end = start + match[0].length
    return behind || addressStart(text.slice(end)) === 0 ? [{ kind, start, end, text: match[0], ...(behind ? { behind } : {}) }] : []
  }))
}

/** A line of a sentence has at least so many characters. */
const LONG = 12

const GREETING = /^([\p{Script=Han}*]{2,8})(\((?:[^()]|\([^()]*\)){7,28}\))?\s?,?\s?((?:您好|你好|同志)[!:,]?|:)$/u

/** Who is greeted at the head of a notice: 孔先生:, 姜*(手机133…) 同志:, 常*,您好! */
function greeted(text: string): FieldWord | null {
  const match = GREETING.exec(text)
  if (match === null || /客户|顾客|用户|会员|住户|业主|各位|朋友/u.test(match[1]!)) return null
  if (match[3] === ':' && match[2] === undefined && !/\*|先生|女士|小姐|同志$/u.test(match[1]!)) return null
  return { kind: 'receiver', start: text.length - match[3]!.length, end: text.length, text: match[3]!, behind: true }
}

const CLOSING = /[\d\p{Script=Han}*)](?:\s?[/|·,;←]\s?|\s)(?:([寄缄])|([收启]))$|[\d*)](?:([寄缄])|([收启]))$|.{2}(缄)$|[\d号楼室](?:(寄件)|(收件))$/u

/** 寄 or 收 at a line's end, set off from the number, the name or the address before it. */
function closingMark(text: string): FieldWord | null {
  const match = CLOSING.exec(text)
  const said = match?.slice(1).find(one => one !== undefined)
  return said === undefined ? null : { kind: /[寄缄]/u.test(said) ? 'sender' : 'receiver', start: text.length - said.length, end: text.length, text: said }
}

/** 查件电话, 分部电话, 站点负责人: the number after it is an outlet's or a courier's, whatever stands before on the line. */
const someoneElses = /(?:查件|问题件|理赔|投诉|站点?|网点|[分总]部|区|[门分]店|公司|柜|自提点?|代理|代收点?|派送?|监督|值班|前台|物业|保安|门卫|负责人|[业务]务员|员|师傅|小哥|驿站|服务点?|营业点?|快递点?|承运)$/u

/** An outlet's own line, its name and its number: 王庄站 138…, 义乌苏溪一部 0579-…. */
const outletAtHead = /^[\p{Script=Han}\d]{2,10}(?:站|[一二三四五六七八九十\d]部|分部|点部|营业[部厅]|网点|服务[点部]|服务中心|代[收办]点|投递部|物业|便民点)\s?:?\s?(?:(?:联系|值班)\S{0,2}\s?:?\s?)?(?=1[3-9*]|\(?0\d{2,3})/u

/** Behind a party's word a firm's name ends in 公司 too: 发货人:鑫源贸易公司电话:138…. */
function ofService(text: string, word: FieldWord, words: readonly FieldWord[]): FieldWord {
  if (word.kind !== 'phone' || words.some(other => (other.kind === 'sender' || other.kind === 'receiver') && other.end < word.start)) return word
  const before = /[\u4e00-\u9fa5]{1,6}$/u.exec(text.slice(0, word.start))?.[0] ?? ''
  return someoneElses.test(before) ? { ...word, kind: 'service' } : word
}

const HAN = /\p{Script=Han}/u

/** A field's word follows a break or another field's word, or has its colon or figure, or is Latin: 商品 inside 小商品市场 is no field, FROM in 寄FROM is. */
function beginsHere(text: string, start: number, end: number, words: readonly FieldWord[]): boolean {
  if (start === 0 || text[start] === '(' || !HAN.test(text[start - 1]!) || /[a-z]/iu.test(text[start]!) || /^\s?[:¥(]|^\s?\d/u.test(text.slice(end))) return true
  // 您的快递由李梅138…寄出; 张三地址浙江省义乌市: the gaps were lost in reading.
  return (text[start] === '由' && end === start + 1) || /^\(?以上[为是]?$/u.test(text.slice(0, start)) || words.some(word => word.end === start) || (/^(?:(?:详细|联系)?地址|[寄发送][往到至达])$/u.test(text.slice(start, end)) && addressStart(text.slice(end)) === 0)
}

/** A number or an address after the mark: its gap was lost in reading, 寄李**139****0420. */
const partyFollows = /^(?:公司|姓\s?名|客户|名称|单位|电\s?话|手\s?机|联系|地\s?址)|1[3-9*][\d*]{5}|0\d{2,3}[)-]?\d{7}|[\u4e00-\u9fa5]{2,}[省市].*[市区县镇]/u
const notMarks = /^[寄收发派送](?:[付款费据到货送达往至卖票单派人方]|件[码员日时网信人方者单公])/u
const opening = '([{【〔<《「『○●■□◎#*'
const closing = ')]}】〕>》」』○●■□◎#*'

/** Letters that are a party's mark. */
const SENDERS = '寄发揽从起', RECEIVERS = '收派送到终'
/** Of these, marks only with a line of their own: elsewhere they are words of a sentence or a route. */
const onlyAlone = '送揽从到起终'

/** Whose mark a letter is. */
export const partyOf = (letter: string): Party => (SENDERS.includes(letter) ? 'sender' : 'receiver')

const NO_LETTERS = /\P{L}+/gu

/** Whose mark a text is when it is nothing else: 寄, (收), 寄件, FROM; null for any other text. */
export function partyNamed(text: string): Party | null {
  const letters = text.replace(NO_LETTERS, '')
  const [word] = letters === '' ? [] : fieldWords(letters)
  return word?.text === letters && (word.kind === 'sender' || word.kind === 'receiver') ? word.kind : null
}

const loneLetter = new RegExp(String.raw`^(?:${SECTION})?[\s"'|.·—–↑↓←→✈☎☏➤◆◇▲▼►-]*([([{【〔<《「『○●■□◎#*]?)\s*([${SENDERS}${RECEIVERS}])(件?)(?:\s*([)\]}】〕>》」』○●■□◎#*]))?([\s:;|·•>→▶►]*|\/$)`, 'u')

/** 寄 or 收 (or 发, 派, 揽) printed as a mark at a line's head: alone, in brackets or a ring, or set off from what follows. */
function loneMark(text: string): FieldWord | null {
  const match = loneLetter.exec(text)
  if (match === null) return null
  const [whole, open = '', letter = '', , close = '', gap = ''] = match
  const rest = text.slice(whole.length)
  const ringed = close !== '' && closing.includes(close) && (open === '' || opening.includes(open))
  const setOff = gap !== '' && (gap.trim() !== '' || !/^[付款件人方]/u.test(rest))
  if (open !== '' && close === '' && rest !== '') return null
  if (onlyAlone.includes(letter) && rest !== '') return null
  if (rest !== '' && !ringed && !setOff && !(close === '' && partyFollows.test(rest) && !notMarks.test(text))) return null
  return { kind: partyOf(letter), start: 0, end: whole.length, text: letter }
}
