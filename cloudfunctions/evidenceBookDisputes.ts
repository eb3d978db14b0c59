import { type DisputeState } from '../core/contract/disputeFlag'
import { type AuditEntry, type QueueItem } from '../core/contract/moderate'
import { DISPUTE_EVERY, DISPUTE_OPEN_FOR, type DisputeDocument, disputeOpened, disputeRejected, disputeUpheld, mayDispute, ruled } from '../core/evidence/dispute'
import { type Entity, voicesNow } from '../core/evidence/entity'
import { type EvidenceKeys, type Hmac, personIdOf } from '../core/evidence/keys'
import { bandOf, dayOf, keyedEntities, standingFrom } from '../core/evidence/weigh'
import { ok, refuse, type Result } from '../core/result'
import { refTo, setting } from './bookAccess'
import { finishOverturning, overturningBegins } from './overturning'
import { type BookRef, type BookStore } from './ports/bookStore'
import { type DecisionGiven, type DisputeShown, type EvidenceBook } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'

/** One line of the audit: never changed, never removed. */
export interface AuditDocument {
  subject: string
  decision: AuditEntry['decision']
  reason: AuditEntry['reason']
  at: number
  /** Of the moderator, as an HMAC kept apart from the person's own id: what one did must not vanish with their data. */
  by: string
  /** The entry this one undoes. */
  undoes: string | null
  /** What the sender's entity held before, for undoing; and the decision that stood before. */
  was: Pick<Entity, 'ruling' | 'base' | 'disputedUntil' | 'decision'>
}

const entityAt = (id: string): BookRef => refTo('entities', id)
const disputeAt = (senderId: string): BookRef => ({ collection: 'disputes', id: senderId })
const auditAt = (entry: string): BookRef => ({ collection: 'audit', id: entry })

/** Most waiting things shown at once, of each kind. */
const QUEUE = 50
const AUDIT = 100

export const disputesIn = (store: BookStore, keyMaker: KeyMaker): Pick<EvidenceBook, 'openDispute' | 'disputesOf' | 'decide' | 'undo' | 'queue' | 'audit'> => ({
  openDispute: ({ openid, senderId }, now) => store.inTransaction(async view => {
    const person = personIdOf(openid, keyMaker)
    const [entity, last] = await view.read([entityAt(senderId), disputeAt(senderId)]) as [Entity | null, DisputeDocument | null]
    if (entity === null || entity.voices.bad === 0) return refuse('NOTHING_KNOWN')
    if (last?.state === 'open' && last.person === person && now < last.openedAt + DISPUTE_OPEN_FOR) return ok(last)
    if (!mayDispute(last, now) || now - (entity.disputedAt ?? -Infinity) < DISPUTE_EVERY) return refuse('TOO_SOON')
    const dispute: DisputeDocument = { person, openedAt: now, state: 'open', decidedAt: 0 }
    await view.write([setting(entityAt(senderId), { ...disputeOpened(now), disputedAt: now }), setting(disputeAt(senderId), { ...dispute }, dispute)])
    return ok(dispute)
  }),

  disputesOf: (openid, now) => disputesOf(store, personIdOf(openid, keyMaker), now),

  async decide(given, now) {
    const entry = `a.${keyMaker(`audit|${given.openid}|${given.requestId}`)}`
    const decided = await store.inTransaction(async view => {
      const [entity, dispute, known] = await view.read([entityAt(given.senderId), disputeAt(given.senderId), auditAt(entry)]) as [Entity | null, DisputeDocument | null, AuditDocument | null]
      if (known !== null) return ok({ entry })
      if (entity === null) return refuse('SUBJECT_UNKNOWN')
      const open = dispute?.state === 'open' && (entity.disputedUntil ?? 0) > now
      const set = outcomeOf(given.decision, entity, open, now)
      if (set === null) return refuse('NOT_OPEN')
      const line: AuditDocument = {
        subject: given.senderId, decision: given.decision, reason: given.reason, at: now, by: moderatorId(given.openid, keyMaker), undoes: null,
        was: { ruling: entity.ruling ?? null, base: entity.base ?? null, disputedUntil: entity.disputedUntil ?? 0, decision: entity.decision ?? null },
      }
      const settled = given.decision === 'uphold' ? 'upheld' : given.decision === 'reject' ? 'rejected' : null
      await view.write([
        setting(entityAt(given.senderId), { ...set, decision: entry }),
        ...(settled === null ? [] : [setting(disputeAt(given.senderId), { state: settled, decidedAt: now })]),
        setting(auditAt(entry), {}, line),
        ...(given.decision === 'uphold' ? [overturningBegins(given.senderId, { entry, until: now, wrong: true })] : []),
      ])
      return ok({ entry })
    })
    if (decided.ok) await finishOverturning(store, given.senderId)
    return decided
  },

  async undo({ openid, entry }, now) {
    const undoing = `a.${keyMaker(`audit|${openid}|undo ${entry}`)}`
    const undone = await store.inTransaction<Result<{ entry: string; line: AuditDocument }, 'SUBJECT_UNKNOWN' | 'NOT_UNDOABLE'>>(async view => {
      const [line, known] = await view.read([auditAt(entry), auditAt(undoing)]) as [AuditDocument | null, AuditDocument | null]
      if (line === null) return refuse('SUBJECT_UNKNOWN')
      if (known !== null) return ok({ entry: undoing, line })
      const [entity] = await view.read([entityAt(line.subject)]) as [Entity | null]
      if (line.undoes !== null || entity?.decision !== entry) return refuse('NOT_UNDOABLE')
      const settled = line.decision === 'uphold' || line.decision === 'reject'
      await view.write([
        setting(entityAt(line.subject), { ...line.was }),
        ...(settled ? [setting(disputeAt(line.subject), { state: 'open', decidedAt: 0 })] : []),
        setting(auditAt(undoing), {}, { ...line, decision: 'undo', at: now, by: moderatorId(openid, keyMaker), undoes: entry }),
        ...(line.decision === 'uphold' ? [overturningBegins(line.subject, { entry, until: line.at, wrong: false })] : []),
      ])
      return ok({ entry: undoing, line })
    })
    if (!undone.ok) return undone
    await finishOverturning(store, undone.value.line.subject)
    return ok({ entry: undone.value.entry })
  },

  async queue(now) {
    const [disputes, senders] = await Promise.all([
      store.find<DisputeDocument>({ collection: 'disputes', where: { state: 'open' }, range: { field: 'openedAt', from: now - DISPUTE_OPEN_FOR, below: now + 1 }, order: { field: 'openedAt', direction: 'asc' }, limit: QUEUE }),
      store.find<Entity>({ collection: 'entities', where: { kind: 'sender' }, range: { field: 'voices.bad', from: 3, below: Number.MAX_SAFE_INTEGER }, order: { field: 'voices.bad', direction: 'desc' }, limit: QUEUE }),
    ])
    const disputed = await store.read(disputes.map(({ id }) => entityAt(id))) as (Entity | null)[]
    const items = disputes.flatMap(({ id, document }, place) => { const entity = disputed[place]; return entity ? [itemOf(id, 'dispute', entity, document.openedAt + DISPUTE_OPEN_FOR, now)] : [] })
    const shown = new Set(items.map(({ subject }) => subject))
    return [...items, ...senders.filter(({ id }) => !shown.has(id)).map(({ id, document }) => itemOf(id, 'suspectedSender', document, null, now))]
  },

  async audit() {
    const lines = await store.find<AuditDocument>({ collection: 'audit', where: {}, order: { field: 'at', direction: 'desc' }, limit: AUDIT })
    const entities = await store.read(lines.map(({ document }) => entityAt(document.subject))) as (Entity | null)[]
    return lines.map(({ id, document: { subject, decision, reason, at } }, place) => ({ entry: id, subject, decision, reason, at, undoable: decision !== 'undo' && entities[place]?.decision === id }))
  },
})

const moderatorId = (openid: string, hmac: Hmac): string => `m.${hmac(`moderator|${openid}`)}`

/** What a decision sets on the sender's entity; null when there is nothing to decide. */
function outcomeOf(decision: DecisionGiven['decision'], entity: Entity, open: boolean, now: number): Partial<Entity> | null {
  switch (decision) {
    case 'uphold': return open ? disputeUpheld(entity, now) : null
    case 'reject': return open ? disputeRejected() : null
    case 'flag': return entity.ruling === 'flagged' ? null : ruled('flagged')
    case 'unflag': return entity.ruling === 'atMostDoubtful' ? null : ruled(entity.ruling === 'flagged' ? null : 'atMostDoubtful')
    default: return decision satisfies never
  }
}

/** A sender as a moderator sees it: by its own voices alone, since a queue has no parcel to look its campaign up by. */
function itemOf(subject: string, kind: QueueItem['kind'], entity: Entity, until: number | null, now: number): QueueItem {
  const keys: EvidenceKeys = { sender: { id: subject, kind: 'full' }, campaign: null, campaignAnyAmount: null, place: null, pairs: { campaign: null, campaignAnyAmount: null, place: null }, waybill: null, everyonesGoods: false }
  const { bad, good } = voicesNow(entity)
  return { subject, kind, level: standingFrom(keys, keyedEntities(keys, [entity]), now).level, bad: bandOf(bad) ?? null, good: bandOf(good) ?? null, since: dayOf(entity.tFirst), until }
}

/** A person's disputes as they may be shown: one that nobody decided in time has lapsed. */
export async function disputesOf(store: BookStore, person: string, now: number): Promise<DisputeShown[]> {
  const found = await store.find<DisputeDocument>({ collection: 'disputes', where: { person }, order: { field: 'openedAt', direction: 'desc' }, limit: AUDIT })
  return found.map(({ document: { state, openedAt } }) => ({ state: shown(state, openedAt, now), openedAt, until: openedAt + DISPUTE_OPEN_FOR }))
}

const shown = (state: DisputeDocument['state'], openedAt: number, now: number): DisputeState => (state === 'open' && now >= openedAt + DISPUTE_OPEN_FOR ? 'lapsed' : state)

/** Removes a person's disputes; an open one ends. That the number was disputed stays, so that it cannot be again at once. */
export async function forgetDisputes(store: BookStore, person: string): Promise<number> {
  const found = await store.find<DisputeDocument>({ collection: 'disputes', where: { person }, order: { field: 'openedAt', direction: 'desc' }, limit: AUDIT })
  for (const { id } of found) {
    await store.inTransaction(async view => {
      const [dispute, entity] = await view.read([disputeAt(id), entityAt(id)]) as [DisputeDocument | null, Entity | null]
      if (dispute?.person !== person) return
      if (dispute.state === 'open' && entity !== null) await view.write([setting(entityAt(id), disputeRejected())])
      await view.remove([disputeAt(id)])
    })
  }
  return found.length
}
