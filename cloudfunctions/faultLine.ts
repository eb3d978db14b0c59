/** A stack beyond this many frames says nothing new. */
const FRAMES = 6

/**
 * One log line about a fault: function, reference, kind, words and place. A fault's words may quote what was being read,
 * so figures, Chinese characters and openids are struck out of them; the event itself is never logged.
 */
export function faultLine(name: string, ref: string, fault: unknown): string {
  const kind = fault instanceof Error ? fault.name : typeof fault
  const code = (fault as { errCode?: unknown; code?: unknown } | null)?.errCode ?? (fault as { code?: unknown } | null)?.code ?? null
  const words = struck(fault instanceof Error ? fault.message : '')
  const frames = fault instanceof Error ? (fault.stack ?? '').split('\n').filter(line => /^\s+at /u.test(line)).slice(0, FRAMES).map(line => line.trim()) : []
  return JSON.stringify({ function: name, ref, fault: kind, code: typeof code === 'string' || typeof code === 'number' ? code : null, words, frames })
}

/** Openids are 28 characters beginning with o; a phone or waybill number has more than four figures. */
const struck = (words: string): string => words.replace(/\bo[A-Za-z0-9_-]{20,}/gu, '<id>').replace(/\p{Script=Han}+/gu, '…').replace(/\d[\d*\s-]{3,}/gu, '#').slice(0, 300)
