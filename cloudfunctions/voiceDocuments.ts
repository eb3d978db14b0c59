import { type CaseDocument, type Change } from '../core/evidence/bookDocuments'
import { type VoiceDocuments, type VoiceRefs, voiceRefs } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity, isFull, isKept } from '../core/evidence/entity'
import { type EvidenceKeys } from '../core/evidence/keys'
import { type Standing } from '../core/evidence/standing'
import { keyedEntities, standingFrom, standingRefs } from '../core/evidence/weigh'
import { refTo } from './bookAccess'
import { type BookRef, type BookStore, type BookView } from './ports/bookStore'
import { type KeyMaker } from './ports/keyMaker'

/** Documents by id, which no two of the book share; null where one is missing. */
export type Documents = Map<string, object | null>

/** A case, its person, and everything else a voice on it is reckoned from. */
export interface Voice { caseId: string; look: CaseDocument; refs: VoiceRefs }

export const voiceOn = (caseId: string, look: CaseDocument, keyMaker: KeyMaker): Voice => ({ caseId, look, refs: voiceRefs(look, keyMaker) })

/** The sender and the place of these voices: what the most voices have to change. */
export const hostsOf = (voices: readonly Voice[]): BookRef[] => distinct(voices.flatMap(({ refs }) => refs.entities.filter(({ keptBy }) => keptBy === null)))

/**
 * What these voices are reckoned from, read inside the transaction in one go. Only campaigns and pairs that have documents of
 * their own are looked up beside it, by one request: numbers are added to them whatever they hold. One that seems to be
 * missing is asked for again inside, for it has to be made.
 * @param inside what was read in this transaction already
 */
export async function readForVoices(store: BookStore, view: BookView, voices: readonly Voice[], inside: ReadonlyMap<string, object | null> = new Map()): Promise<Documents> {
  const asked = [...voices.flatMap(({ caseId, look, refs }) => [refTo('cases', caseId), refTo('people', look.person), refs.waybill, refs.placeCohort]), ...hostsOf(voices)]
  const documents: Documents = new Map([...inside, ...await readById(view, asked.filter(ref => ref !== null && !inside.has(ref.id)))])
  const host = (keptBy: { id: string } | null): Entity | null => (keptBy === null ? null : (documents.get(keptBy.id) ?? null) as Entity | null)
  const apart = distinct(voices.flatMap(({ refs }) => refs.entities)).filter(({ keptBy }) => keptBy !== null && isFull(host(keptBy), keptBy.shelf))
  if (apart.length === 0) return documents
  const found = await readById(store, apart)
  const missing = apart.filter(({ id, keptBy }) => !found.get(id) && keptBy !== null && !isKept(host(keptBy), keptBy.shelf, id))
  return new Map([...documents, ...found, ...await readById(view, missing)])
}

/** The documents of one voice, by their names. */
export const documentsOf = (refs: VoiceRefs, documents: Documents): VoiceDocuments => {
  const one = <T extends object>(ref: BookRef | null): T | null => (ref === null ? null : (documents.get(ref.id) ?? null) as T | null)
  return { waybill: one(refs.waybill), placeCohort: one(refs.placeCohort), entities: Object.fromEntries(refs.entities.map(ref => [ref.id, one<Entity>(ref)])) }
}

/** The documents as these changes leave them; those given are not touched. */
export function documentsAfter(documents: Documents, changes: readonly Change[]): Documents {
  const next = new Map(documents)
  for (const change of changes) next.set(change.id, changed(next.get(change.id) ?? null, change))
  return next
}

/** What the crowd knows of a parcel, by these documents. */
export const standingBy = (keys: EvidenceKeys, documents: Documents, now: number): Standing =>
  standingFrom(keys, keyedEntities(keys, standingRefs(keys).map(id => (id === null ? null : (documents.get(id) ?? null) as Entity | null))), now)

/** What a standing is read from, as the book holds it now: 7 document reads at most. */
export const readForStanding = (store: BookStore, keys: EvidenceKeys): Promise<Documents> =>
  readById(store, standingRefs(keys).map(id => (id === null ? null : refTo('entities', id))))

/** Each document once, from the book or from what a transaction sees. */
export async function readById(from: Pick<BookStore | BookView, 'read'>, refs: readonly (BookRef | null)[]): Promise<Documents> {
  const asked = distinct(refs)
  const read = await from.read(asked)
  return new Map(asked.map(({ id }, nth) => [id, read[nth] ?? null]))
}

const distinct = <R extends BookRef>(refs: readonly (R | null)[]): R[] => [...new Map(refs.filter(ref => ref !== null).map(ref => [ref.id, ref])).values()]
