import { type BookCollection, bookCollections, type BookDocument, type CaseState, type Change, type DocumentRef, newPerson } from '../core/evidence/bookDocuments'
import { castVoice, type VoiceDocuments, voiceRefs } from '../core/evidence/castVoice'
import { changed } from '../core/evidence/change'
import { type Entity } from '../core/evidence/entity'
import { forgetCase } from '../core/evidence/forgetCase'
import { type EvidenceKeys, type Hmac } from '../core/evidence/keys'
import { type Look, noteSighting } from '../core/evidence/noteSighting'
import { keyedEntities, standingRefs, type Weighed, weigh } from '../core/evidence/weigh'

/**
 * The evidence book without a database or a clock: maps that hold what core/evidence says. The simulator and the property
 * tests run on it, so that both measure the very code a function runs.
 */
export class PlainBook {
  readonly documents: { [C in BookCollection]: Map<string, BookDocument[C]> } = { cases: new Map(), people: new Map(), waybills: new Map(), cohorts: new Map(), entities: new Map() }
  /** The most documents any event has touched. */
  mostDocuments = 0

  constructor(private readonly hmac: Hmac) {}

  weigh(keys: EvidenceKeys, now: number): Weighed {
    return weigh(keys, keyedEntities(keys, standingRefs(keys).map(id => (id === null ? null : this.entity(id)))), now)
  }

  entity(id: string): Entity | null {
    return this.documents.entities.get(id) ?? null
  }

  /** A person first seen at that time. */
  join(person: string, tFirst: number): void {
    this.documents.people.set(person, newPerson(tFirst))
  }

  /** A book of its own to go on from here: documents are never changed in place. */
  copy(): PlainBook {
    const copy = new PlainBook(this.hmac)
    for (const collection of bookCollections) {
      const into = copy.documents[collection] as Map<string, object>
      for (const [id, document] of this.documents[collection]) into.set(id, document)
    }
    return copy
  }

  look(caseId: string, look: Look, now: number): void {
    this.write(noteSighting(caseId, look, { case: this.documents.cases.get(caseId) ?? null, person: this.documents.people.get(look.person) ?? null }, now))
  }

  cast(caseId: string, state: CaseState, now: number): void {
    const look = this.documents.cases.get(caseId)!
    this.write(castVoice(caseId, look, this.documents.people.get(look.person)!, this.read(caseId), state, this.hmac, now))
  }

  forget(caseId: string, now: number): void {
    const look = this.documents.cases.get(caseId)!
    this.write(forgetCase(caseId, look, this.documents.people.get(look.person)!, this.read(caseId), this.hmac, now))
    this.documents.cases.delete(caseId)
  }

  private read(caseId: string): VoiceDocuments {
    const refs = voiceRefs(this.documents.cases.get(caseId)!, this.hmac)
    const get = <C extends 'waybills' | 'cohorts'>(collection: C, ref: DocumentRef | null) => (ref === null ? null : this.documents[collection].get(ref.id) ?? null)
    return {
      waybill: get('waybills', refs.waybill),
      placeCohort: get('cohorts', refs.placeCohort),
      entities: Object.fromEntries(refs.entities.map(({ id }) => [id, this.entity(id)])),
    }
  }

  write(changes: readonly Change[]): void {
    this.mostDocuments = Math.max(this.mostDocuments, changes.length)
    for (const change of changes) {
      const collection = this.documents[change.collection] as Map<string, object>
      collection.set(change.id, changed(collection.get(change.id) ?? null, change))
    }
  }
}
