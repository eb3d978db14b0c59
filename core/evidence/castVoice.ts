import { type CaseDocument, type CaseState, type Change, type CohortDocument, type Delta, type DocumentRef, fieldOf, type PersonDocument, type VotesDocument, type WaybillDocument } from './bookDocuments'
import { changed, difference } from './change'
import { DAY, epochOf, toStored } from './decay'
import { blankEntity, type Entity, type EntityKind } from './entity'
import { type Hmac } from './keys'
import { isMature, massOf, weightOf } from './voiceWeight'
import { isNew } from './figures'

/** The documents a voice needs beside its case and its person; null where the case has no such key. At most 11. */
export interface VoiceRefs {
  votes: DocumentRef
  waybill: DocumentRef | null
  senderCohort: DocumentRef | null
  placeCohort: DocumentRef | null
  /** At most 7. */
  entities: (DocumentRef & { kind: EntityKind })[]
}

/** What those documents hold; null where one is missing. */
export interface VoiceDocuments {
  votes: VotesDocument | null
  waybill: WaybillDocument | null
  senderCohort: CohortDocument | null
  placeCohort: CohortDocument | null
  entities: Record<string, Entity | null>
}

const MONTH = 30 * DAY

/** Which documents a voice on this case reads and may change: the same for every state it will ever have. */
export function voiceRefs(look: CaseDocument, hmac: Hmac): VoiceRefs {
  const { keys } = look
  const cohort = (key: string | undefined): DocumentRef | null =>
    key === undefined ? null : { collection: 'cohorts', id: `h.${hmac(`cohort|${key}|${look.week}|${look.province}`)}` }
  const entity = (id: string | null | undefined, kind: EntityKind) => (id === null || id === undefined ? [] : [{ collection: 'entities' as const, id, kind }])
  return {
    votes: { collection: 'votes', id: `v.${hmac(`votes|${look.person}|${Math.floor(look.firstAt / MONTH)}`)}` },
    waybill: keys.waybill === null ? null : { collection: 'waybills', id: keys.waybill },
    senderCohort: cohort(keys.sender?.id),
    placeCohort: cohort(keys.place?.id),
    entities: [
      ...entity(keys.sender?.id, 'sender'), ...entity(keys.campaign, 'campaign'), ...entity(keys.campaignAnyAmount, 'campaignAnyAmount'), ...entity(keys.place?.id, 'place'),
      ...entity(keys.pairs.campaign, 'pair'), ...entity(keys.pairs.campaignAnyAmount, 'pair'), ...entity(keys.pairs.place, 'pair'),
    ],
  }
}

/**
 * A person's case takes a new state: every change it makes, in one transaction of at most 13 documents (case, person's
 * votes, waybill, two cohorts, seven entities; the person is read). What the earlier state added is taken back to the
 * last unit and the new one counted as if it were the first. The same state again changes nothing.
 */
export function castVoice(caseId: string, look: CaseDocument, person: PersonDocument, documents: VoiceDocuments, state: CaseState, hmac: Hmac, now: number): Change[] {
  if (look.state === state) return []
  const refs = voiceRefs(look, hmac)
  const deltas = deltasOf(look, person, without(documents, refs, look.deltas), refs, state, now)
  const blanks = blanksOf(refs, now)
  const changes = difference(look.deltas, deltas).map(({ collection, id, inc }): Change =>
    ({ collection, id, blank: blanks[id] ?? {}, set: {}, inc: { ...inc, ...baseInc(documents.entities[id] ?? null, look, id) } }))
  return [{ collection: 'cases', id: caseId, blank: look, set: { state, stateAt: now, spoken: true, deltas }, inc: {} }, ...changes]
}

function blanksOf(refs: VoiceRefs, now: number): Record<string, object> {
  const blanks: Record<string, object> = { [refs.votes.id]: { used: {} } satisfies VotesDocument }
  if (refs.waybill !== null) blanks[refs.waybill.id] = { used: { bad: 0, good: 0 } } satisfies WaybillDocument
  for (const cohort of [refs.senderCohort, refs.placeCohort]) if (cohort !== null) blanks[cohort.id] = { heard: {} } satisfies CohortDocument
  for (const { id, kind } of refs.entities) blanks[id] = blankEntity(kind, now)
  return blanks
}

/** The documents as they were before this case spoke, so that its new voice does not find its own old one in its way. */
function without(documents: VoiceDocuments, refs: VoiceRefs, deltas: readonly Delta[]): VoiceDocuments {
  const taken = difference(deltas, [])
  const undone = <T extends object>(ref: DocumentRef | null, document: T | null): T | null => {
    const delta = taken.find(one => one.id === ref?.id)
    return document === null || delta === undefined ? document : changed(document, { blank: {}, set: {}, inc: delta.inc })
  }
  return {
    ...documents,
    votes: undone(refs.votes, documents.votes),
    waybill: undone(refs.waybill, documents.waybill),
    senderCohort: undone(refs.senderCohort, documents.senderCohort),
    placeCohort: undone(refs.placeCohort, documents.placeCohort),
  }
}

/** A voice taken back that an upheld dispute had wiped leaves the wiped part too, so that later voices keep counting. */
function baseInc(entity: Entity | null, look: CaseDocument, id: string): Record<string, number> {
  if (entity?.base === undefined || entity.base === null || look.stateAt > entity.base.at) return {}
  const old = difference(look.deltas.filter(delta => delta.id === id), [])[0]
  return Object.fromEntries(Object.entries(old?.inc ?? {}).map(([path, by]) => [`base.${path}`, by]))
}

function deltasOf(look: CaseDocument, person: PersonDocument, documents: VoiceDocuments, refs: VoiceRefs, state: CaseState, now: number): Delta[] {
  const said = massOf(state)
  if (said === null) return []
  const { side } = said
  const { keys } = look
  const leftOfParcel = Math.min(said.hundredths, 100 - (documents.waybill?.used[side] ?? 0))
  const sender = keys.sender === null ? null : documents.entities[keys.sender.id] ?? null
  const newSide = side === 'bad' ? 'newBad' : 'newGood'
  const fresh = keys.sender !== null && isNew(sender, now)
  const proof = state === 'report' && look.photoTakenInApp && isMature(person, now) && person.misses === 0
  const counted: Delta[] = []
  const votes: Record<string, number> = {}
  const heard = { sender: {} as Record<string, number>, place: {} as Record<string, number> }
  const count = (id: string | null | undefined, pairId: string | null, tally: 'sender' | 'place'): void => {
    if (id === null || id === undefined) return
    const field = fieldOf(id)
    const hundredths = Math.min(leftOfParcel, 100 - (documents.votes?.used[field]?.[side] ?? 0))
    if (hundredths <= 0) return
    const cohort = tally === 'sender' ? documents.senderCohort : documents.placeCohort
    const kth = (cohort?.heard[field]?.[side] ?? 0) + 1
    const stored = toStored(hundredths / 100 * weightOf(person, look, state, now) / kth, now)
    const epoch = `mass.e${epochOf(now)}`
    const inc: Record<string, number> = { [`${epoch}.${side}`]: stored, [`voices.${side}`]: 1 }
    if (fresh) inc[`${epoch}.${newSide}`] = stored
    counted.push({ collection: 'entities', id, inc: proof ? { ...inc, [`proofs.${look.province}`]: 1 } : inc })
    if (pairId !== null) counted.push({ collection: 'entities', id: pairId, inc: { ...inc } })
    votes[`used.${field}.${side}`] = hundredths
    heard[tally][`heard.${field}.${side}`] = 1
  }
  count(keys.sender?.id, null, 'sender')
  count(keys.campaign, keys.pairs.campaign, 'place')
  count(keys.campaignAnyAmount, keys.pairs.campaignAnyAmount, 'place')
  count(keys.place?.id, keys.pairs.place, 'place')
  if (counted.length === 0) return []
  const tallied: [DocumentRef | null, Record<string, number>][] = [
    [refs.votes, votes], [refs.waybill, { [`used.${side}`]: leftOfParcel }], [refs.senderCohort, heard.sender], [refs.placeCohort, heard.place]]
  return [...counted, ...tallied.flatMap(([ref, inc]) => (ref === null || Object.keys(inc).length === 0 ? [] : [{ collection: ref.collection as Delta['collection'], id: ref.id, inc }]))]
}

