import { type CaseDocument, type Change, type PersonDocument } from './bookDocuments'
import { castVoice, type VoiceDocuments } from './castVoice'
import { DAY } from './decay'
import { type Hmac } from './keys'

/** A case deleted: what it said and that it was looked at are taken back exactly; the caller then removes the case itself. */
export function forgetCase(caseId: string, look: CaseDocument, person: PersonDocument, documents: VoiceDocuments, hmac: Hmac, now: number): Change[] {
  const undone = castVoice(caseId, look, person, documents, 'silent', hmac, now).filter(change => change.id !== caseId)
  const sender = look.keys.sender?.id
  if (sender === undefined) return undone
  const change = undone.find(one => one.id === sender)
  if (change === undefined) return [...undone, { collection: 'entities', id: sender, blank: {}, set: {}, inc: { scans: -1 } }]
  return undone.map(one => (one === change ? { ...one, inc: { ...one.inc, scans: -1 } } : one))
}

/** Silent cases help nobody after a month; an extension belongs to another by then; a voice weighs 1/64 after a year. */
const LIFE = { silent: 30 * DAY, extension: 60 * DAY, voiced: 360 * DAY }

/** When a case is to be forgotten, ms since 1970. */
export function expiryOf(look: Pick<CaseDocument, 'state' | 'stateAt' | 'keys'>): number {
  if (look.state === 'silent') return look.stateAt + LIFE.silent
  return look.stateAt + (look.keys.sender?.kind === 'extension' ? LIFE.extension : LIFE.voiced)
}
