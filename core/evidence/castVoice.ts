import { type CaseDocument, type CaseState, type Change, type CohortDocument, type Delta, type DocumentRef, type PersonDocument, type WaybillDocument } from './bookDocuments'
import { changed, difference } from './change'
import { DAY, epochOf, toStored } from './decay'
import { blankEntity, type BySide, type Entity, type EntityKind, isKept, type Shelf } from './entity'
import { fieldOf, type Hmac } from './keys'
import { isNew } from './figures'
import { countedAt } from './uncounted'
import { isMature, massOf, weightOf } from './voiceWeight'

/** The documents a voice needs beside its case and its person; null where the case has no such key. At most 9. */
export interface VoiceRefs {
  waybill: DocumentRef | null
  placeCohort: DocumentRef | null
  /** At most 7: the sender, the place, and what those may keep in their own documents instead (entity isKept). */
  entities: EntityRef[]
}

export interface EntityRef extends DocumentRef { kind: EntityKind; keptBy: { id: string; shelf: Shelf } | null }

/** What those documents hold; null where one is missing. */
export interface VoiceDocuments {
  waybill: WaybillDocument | null
  placeCohort: CohortDocument | null
  entities: Record<string, Entity | null>
}

const MONTH = 30 * DAY

/** Which documents a voice on this case reads and may change: the same for every state it will ever have. */
export function voiceRefs(look: CaseDocument, hmac: Hmac): VoiceRefs {
  const { keys } = look
  const entity = (id: string | null | undefined, kind: EntityKind, keeper: string | undefined = undefined, shelf: Shelf = 'pairs'): EntityRef[] =>
    (id === null || id === undefined ? [] : [{ collection: 'entities', id, kind, keptBy: keeper === undefined ? null : { id: keeper, shelf } }])
  const [sender, place] = [keys.sender?.id, keys.place?.id]
  return {
    waybill: keys.waybill === null ? null : { collection: 'waybills', id: keys.waybill },
    placeCohort: keys.place === null ? null : { collection: 'cohorts', id: `h.${hmac(`cohort|${keys.place.id}|${look.week}|${look.province}`)}` },
    entities: [
      ...entity(sender, 'sender'), ...entity(place, 'place'),
      ...entity(keys.campaign, 'campaign', place, 'campaigns'), ...entity(keys.campaignAnyAmount, 'campaignAnyAmount', place, 'campaigns'),
      ...[keys.pairs.campaign, keys.pairs.campaignAnyAmount, keys.pairs.place].flatMap(id => entity(id, 'pair', sender)),
    ],
  }
}

/**
 * A person's case takes a new state: every change it makes, in one transaction of at most 11 documents (case, person,
 * waybill, cohort, seven entities; as a rule 6, since a sender keeps its pairs and a place its campaigns). What the earlier state added is taken back to the
 * last unit and the new one counted as if it were the first. The same state again changes nothing, unless it was only put
 * down (uncounted.ts): then it is counted.
 * @param now when it was said, ms since 1970
 */
export function castVoice(caseId: string, look: CaseDocument, person: PersonDocument, documents: VoiceDocuments, state: CaseState, hmac: Hmac, now: number): Change[] {
  if (look.state === state && !look.uncounted) return []
  const refs = voiceRefs(look, hmac)
  const deltas = deltasOf(look, undone(person, look.person, look.deltas), without(documents, refs, look.deltas), refs, state, now)
  const blanks = blanksOf(refs, look, person, now)
  const changes = difference(look.deltas, deltas).map(({ collection, id, inc }): Change =>
    ({ collection, id, blank: blanks[id] ?? {}, set: begun(documents.entities[id] ?? null, inc, now), inc: { ...inc, ...baseInc(documents.entities[id] ?? null, look, deltas, id, now) } }))
  return [{ collection: 'cases', id: caseId, blank: look, set: { state, stateAt: now, spoken: true, deltas, ...(look.uncounted ? { uncounted: null } : {}) }, inc: {} }, ...changes]
}

/** When the first voice on a campaign that its place keeps was given. */
const begun = (place: Entity | null, inc: Delta['inc'], now: number): Change['set'] => Object.fromEntries(Object.keys(inc)
  .flatMap(path => { const [shelf, field = ''] = path.split('.'); return shelf === 'campaigns' && place?.campaigns?.[field] === undefined ? [[`campaigns.${field}.tFirst`, now]] : [] }))

function blanksOf(refs: VoiceRefs, look: CaseDocument, person: PersonDocument, now: number): Record<string, object> {
  const blanks: Record<string, object> = { [look.person]: person }
  if (refs.waybill !== null) blanks[refs.waybill.id] = { used: { bad: 0, good: 0 } } satisfies WaybillDocument
  if (refs.placeCohort !== null) blanks[refs.placeCohort.id] = { heard: {} } satisfies CohortDocument
  for (const { id, kind } of refs.entities) blanks[id] = blankEntity(kind, now)
  return blanks
}

/** The documents as they were before this case spoke, so that its new voice does not find its own old one in its way. */
function without(documents: VoiceDocuments, refs: VoiceRefs, deltas: readonly Delta[]): VoiceDocuments {
  const before = <T extends object>(ref: DocumentRef | null, document: T | null): T | null => (document === null || ref === null ? document : undone(document, ref.id, deltas))
  const sender = refs.entities.find(({ kind }) => kind === 'sender')
  return {
    waybill: before(refs.waybill, documents.waybill),
    placeCohort: before(refs.placeCohort, documents.placeCohort),
    entities: sender === undefined ? documents.entities : { ...documents.entities, [sender.id]: before(sender, documents.entities[sender.id] ?? null) },
  }
}

function undone<T extends object>(document: T, id: string, deltas: readonly Delta[]): T {
  const taken = difference(deltas.filter(one => one.id === id), [])[0]
  return taken === undefined ? document : changed(document, { blank: {}, set: {}, inc: taken.inc })
}

/**
 * What an upheld dispute wiped stays wiped: a voice from before it that is taken back leaves the wiped part too, so that
 * later voices keep counting, and one from before it that is counted only now goes there.
 */
function baseInc(entity: Entity | null, look: CaseDocument, deltas: readonly Delta[], id: string, now: number): Record<string, number> {
  if (entity?.base === undefined || entity.base === null) return {}
  const { at } = entity.base
  const ofEntity = (all: readonly Delta[]): Delta[] => all.filter(delta => delta.id === id)
  const wiped = difference(countedAt(look) > at ? [] : ofEntity(look.deltas), look.uncounted && now <= at ? ofEntity(deltas) : [])[0]
  return Object.fromEntries(Object.entries(wiped?.inc ?? {}).filter(([path]) => /^(mass|voices|proofs)\./u.test(path)).map(([path, by]) => [`base.${path}`, by]))
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
  const month = `used.m${Math.floor(look.firstAt / MONTH)}`
  const cohort = `${look.week}_${look.province}`
  const deltas = new Map<string, Delta>()
  const add = (collection: Delta['collection'], id: string, inc: Record<string, number>): void => {
    const delta = deltas.get(id) ?? { collection, id, inc: {} }
    deltas.set(id, { ...delta, inc: { ...delta.inc, ...inc } })
  }
  const addHeard = (id: string, inc: Record<string, number>): void => {
    const keptBy = refs.entities.find(one => one.id === id)?.keptBy ?? null
    if (keptBy === null || !isKept(documents.entities[keptBy.id] ?? null, keptBy.shelf, id)) return add('entities', id, inc)
    add('entities', keptBy.id, Object.fromEntries(Object.entries(inc).map(([path, by]) => [`${keptBy.shelf}.${fieldOf(id)}.${path}`, by])))
  }
  const count = (id: string | null | undefined, pairId: string | null, earlier: Partial<BySide> | undefined, heard: (field: string) => void): void => {
    if (id === null || id === undefined) return
    const field = fieldOf(id)
    const hundredths = Math.min(leftOfParcel, 100 - (person.used[month.slice('used.'.length)]?.[field]?.[side] ?? 0))
    if (hundredths <= 0) return
    const kth = (earlier?.[side] ?? 0) + 1
    const stored = toStored(hundredths / 100 * weightOf(person, look, state, now) / kth, now)
    const epoch = `mass.e${epochOf(now)}`
    const inc: Record<string, number> = { [`${epoch}.${side}`]: stored, [`voices.${side}`]: 1 }
    if (fresh) inc[`${epoch}.${newSide}`] = stored
    addHeard(id, proof ? { ...inc, [`proofs.${look.province}`]: 1 } : inc)
    if (pairId !== null) addHeard(pairId, inc)
    add('people', look.person, { [`${month}.${field}.${side}`]: hundredths })
    heard(field)
  }
  const atPlace = (id: string | null | undefined, pairId: string | null): void => count(id, pairId, documents.placeCohort?.heard[fieldOf(id ?? '')], field => {
    if (refs.placeCohort !== null) add('cohorts', refs.placeCohort.id, { [`heard.${field}.${side}`]: 1 })
  })
  count(keys.sender?.id, null, sender?.cohorts?.[cohort], () => add('entities', keys.sender!.id, { [`cohorts.${cohort}.${side}`]: 1 }))
  atPlace(keys.campaign, keys.pairs.campaign)
  atPlace(keys.campaignAnyAmount, keys.pairs.campaignAnyAmount)
  atPlace(keys.place?.id, keys.pairs.place)
  if (deltas.size > 0 && refs.waybill !== null) add('waybills', refs.waybill.id, { [`used.${side}`]: leftOfParcel })
  return [...deltas.values()]
}
