import { type CaseDocument, type Change, type PersonDocument, type VotesDocument } from '../core/evidence/bookDocuments'
import { type VoiceDocuments, voiceRefs } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity } from '../core/evidence/entity'
import { forgetCase } from '../core/evidence/forgetCase'
import { personIdOf } from '../core/evidence/keys'
import { countersOf } from '../core/evidence/replay'
import { disputesOf, forgetDisputes } from './evidenceBookDisputes'
import { type BookRef, type BookStore } from './ports/bookStore'
import { type EvidenceBook } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'

/** Cases read at a time. */
const PORTION = 100

/** What is a person's own: to see, to delete, and to be forgotten in time. */
export const peopleIn = (store: BookStore, keyMaker: KeyMaker): Pick<EvidenceBook, 'exportPerson' | 'deletePerson' | 'sweep'> => ({
  async exportPerson(openid, now) {
    const person = personIdOf(openid, keyMaker)
    const [human] = await store.read([{ collection: 'people', id: person }]) as [PersonDocument | null]
    return { firstSeen: human?.tFirst ?? null, cases: await allCasesOf(store, person), disputes: await disputesOf(store, person, now) }
  },

  async deletePerson(openid, now) {
    const person = personIdOf(openid, keyMaker)
    const cases = await allCasesOf(store, person)
    for (const { id } of cases) await forget(store, keyMaker, id, now)
    const disputes = await forgetDisputes(store, person)
    await store.inTransaction(view => view.remove([{ collection: 'people', id: person }]))
    return { documents: cases.length + disputes + 1 }
  },

  async sweep(most, now) {
    const expired = await store.find<CaseDocument>({ collection: 'cases', where: {}, range: { field: 'expiresAt', from: 0, below: now }, order: { field: 'expiresAt', direction: 'asc' }, limit: most })
    for (const { id } of expired) await forget(store, keyMaker, id, now)
    return expired.length
  },
})

async function allCasesOf(store: BookStore, person: string): Promise<{ id: string; document: CaseDocument }[]> {
  const all: { id: string; document: CaseDocument }[] = []
  for (let from = 0; ;) {
    const portion = await store.find<CaseDocument>({ collection: 'cases', where: { person }, range: { field: 'firstAt', from, below: Number.MAX_SAFE_INTEGER }, order: { field: 'firstAt', direction: 'asc' }, limit: PORTION })
    const known = new Set(all.map(({ id }) => id))
    all.push(...portion.filter(({ id }) => !known.has(id)))
    const last = portion.at(-1)
    if (portion.length < PORTION || last === undefined) return all
    // More than a portion of one millisecond cannot be: a look takes longer.
    from = last.document.firstAt
  }
}

/** One case taken back and removed, with every document that then says nothing any more. */
async function forget(store: BookStore, keyMaker: KeyMaker, caseId: string, now: number): Promise<void> {
  await store.inTransaction(async view => {
    const at = (collection: string, id: string): BookRef => ({ collection, id })
    const [look] = await view.read([at('cases', caseId)]) as [CaseDocument | null]
    if (look === null) return
    const refs = voiceRefs(look, keyMaker)
    const [human, votes, waybill, senderCohort, placeCohort, ...entities] = await view.read([at('people', look.person), refs.votes, refs.waybill, refs.senderCohort, refs.placeCohort, ...refs.entities])
    const read = new Map<string, object | null>([[refs.votes.id, votes ?? null], ...[[refs.waybill, waybill], [refs.senderCohort, senderCohort], [refs.placeCohort, placeCohort]]
      .flatMap(([ref, document]) => (ref === null ? [] : [[(ref as BookRef).id, (document ?? null) as object | null] as [string, object | null]])),
    ...refs.entities.map(({ id }, place) => [id, entities[place] ?? null] as [string, object | null])])
    const documents: VoiceDocuments = {
      votes: (votes ?? null) as VotesDocument | null,
      waybill: (waybill ?? null) as VoiceDocuments['waybill'],
      senderCohort: (senderCohort ?? null) as VoiceDocuments['senderCohort'],
      placeCohort: (placeCohort ?? null) as VoiceDocuments['placeCohort'],
      entities: Object.fromEntries(refs.entities.map(({ id }, place) => [id, (entities[place] ?? null) as Entity | null])),
    }
    const person = (human ?? { tFirst: now, misses: 0, day: 0, voicesToday: 0 }) as PersonDocument
    const changes = forgetCase(caseId, look, person, documents, keyMaker, now)
    const [kept, empty] = apart(changes, read)
    await view.write(kept)
    await view.remove([...empty, at('cases', caseId)])
  })
}

/** The changes worth writing, and the documents that say nothing after them: those are removed. */
function apart(changes: readonly Change[], read: ReadonlyMap<string, object | null>): [Change[], BookRef[]] {
  const kept: Change[] = [], empty: BookRef[] = []
  for (const change of changes) {
    const before = read.get(change.id) ?? null
    if (before === null) continue
    if (saysNothing(changed<object>(before, change))) empty.push({ collection: change.collection, id: change.id })
    else kept.push(change)
  }
  return [kept, empty]
}

/** No counter, and nothing a moderator or a dispute left there. */
function saysNothing(document: object): boolean {
  const { ruling, base, disputedAt, decision } = document as Partial<Entity>
  return Object.keys(countersOf(document)).length === 0 && !ruling && !base && !disputedAt && !decision
}
