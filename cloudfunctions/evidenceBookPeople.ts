import { type CaseDocument, type Change, newPerson, type PersonDocument } from '../core/evidence/bookDocuments'
import { changed } from '../core/evidence/change'
import { type Entity, isFull, shelves } from '../core/evidence/entity'
import { forgetCase } from '../core/evidence/forgetCase'
import { personIdOf } from '../core/evidence/keys'
import { dayNumber, type LooksDocument } from '../core/evidence/limits'
import { countersOf } from '../core/evidence/replay'
import { casesWhere, refTo } from './bookAccess'
import { countLeft } from './countVoices'
import { disputesOf, forgetDisputes } from './evidenceBookDisputes'
import { finishOverturnings } from './overturning'
import { type BookRef, type BookStore } from './ports/bookStore'
import { type EvidenceBook } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'
import { documentsOf, type Documents, readById, voiceOn } from './voiceDocuments'

/** What is a person's own: to see, to delete, and to be forgotten in time. */
export const peopleIn = (store: BookStore, keyMaker: KeyMaker): Pick<EvidenceBook, 'exportPerson' | 'deletePerson' | 'sweep'> => ({
  async exportPerson(openid, now) {
    const person = personIdOf(openid, keyMaker)
    const [human] = await store.read([refTo('people', person)]) as [PersonDocument | null]
    return { firstSeen: human?.tFirst ?? null, cases: await allCasesOf(store, person), disputes: await disputesOf(store, person, now) }
  },

  async deletePerson(openid, now) {
    const person = personIdOf(openid, keyMaker)
    const disputes = await forgetDisputes(store, person)
    let documents = disputes + 1
    for (;;) {
      const cases = await allCasesOf(store, person)
      for (const { id } of cases) await forget(store, keyMaker, id, now)
      documents += cases.length
      await removePerson(store, person)
      // Looked at or said meanwhile: until there is nothing more.
      if (cases.length === 0) return { documents }
    }
  },

  async sweep(most, now) {
    const expired = await store.find<CaseDocument>({ collection: 'cases', where: {}, range: { field: 'expiresAt', from: 0, below: now }, order: { field: 'expiresAt', direction: 'asc' }, limit: most })
    for (const { id } of expired) await forget(store, keyMaker, id, now)
    await finishOverturnings(store, most)
    const looks = await store.find<LooksDocument>({ collection: 'looks', where: {}, range: { field: 'day', from: 0, below: dayNumber(now) }, limit: most })
    for (const { id } of looks) await store.inTransaction(view => view.remove([{ collection: 'looks', id }]))
    await countLeft(store, keyMaker, most, now)
    return expired.length
  },
})

async function allCasesOf(store: BookStore, person: string): Promise<{ id: string; document: CaseDocument }[]> {
  const all: { id: string; document: CaseDocument }[] = []
  for await (const found of casesWhere(store, { person }, Number.MAX_SAFE_INTEGER)) all.push(found)
  return all
}

/** Nothing is removed while a voice of theirs is counted: its case has to go first. */
const removePerson = (store: BookStore, person: string): Promise<void> => store.inTransaction(async view => {
  const [human] = await view.read([refTo('people', person)])
  if (human && Object.keys(countersOf(human)).length === 0) await view.remove([refTo('people', person)])
})

/** One case taken back and removed, with every document that then says nothing any more. */
const forget = (store: BookStore, keyMaker: KeyMaker, caseId: string, now: number): Promise<void> => store.inTransaction(async view => {
  const [look] = await view.read([refTo('cases', caseId)]) as [CaseDocument | null]
  if (look === null) return
  const { refs } = voiceOn(caseId, look, keyMaker)
  // All of them inside, for those that then say nothing are removed.
  const documents = await readById(view, [refTo('people', look.person), refs.waybill, refs.placeCohort, ...refs.entities])
  const person = (documents.get(look.person) ?? newPerson(now)) as PersonDocument
  const [kept, empty] = apart(forgetCase(caseId, look, person, documentsOf(refs, documents), keyMaker, now), documents)
  await view.write(kept)
  await view.remove([...empty, refTo('cases', caseId)])
})

/** The changes worth writing, and the documents that say nothing after them: those are removed. */
function apart(changes: readonly Change[], read: Documents): [Change[], BookRef[]] {
  const kept: Change[] = [], empty: BookRef[] = []
  for (const change of changes) {
    const before = read.get(change.id) ?? null
    if (before === null) continue
    const after = changed<object>(before, change)
    if (change.collection !== 'people' && saysNothing(after)) empty.push({ collection: change.collection, id: change.id })
    else kept.push(withoutEmptied(change, after))
  }
  return [kept, empty]
}

/** Months of a person and what a sender or a place keeps leave their document when they came to nothing, or it would keep every one there ever was. */
function withoutEmptied(change: Change, after: object): Change {
  const emptied = change.collection === 'people' ? ['used'] : ['cohorts', ...shelves.filter(shelf => !isFull(after as Entity, shelf))]
  const kept = Object.entries(after).filter(([field]) => emptied.includes(field)) as [string, object][]
  const inc = Object.fromEntries(Object.entries(change.inc).filter(([path]) => !kept.some(([field]) => path.startsWith(`${field}.`))))
  return { ...change, set: { ...change.set, ...Object.fromEntries(kept.map(([field, parts]) => [field, pruned(parts)])) }, inc }
}

/** Without the parts that hold nothing but zeros. */
const pruned = (counted: object): object => Object.fromEntries(Object.entries(counted)
  .map(([name, part]: [string, unknown]) => [name, typeof part === 'object' && part !== null && Object.values(part).some(one => typeof one === 'object') ? pruned(part) : part] as const)
  .filter(([, part]) => hasCount(part)))

const hasCount = (part: unknown): boolean => (typeof part === 'object' && part !== null ? Object.entries(part).some(([field, inner]) => field !== 'tFirst' && hasCount(inner)) : part !== 0)

/** No counter, nothing a moderator or a dispute left there, and nothing that has a document of its own because it was full. */
function saysNothing(document: object): boolean {
  const { ruling, base, disputedAt, decision } = document as Partial<Entity>
  return Object.keys(countersOf(document)).length === 0 && !ruling && !base && !disputedAt && !decision && !shelves.some(shelf => isFull(document as Entity, shelf))
}
