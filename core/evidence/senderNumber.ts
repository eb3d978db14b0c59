/** A sender's number as far as telling senders apart needs it. */
export interface SenderNumber {
  kind: 'full' | 'extension' | 'masked'
  /** Digits; an extension after `-`; a mask as its first three and last four digits around `*`. */
  text: string
}

/**
 * Reads a printed number. Refuses (null) what names no single sender: carrier hotlines (95/96…), a mask that leaves
 * fewer than the first three and last four digits, and anything that is no number.
 */
export function senderNumber(printed: string): SenderNumber | null {
  const text = printed.normalize('NFKC').replace(/[\s()]/gu, '').replace(/^\+?86-?(?=1\d)/u, '')
  const masked = /^(1\d{2})\*{2,}(\d{4})(?:\D\d+)?$/u.exec(text)
  if (masked !== null) return { kind: 'masked', text: `${masked[1]}*${masked[2]}` }
  const virtual = /^(1\d{10})[-转,#](\d{2,6})$/u.exec(text)
  if (virtual !== null) return { kind: 'extension', text: `${virtual[1]}-${virtual[2]}` }
  const digits = text.replace(/-/gu, '')
  return /^(1\d{10}|0\d{9,17}|[48]00\d{7})$/u.test(digits) ? { kind: 'full', text: digits } : null
}
