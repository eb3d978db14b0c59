import { type CaseDocument, type CaseReport, type CaseState, type Change, type PersonDocument } from '../core/evidence/bookDocuments'
import { castVoice } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity, isBeingCounted } from '../core/evidence/entity'
import { personIdOf } from '../core/evidence/keys'
import { isOverLimit, withVoiceCounted } from '../core/evidence/limits'
import { crowdedKeyOf, putDown } from '../core/evidence/uncounted'
import { ok, refuse, type Result } from '../core/result'
import { refTo, withExpiry, withReport } from './bookAccess'
import { type BusyKeys } from './busyKeys'
import { countVoices } from './countVoices'
import { type BookStore, type BookView, OthersTurn } from './ports/bookStore'
import { type VoiceCast } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'
import { documentsAfter, documentsOf, type Documents, readForStanding, readForVoices, standingBy, type Voice, voiceOn } from './voiceDocuments'

export interface Speaking {
  openid: string
  caseId: string
  /** What the case is to say, given what it says. */
  next(look: CaseDocument): { state: CaseState; report: CaseReport | null }
  /** Counts as one of the day's voices. */
  limited: boolean
}

type Refusal = 'NO_SUCH_CASE' | 'TOO_MANY' | 'NOTHING_TO_REPORT'

/** What the book runs on, and the keys at which this instance met others lately. */
export interface Around { store: BookStore; keyMaker: KeyMaker; busy: BusyKeys }

/**
 * A voice is counted in the transaction that takes it. Where many speak at once that would be in each other's way: who meets
 * another, met one in the last seconds or sees that somebody counts, puts the voice down with its own case, and whoever is
 * first counts all that wait (countVoices).
 */
export async function speak(around: Around, speaking: Speaking, now: number): Promise<Result<VoiceCast, Refusal>> {
  const { store, keyMaker, busy } = around
  const taken = await takeVoice(around, speaking, now)
  if (!taken.ok) return taken
  const { look, documents } = taken.value
  const known = documents ?? await readForStanding(store, look.keys)
  const at = look.uncounted?.at ?? null
  const counted = at === null || isCountingAt(at, known, now) ? undefined : (await countVoices(store, keyMaker, at, now)).get(speaking.caseId)
  if (counted === undefined) {
    busy.note(at, now)
    return ok({ case: look, standing: standingBy(look.keys, known, now) })
  }
  return counted.isOverLimit ? refuse('TOO_MANY') : ok({ case: counted.look, standing: standingBy(look.keys, await readForStanding(store, look.keys), now) })
}

/** The case as the voice left it, and what it was counted in; null when it was put down. */
interface Taken { look: CaseDocument; documents: Documents | null }

/** Counted, or put down where others were in the way. */
async function takeVoice(around: Around, speaking: Speaking, now: number): Promise<Result<Taken, Refusal>> {
  const { store, keyMaker, busy } = around
  let at: string | null = null
  const take = (mayCount: boolean, patienceMs?: number) => store.inTransaction(async view => {
    // The case first: its keys tell which other documents to read.
    const [look = null] = await view.read([refTo('cases', speaking.caseId)]) as [CaseDocument | null]
    if (look === null || look.person !== personIdOf(speaking.openid, keyMaker)) return refuse('NO_SUCH_CASE')
    at = crowdedKeyOf(look.keys)
    // Of a parcel without keys nothing is counted: it has nobody to wait for.
    const voice = voiceOn(speaking.caseId, look, keyMaker)
    const documents = at === null || (mayCount && !busy.has(at, now)) ? await readForVoices(store, view, [voice], new Map([[speaking.caseId, look]])) : null
    return write(view, keyMaker, speaking, voice, documents === null || isCountingAt(at, documents, now) ? null : documents, now)
  }, patienceMs)
  try {
    return await take(true, 0)
  } catch (fault) {
    if (!(fault instanceof OthersTurn)) throw fault
    busy.note(at, now)
    return take(false)
  }
}

const isCountingAt = (at: string | null, documents: Documents, now: number): boolean => at !== null && isBeingCounted((documents.get(at) ?? null) as Entity | null, now)

/** @param documents what the voice is counted in; null puts it down */
async function write(view: BookView, keyMaker: KeyMaker, speaking: Speaking, voice: Voice, documents: Documents | null, now: number): Promise<Result<Taken, Refusal>> {
  const { caseId, look } = voice
  const { state, report } = speaking.next(look)
  if (state === 'report' && look.keys.sender === null && look.keys.campaign === null && look.keys.campaignAnyAmount === null) return refuse('NOTHING_TO_REPORT')
  if (look.state === state && sameJson(look.report ?? null, report)) return ok({ look, documents })
  const changes = documents === null ? ok(putDown(caseId, look, state, speaking.limited, now)) : countedIn(documents, keyMaker, voice, speaking.limited, state, now)
  if (!changes.ok) return changes
  const told = withReport(caseId, look, changes.value, state, report).map(withExpiry)
  await view.write(told)
  return ok({ look: changed<CaseDocument>(look, told.find(change => change.id === caseId)!), documents: documents === null ? null : documentsAfter(documents, told) })
}

/** What the voice changes where it is counted, as one of its person's voices of the day. */
function countedIn(documents: Documents, keyMaker: KeyMaker, { caseId, look, refs }: Voice, limited: boolean, state: CaseState, now: number): Result<Change[], 'NO_SUCH_CASE' | 'TOO_MANY'> {
  const person = (documents.get(look.person) ?? null) as PersonDocument | null
  if (person === null) return refuse('NO_SUCH_CASE')
  if (limited && isOverLimit(person, now)) return refuse('TOO_MANY')
  const changes = castVoice(caseId, look, person, documentsOf(refs, documents), state, keyMaker, now)
  return ok(limited ? withVoiceCounted(changes, look.person, person, now) : changes)
}

/** Keys and ticks are kept in the order they were made in. */
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
