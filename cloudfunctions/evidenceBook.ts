import { type CaseDocument, type CaseReport, type CaseState, type Change, type PersonDocument } from '../core/evidence/bookDocuments'
import { castVoice, voiceRefs } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity } from '../core/evidence/entity'
import { expiryOf } from '../core/evidence/forgetCase'
import { caseIdOf, personIdOf } from '../core/evidence/keys'
import { countVoice, isOverLimit, isOverLooks, isSameLook, lookCounted, type LooksDocument, looksIdOf } from '../core/evidence/limits'
import { noteSighting } from '../core/evidence/noteSighting'
import { keyedEntities, standingFrom, standingRefs } from '../core/evidence/weigh'
import { ok, refuse, type Result } from '../core/result'
import { refTo, setting, voiceDocuments } from './bookAccess'
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

const voicesIn = (store: BookStore, keyMaker: KeyMaker): Pick<EvidenceBook, 'standingOf' | 'noteSighting' | 'castVoice' | 'withdrawReport' | 'caseOf'> => ({
  async standingOf(keys, now) {
    const entities = await store.read(standingRefs(keys).map(entityRef))
    return standingFrom(keys, keyedEntities(entities as (Entity | null)[]), now)
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

  castVoice: ({ openid, caseId, state, report = null }, now) =>
    speak(store, keyMaker, { openid, caseId, next: () => ({ state, report }), limited: state !== 'silent' }, now),

  async withdrawReport({ openid, caseId }, now) {
    const taken = await speak(store, keyMaker, { openid, caseId, limited: false, next: look => ({ state: look.state === 'report' ? look.before ?? 'silent' : look.state, report: null }) }, now)
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
  /** What the case is to say, given what it says. */
  next(look: CaseDocument): { state: CaseState; report: CaseReport | null }
  limited: boolean
}

async function speak(store: BookStore, keyMaker: KeyMaker, { openid, caseId, next, limited }: Speaking, now: number): Promise<Result<VoiceCast, 'NO_SUCH_CASE' | 'TOO_MANY'>> {
  const person = personIdOf(openid, keyMaker)
  // Read before the transaction, which has to be short: which documents a voice concerns never depends on who speaks meanwhile.
  const [before] = await store.read([refTo('cases', caseId)]) as [CaseDocument | null]
  if (before === null || before.person !== person) return refuse('NO_SUCH_CASE')
  const ids = standingRefs(before.keys)
  const read = await store.read(ids.map(entityRef)) as (Entity | null)[]
  const neighbours = new Map(ids.flatMap((id, place) => (id === null ? [] : [[id, read[place] ?? null] as const])))
  const senderId = before.keys.sender?.id ?? null
  const refs = voiceRefs(before, keyMaker)

  return store.inTransaction(async view => {
    await takeTurn(view, neighbours)
    const [look, human, sender, ...others] = await view.read([refTo('cases', caseId), refTo('people', person), entityRef(senderId), refs.votes, refs.waybill, refs.senderCohort, refs.placeCohort])
    const current = look as CaseDocument | null | undefined
    // Deleted, or corrected to another sender, since it was read: the caller no longer speaks of this case.
    if (current === null || current === undefined || human === null || human === undefined || current.province !== before.province || !sameJson(current.keys, before.keys)) return refuse('NO_SUCH_CASE')
    const entities = new Map(neighbours)
    if (senderId !== null) entities.set(senderId, sender as Entity | null)
    const answer = (document: CaseDocument, changes: readonly Change[]) =>
      ok({ case: document, standing: standingFrom(document.keys, keyedEntities(ids.map(id => entityAfter(id, entities, changes))), now) })

    const { state, report } = next(current)
    if (current.state === state && sameJson(current.report ?? null, report)) return answer(current, [])
    if (limited && isOverLimit(human as PersonDocument, now)) return refuse('TOO_MANY')
    const changes = castVoice(caseId, current, human as PersonDocument, voiceDocuments(refs, entities, others), state, keyMaker, now)
    const told = withReport(caseId, current, changes, state, report).map(withExpiry)
    await view.write(limited ? [...told, countVoice(person, human as PersonDocument, now)] : told)
    const own = told.find(change => change.id === caseId)
    return answer(own === undefined ? current : changed<CaseDocument>(current, own), told)
  })
}

const entityRef = (id: string | null | undefined): BookRef | null => (id === null || id === undefined ? null : refTo('entities', id))

/**
 * The document every voice on one sender changes is written first, before anything is read: of many callers at once all
 * but one are turned away by their second operation and cost next to nothing until they try again.
 */
async function takeTurn(view: BookView, neighbours: ReadonlyMap<string, Entity | null>): Promise<void> {
  const busiest = [...neighbours].find(([, entity]) => entity !== null)
  if (busiest?.[1]) await view.write([{ collection: 'entities', id: busiest[0], blank: busiest[1], set: {}, inc: { turns: 1 } }])
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
