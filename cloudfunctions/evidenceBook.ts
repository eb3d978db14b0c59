import { type CaseDocument, type CaseReport, type CaseState, type Change, type PersonDocument } from '../core/evidence/bookDocuments'
import { castVoice, type VoiceRefs, voiceRefs } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity, isFull, isKept } from '../core/evidence/entity'
import { expiryOf } from '../core/evidence/forgetCase'
import { caseIdOf, personIdOf } from '../core/evidence/keys'
import { isOverLimit, isOverLooks, isSameLook, lookCounted, type LooksDocument, looksIdOf, withVoiceCounted } from '../core/evidence/limits'
import { noteSighting } from '../core/evidence/noteSighting'
import { keyedEntities, standingFrom, standingRefs } from '../core/evidence/weigh'
import { ok, refuse, type Result } from '../core/result'
import { refTo, setting, voiceDocuments } from './bookAccess'
import { type BusyKeys, busyKeys } from './busyKeys'
import { disputesIn } from './evidenceBookDisputes'
import { peopleIn } from './evidenceBookPeople'
import { type BookRef, type BookStore, type BookView } from './ports/bookStore'
import { type EvidenceBook, type VoiceCast } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'

/** The evidence book as core/evidence reckons it, over whatever keeps its documents. */
export const evidenceBook = (store: BookStore, keyMaker: KeyMaker): EvidenceBook => ({
  ...voicesIn(store, keyMaker),
  ...disputesIn(store, keyMaker),
  ...peopleIn(store, keyMaker),
})

const voicesIn = (store: BookStore, keyMaker: KeyMaker, busy = busyKeys()): Pick<EvidenceBook, 'standingOf' | 'noteSighting' | 'castVoice' | 'withdrawReport' | 'caseOf'> => ({
  async standingOf(keys, now) {
    const entities = await store.read(standingRefs(keys).map(entityRef))
    return standingFrom(keys, keyedEntities(keys, entities as (Entity | null)[]), now)
  },

  async noteSighting({ openid, requestId, wave, byPhoto, ...look }, now) {
    const person = personIdOf(openid, keyMaker)
    const caseId = caseIdOf(openid, look.keys, requestId, keyMaker)
    return store.inTransaction(async view => {
      const looksAt: BookRef = { collection: 'looks', id: looksIdOf(person, now, keyMaker) }
      const [known, human, today] = await view.read([refTo('cases', caseId), refTo('people', person), looksAt]) as [CaseDocument | null, PersonDocument | null, LooksDocument | null]
      const isNew = !isSameLook(known, look.keys)
      if (isNew && isOverLooks(today, byPhoto)) return refuse('TOO_MANY')
      const changes = noteSighting(caseId, { person, ...look }, { case: known, person: human }, now)
        .map(change => (change.collection === 'cases' ? { ...change, set: { ...change.set, wave } } : change)).map(withExpiry)
      await view.write(isNew ? [...changes, setting(looksAt, { ...lookCounted(today, byPhoto, now) })] : changes)
      return ok(caseId)
    })
  },

  castVoice: ({ openid, caseId, state, report = null, look = null }, now) =>
    speak(store, keyMaker, busy, { openid, caseId, seen: look, next: () => ({ state, report }), limited: state !== 'silent' }, now),

  async withdrawReport({ openid, caseId }, now) {
    const taken = await speak(store, keyMaker, busy, { openid, caseId, seen: null, limited: false, next: look => ({ state: look.state === 'report' ? look.before ?? 'silent' : look.state, report: null }) }, now)
    // Nobody is told "too many" when taking back.
    return taken.ok ? taken : refuse('NO_SUCH_CASE')
  },

  async caseOf(openid, caseId) {
    const [found] = await store.read([refTo('cases', caseId)]) as [CaseDocument | null]
    return found !== null && found.person === personIdOf(openid, keyMaker) ? found : null
  },
})

interface Speaking {
  openid: string
  caseId: string
  /** The case, if it was read just now. */
  seen: CaseDocument | null
  /** What the case is to say, given what it says. */
  next(look: CaseDocument): { state: CaseState; report: CaseReport | null }
  limited: boolean
}

async function speak(store: BookStore, keyMaker: KeyMaker, busy: BusyKeys, { openid, caseId, seen, next, limited }: Speaking, now: number): Promise<Result<VoiceCast, 'NO_SUCH_CASE' | 'TOO_MANY' | 'NOTHING_TO_REPORT'>> {
  const person = personIdOf(openid, keyMaker)
  let known = seen
  return store.inTransaction(async (view, again) => {
    // The case first: its keys tell which other documents to read. Who had read it already reads it with them.
    const inside = known === null ? (await view.read([refTo('cases', caseId)]))[0] as CaseDocument | null : null
    const before = known ??= inside
    if (before === null || before.person !== person) return refuse('NO_SUCH_CASE')
    const shared = before.keys.place?.id ?? before.keys.sender?.id ?? null
    if (again) busy.note(shared, now)
    if (busy.has(shared, now)) await view.claim(refTo('entities', shared))
    const { look, human, refs, entities, documents } = await readForVoice(store, view, caseId, before, inside, keyMaker)
    // Deleted, or corrected to another sender, since it was first read: the caller no longer speaks of this case.
    if (look === null || human === null || look.province !== before.province || !sameJson(look.keys, before.keys)) return refuse('NO_SUCH_CASE')
    const answer = (document: CaseDocument, changes: readonly Change[]) =>
      ok({ case: document, standing: standingFrom(document.keys, keyedEntities(document.keys, standingRefs(document.keys).map(id => entityAfter(id, entities, changes))), now) })

    const { state, report } = next(look)
    if (state === 'report' && look.keys.sender === null && look.keys.campaign === null && look.keys.campaignAnyAmount === null) return refuse('NOTHING_TO_REPORT')
    if (look.state === state && sameJson(look.report ?? null, report)) return answer(look, [])
    if (limited && isOverLimit(human, now)) return refuse('TOO_MANY')
    const changes = castVoice(caseId, look, human, voiceDocuments(refs, entities, documents), state, keyMaker, now)
    const told = withReport(caseId, look, changes, state, report).map(withExpiry)
    await view.write(limited ? withVoiceCounted(told, person, human, now) : told)
    const own = told.find(change => change.id === caseId)
    return answer(own === undefined ? look : changed<CaseDocument>(look, own), told)
  })
}

const entityRef = (id: string | null | undefined): BookRef | null => (id === null || id === undefined ? null : refTo('entities', id))

interface ReadForVoice {
  look: CaseDocument | null
  human: PersonDocument | null
  refs: VoiceRefs
  entities: ReadonlyMap<string, Entity | null>
  documents: (object | null)[]
}

/**
 * What a voice on this case is reckoned from, read inside the transaction (`inside`: the case, if it was there). Only campaigns and pairs that have documents of
 * their own are looked up beside it, by one request: numbers are added to them whatever they hold. One that seems to be
 * missing is asked for again inside, for it has to be made.
 */
async function readForVoice(store: BookStore, view: BookView, caseId: string, before: CaseDocument, inside: CaseDocument | null, keyMaker: KeyMaker): Promise<ReadForVoice> {
  const refs = voiceRefs(before, keyMaker)
  const { sender, place } = before.keys
  const [later = null, human, ofSender = null, ofPlace = null, ...documents] = await view.read([
    inside === null ? refTo('cases', caseId) : null, refTo('people', before.person), entityRef(sender?.id), entityRef(place?.id), refs.waybill, refs.placeCohort,
  ]) as [CaseDocument | null, PersonDocument | null, Entity | null, Entity | null, ...(object | null)[]]
  const entities = new Map<string, Entity | null>()
  if (sender !== null) entities.set(sender.id, ofSender)
  if (place !== null) entities.set(place.id, ofPlace)
  const apart = refs.entities.filter(({ keptBy }) => keptBy !== null && isFull(entities.get(keptBy.id) ?? null, keptBy.shelf))
  const found = apart.length === 0 ? [] : await store.read(apart) as (Entity | null)[]
  const missing = apart.filter(({ id, keptBy }, nth) => !found[nth] && keptBy !== null && !isKept(entities.get(keptBy.id) ?? null, keptBy.shelf, id))
  const again = missing.length === 0 ? [] : await view.read(missing) as (Entity | null)[]
  apart.forEach((other, nth) => entities.set(other.id, found[nth] ?? again[missing.indexOf(other)] ?? null))
  return { look: inside ?? later, human, refs, entities, documents }
}

function entityAfter(id: string | null, entities: ReadonlyMap<string, Entity | null>, changes: readonly Change[]): Entity | null {
  if (id === null) return null
  const entity = entities.get(id) ?? null
  const change = changes.find(one => one.id === id)
  return change === undefined ? entity : changed<Entity>(entity, change)
}

/** Keys and ticks are kept in the order they were made in. */
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The ticks of a report, and what was said before the first one. */
function withReport(caseId: string, look: CaseDocument, changes: readonly Change[], state: CaseState, report: CaseReport | null): Change[] {
  const set = { report, before: state !== 'report' ? state : look.state === 'report' ? look.before ?? 'silent' : look.state }
  const own = changes.find(change => change.id === caseId)
  if (own === undefined) return [{ collection: 'cases', id: caseId, blank: look, set, inc: {} }]
  return changes.map(change => (change === own ? { ...change, set: { ...change.set, ...set } } : change))
}

/** When a case is to be forgotten is kept with it, so that the sweep finds it by an index. */
function withExpiry(change: Change): Change {
  if (change.collection !== 'cases') return change
  const next = changed<CaseDocument>(null, change)
  return { ...change, set: { ...change.set, expiresAt: expiryOf({ ...next, ...change.set }) } }
}
