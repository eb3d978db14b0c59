import { guarded, type GuardedPattern, where } from '../guardedPattern'

/**
 * - mobile     11 digits beginning 13–19, whole or masked.
 * - virtual    a mobile of a number pool with its extension (安全号码): only main and extension together mean someone.
 * - landline   area code and 7 or 8 digits, perhaps with an extension.
 * - tollFree   400 or 800 and 7 digits.
 * - hotline    a carrier's or public line (95xxx, 96xxx, 111xx, 123xx): on every label, never a sender.
 */
export type PhoneKind = 'mobile' | 'virtual' | 'landline' | 'tollFree' | 'hotline'

export interface Phone {
  kind: PhoneKind
  /** As printed, separators removed: 138****1234, 057188886666, 4001234567, 17012345678转1234. */
  text: string
  masked: boolean
  /** A virtual operator's prefix (162 165 167 170 171): a weak hint at most, since numbers move between operators. */
  virtualOperator: boolean
}

/** A phone and where it stands in a text. */
export interface FoundPhone extends Phone {
  start: number
  end: number
}

/** VincentSit/ChinaMobilePhoneNumberRegex: prefixes handed to virtual operators. */
const virtualOperators = /^1(62|65|67|70|71)/u

/** A separator and 2 to 6 digits. A dash counts only where it cannot be part of the number itself; a point is a dash misread. */
const extension = String.raw`(?:\s?(?:转|轉|分机|ext\.?|#|,|-{1,2})\s?(\d{2,6})(?![\d*-])|\s?\((?:转|分机)?\s?(\d{2,6})\)|\.(\d{3,6})(?![\d*.]))?`
/** Not in the middle of figures or stars. */
const isApart = (before: string): boolean => !/[\d*]$/u.test(before)
const MASKED_NAME = /(?:^|\p{Script=Han})\*{1,3}$/u
/** Or right after a masked name: 李**139****0420. */
const isApartOrNamed = (before: string): boolean => isApart(before) || MASKED_NAME.test(before)
/** Nor behind a group of them. */
const isAlone = (before: string): boolean => !/[\d*]\s?$/u.test(before)
/** Nor behind letters. */
const standsBare = (before: string): boolean => isAlone(before) && !/[A-Z]\s?$/iu.test(before)
/** The figures of a number that letters head (YT 0571…, JDX 0812…, NoJDAP0417…) are no landline; a word before a gap (Ming 0571…) is a name's. */
const headsFigures = (before: string): boolean => isApartOrNamed(before) && !/\b(?:[A-Z]{2}|JD[A-Z\d]{1,2}|DPK\d?)\s?$|\b(?!tel|mob|cell|fax|ph|contact)[A-Z]{3,8}$/iu.test(before)

const shapes: readonly { kind: PhoneKind; pattern: GuardedPattern }[] = [
  { kind: 'mobile', pattern: guarded([where(isApartOrNamed, String.raw`(?:\+?86[- ]?)?(1[3-9]\d(?!\d{4}-)[- ]?\d{4}[- ]?\d{4})(?![\d*])${extension}`)], 'iu') },
  // Gaps that print or reading left anywhere: 1 7071912231, 13 75 5102731, 05 95 23132430.
  { kind: 'mobile', pattern: guarded([where(isAlone, String.raw`(1 ?[3-9](?: ?\d){9})(?! ?\d|\*)${extension}`)], 'iu') },
  { kind: 'mobile', pattern: guarded([where(isApartOrNamed, String.raw`(?:\+?86[- ]?)?(1(?:\d{1,2}[- ]?\d{0,4}[- ]?)?\*[* -]*\*[- ]?\d{0,4})(?!\d|\*[\d*])${extension}`)], 'iu') },
  { kind: 'landline', pattern: guarded([where(headsFigures, String.raw`(\(?(?:010|02\d|0[3-9]\d{2})[)\- ]{0,2}(?:\d{3,4}[- ]?\d{4}|\d{1,4}\*{2,6}\d{0,4}))(?![\d*])${extension}`)], 'iu') },
  { kind: 'landline', pattern: guarded([where(standsBare, String.raw`(0 ?(?:1 ?0|2 ?\d|[3-9] ?\d ?\d)(?: ?\d){7,8}|\(0\d{2,3}\) ?\d{4} ?\d{3})(?! ?\d|\*)${extension}`)], 'iu') },
  { kind: 'tollFree', pattern: guarded([where(isApartOrNamed, String.raw`([48]00(?: - |[- ])?(?:\d{3}(?: - |[- ])?\d{4}|\d{4}(?: - |[- ])?\d{3}))(?![\d*])${extension}`)], 'iu') },
  { kind: 'hotline', pattern: guarded([where(isApartOrNamed, String.raw`((?:95|96)\d{3,6}|1118[35]|12305|12315|12345|96110)(?![\d*])`)], 'u') },
  { kind: 'mobile', pattern: guarded([where(isApart, String.raw`(\*{8,}|\*{6,7}\d{3,4}|\*{3,}\d{3})(?![\d*])`)], 'u') },
]

/** Reads one number, typed or printed. Null when the whole text is not one number. */
export function parsePhone(text: string): Phone | null {
  const clean = evenStars(text.normalize('NFKC')).trim()
  const phone = findPhones(clean).find(found => found.start === 0 && found.end === clean.length)
  if (phone === undefined) return null
  return { kind: phone.kind, text: phone.text, masked: phone.masked, virtualOperator: phone.virtualOperator }
}

/** A figure, a star or what is read for one: every number has some. */
const FIGURE = /[\d*xX×米※★☆✱•·●＊]/u

/**
 * Every number in a text, left to right, none inside another. Stars lost or doubled in reading are made good: a masked
 * mobile always has 11 places. Refuses masks that hide nothing or
 * leave fewer than two digits at the end (a tail cut off in reading would look so), except all stars.
 * The text should have gone through NFKC; places are those of the text given.
 */
export function findPhones(text: string): FoundPhone[] {
  if (!FIGURE.test(text)) return []
  const even = evenStars(text)
  const found: FoundPhone[] = []
  for (const { kind, pattern } of shapes) {
    for (const match of pattern(even)) {
      const phone = phoneOf(kind, match[1]!, match[2] ?? match[3] ?? match[4] ?? null)
      const start = match.index, end = match.index + match[0].length
      if (phone !== null && !found.some(other => start < other.end && other.start < end)) found.push({ ...phone, start, end })
    }
  }
  return found.sort((p, q) => p.start - q.start)
}

function phoneOf(kind: PhoneKind, body: string, extensionDigits: string | null): Phone | null {
  const main = kind === 'mobile' && body.includes('*') ? maskedMobile(body) : body.replace(/[^\d*]/gu, '')
  if (main === null) return null
  return {
    kind: kind === 'mobile' && extensionDigits !== null ? 'virtual' : kind,
    text: extensionDigits === null ? main : `${main}转${extensionDigits}`,
    masked: main.includes('*'),
    virtualOperator: kind === 'mobile' && virtualOperators.test(main),
  }
}

/** Eleven places: the stars are what the digits leave. */
function maskedMobile(body: string): string | null {
  // Every mobile begins with 1, and only 1*******234 shows three digits: where stars open the number, its thin 1 was lost in reading.
  const [, before = '', after = ''] = /^(\d*)\*+(\d*)$/u.exec(body.replace(/[^\d*]/gu, '').replace(/^(?=\*+\d)/u, '1')) ?? []
  const hidden = 11 - before.length - after.length
  if (before.length > 7 || after.length > 4 || hidden < 2) return null
  if (before.length + after.length > 0 && !/^1[3-9]?/u.test(before)) return null
  if (before.length > 0 && after.length < 2) return null
  // Masks leave 138****1234, 138******34 or 1*******234: with two figures before the stars, or three on both sides, one figure was read as a star.
  if (before.length === 2 || (before.length === 1 && after.length < 3) || (before.length === 3 && after.length === 3)) return null
  return before + '*'.repeat(hidden) + after
}

/**
 * Stars as printers and readers write them, and letters read for digits, brought to one form of the same length, so that
 * places keep their meaning: 138×××ⅹ1234 and 138xxxx1234 are 138****1234; 138OO138OOO is 13800138000, 13800138000一123 and 400—1613-102 have their dashes.
 */
export function evenStars(text: string): string {
  return text
    .replace(/[xX×米※★☆✱•·●＊]/gu, (mark, at: number, whole: string) => (isStar(mark, whole[at - 1] ?? '', whole[at + 1] ?? '') ? '*' : mark))
    .replace(/([\d*]{3})[一—–](?=\d{2})/gu, '$1-')
    .replace(/([\d*]{2})([oOQ〇]+)(?![A-Za-z])/gu, (_, before: string, run: string) => before + '0'.repeat(run.length))
    .replace(/([\d*](?:[\d*](?=[lI])|\d))([lI]+|[|!]+)(?=[\d*])/gu, (_, before: string, run: string) => before + '1'.repeat(run.length))
}

/** A letter or sign beside a figure or another star is one; a single dot parts a number from a name (138…·李梅). */
const isStar = (mark: string, before: string, after: string): boolean => {
  const others = '·•●'.includes(mark) ? /[*xX×米※★☆✱•·●＊.]/u : /[\d*xX×米※★☆✱•·●＊.]/u
  return others.test(before) || (after !== '.' && others.test(after))
}
