import { guarded, notAfter, where } from '../../guardedPattern'
import { capitalsInFen, numeralsInFen } from './capitals'
import { type Line } from '../textLine'
import { type MoneyWord } from './moneyWord'

/** A sum of money on a line. `sure` 0 to 1: how surely these figures are money, and this much. `bare`: whole figures with nothing that says yuan. */
export interface Sum { fen: number; line: Line; start: number; end: number; sure: number; bare: boolean }

/** No carrier collects more than 100,000 yuan. */
const MOST = 10_000_000
/** Figures with their fen behind a point (a comma too, as it is read: 58,80), or behind a gap where the point was lost and 元 or the line's end follows: 39 90元. */
const FIGURES = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\s?[.。·]\s?(\d{1,2})|,(\d{2})(?!\d)|\s(\d0)(?=\s?(?:元|\(元\)|$)))?`
/** B, S, Z, G, I or O beside them was a figure (8, 5, 2, 6, 1, 0): the sum is not known. */
const signed = guarded([String.raw`(?:[¥羊半]|\bY|rmb|cny|cod|人民币)\s?[:：]?\s?${FIGURES}(?![BSZGIO\d.]|[,.·][BSZGIO])`], 'iu')
const united = guarded([notAfter(/(?:[BSZGIl\d.]|[\d·][\s,，]?)$/iu, String.raw`${FIGURES}\s?(?:\(元\)|[/|]?\s?元|圆|块|rmb|cny|yuan|¥(?!\s?\d))`)], 'iu')
/** Yuan with what is below a yuan in words (12元5角, 12块5), or that alone (8毛, 5角). */
const inParts = guarded([notAfter(/[\d.,]$/u, String.raw`(\d{1,6})\s?[元块]零?(?:(\d)[角毛](?:(\d)分)?|(\d)分|(?:(\d)(?=$|[\s,。;)])))`), notAfter(/[\d.,]$/u, String.raw`()(\d)[角毛](?:(\d)分)?(?![\p{Script=Han}])`)], 'iu')
/** No part of a name or of an address: 三元里. */
const inNumerals = /[〇一二三四五六七八九两十百千]{1,9}[元块](?:零?[一二三四五六七八九][角毛]?(?:[一二三四五六七八九]分)?)?[整正]?(?!\p{Script=Han})/gu
/** No part of other figures or of a word, unless that is a money word: AMOUNT39. */
const standApart = (before: string): boolean => !/(?:[\d.A-Z*×/-]|\d:)$/iu.test(before) || /(?:collect|amount|total|c\.?[o0]\.?d\.?|delivery)$/iu.test(before)
const bareFigures = guarded([where(standApart, String.raw`(\d{1,5})(?:\.(\d{1,2}))?(?![\d.A-Za-z*%:/-]|[,·][BSZGIO]|\s?(?:kg|g|克|公斤|千克|件|个|m|cm|年|月(?!结)|日|号|栋|楼))`)], 'iu')
/** Also with gaps, as in a form's row of units. */
const capitals = /[零壹贰叁肆伍陆柒捌玖拾佰仟万圆元角分整正](?: ?[零壹贰叁肆伍陆柒捌玖拾佰仟万圆元角分整正])+/gu

/** What every sum has one of, or what is read for it. */
const FIGURE = /[\d零壹贰叁参肆伍陆柒捌玖拾〇一二三四五六七八九两十]/u

/** Sums on a line: with a currency sign or 元, in capitals, or bare figures where a money word stands by. */
export function sumsOf(line: Line, words: readonly MoneyWord[]): Sum[] {
  const found: Sum[] = []
  if (!FIGURE.test(line.text)) return found
  const text = withDigits(line.text)
  const add = (fen: number | null, start: number, end: number, sure: number, bare = false): void => {
    if (fen !== null && !promoted(text, start, end) && fen <= MOST && !found.some(one => start < one.end && one.start < end) && !line.phones.some(phone => start < phone.end && phone.start < end)) found.push({ fen, line, start, end, sure: vague(text, start, end) ? 0 : sure, bare })
  }
  for (const match of text.matchAll(capitals)) if (!cutOff(text, match.index)) add(capitalsInFen(match[0].replace(/ /gu, '')), match.index, match.index + match[0].length, 1)
  for (const match of inParts(text)) add(partsOf(match), match.index, match.index + match[0].length, 1)
  for (const match of text.matchAll(inNumerals)) if (words.some(word => word.line === line && word.end <= match.index && match.index - word.end < 3)) add(numeralsInFen(match[0]), match.index, match.index + match[0].length, 0.9)
  for (const pattern of [signed, united]) for (const match of pattern(text)) add(fenOf(match), match.index, match.index + match[0].length, sureness(match))
  if (words.some(word => word.line === line) || /^[\d.\s]+$/u.test(text)) {
    for (const match of bareFigures(text)) add(fenOf(match), match.index, match.index + match[0].length, match[2] === undefined ? (match[1]!.length >= 4 ? 0.25 : isValue(text, match.index) ? 0.85 : 0.75) : 0.9, match[2] === undefined)
  }
  return found
}

/** Right behind a field's colon. */
const isValue = (text: string, start: number): boolean => /\p{Script=Han}\s?:\s?$/u.test(text.slice(0, start))

/** Before the first unit stands what was no numeral as it was read (查佰陆拾元, 武拾元), and no word or blank of a form. */
const cutOff = (text: string, start: number): boolean =>
  '万仟佰拾'.includes(text[start]!) && /[\p{Script=Han}1-79]$/u.test(text.slice(0, start)) && !/(?:大写|人民币|[计额款收付])$/u.test(text.slice(0, start))

/** Sums of advertisements, rates and fines are nobody's due: 领5元红包, 满50元, 0.90元/票, 罚5元. */
const promoted = (text: string, start: number, end: number): boolean => /(?:[领满减省返送抵券罚奖赏]|仅需|低至|首单|最[低高]|每[单件票天日]?)\s?$/u.test(text.slice(0, start)) || /^\s?元?\s?(?:红包|优惠券|代金券|现金券|券|\/\s?(?:[个件斤盒套票单天日月次箱]|kg|公斤))/iu.test(text.slice(end))

/** From so much to so much, about so much, from so much on: nobody can tell what is due. */
const vague = (text: string, start: number, end: number): boolean =>
  /(?:约|预估|预计|估计|估算|暂估|[≈≥≤<>]|\d\s?[元块]?\s?[-–—~至到]\s?¥?)\s?:?\s?$/u.test(text.slice(0, start)) || /^\s?(?:左右|上下|以[上下内]|起|\+(?:$|\s)|[-–—~至到]\s?¥?\s?\d)/u.test(text.slice(end))

/** Letters read for figures in a sum (28.O0, I58.00), each by the figure it was, a comma for its point (88,80), and 参 for the capital three. */
const withDigits = (text: string): string => text
  .replace(/参(?=[拾佰仟万元])/gu, '叁')
  .replace(/(\d),(?=\d{2}(?:$|[^\d]))/gu, '$1.')
  .replace(/(\d\.?)[oO](?=[\doO]|[^A-Za-z]|$)/gu, (_, before: string) => `${before}0`)
  .replace(/(^|[^A-Za-z\d])[Il](?=\d+\.\d)/gu, (_, before: string) => `${before}1`)

/** Four figures or more without a decimal point may be 39.90 read as 3990, before 整 too: they count only where a second reading agrees. */
const sureness = (match: RegExpMatchArray): number => (fractionOf(match) === undefined && match[1]!.length >= 4 && !match[1]!.includes(',') ? 0.3 : 1)

/** In fen, of the groups of inParts. */
const partsOf = ([, yuan, jiao, fen, onlyFen, halfSaid, , jiaoAlone, fenBehind]: RegExpMatchArray): number =>
  Number(yuan ?? 0) * 100 + Number(jiao ?? halfSaid ?? jiaoAlone ?? 0) * 10 + Number(fen ?? onlyFen ?? fenBehind ?? 0)

const fractionOf = (match: RegExpMatchArray): string | undefined => match[2] ?? match[3] ?? match[4]

const fenOf = (match: RegExpMatchArray): number => Number(match[1]!.replace(/,/gu, '')) * 100 + Number((fractionOf(match) ?? '').padEnd(2, '0').slice(0, 2))
