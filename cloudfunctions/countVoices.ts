import { type CaseDocument, type CaseState, type Change, newPerson, type PersonDocument, type Uncounted } from '../core/evidence/bookDocuments'
import { castVoice, type VoiceDocuments } from '../core/evidence/castVoice'
import { type Entity, isBeingCounted } from '../core/evidence/entity'
import { isOverLimit, withVoiceCounted } from '../core/evidence/limits'
import { refTo, setting, withExpiry, withReport } from './bookAccess'
import { type BookStore, type Found, OthersTurn } from './ports/bookStore'
import { type KeyMaker } from './ports/keyMaker'
import { documentsAfter, documentsOf, hostsOf, readForVoices, voiceOn } from './voiceDocuments'

/** Voices counted in one transaction: some 190 operations, about half of them at a time, far below the 30 s that one may last (CloudBase). */
const PORTION = 30
/** How many that wait are looked at, to tell whether more come. */
const MOST_SEEN = 200
/** Who counts waits for more to come, this long at most, in ms, and looks this often: a full portion costs hardly more than a small one. */
const GATHER = { for: 2_000, every: 150 }
/** Who counts goes on for others this long at most, in ms, and then answers its own caller. */
const COUNT_FOR = 8_000
/** How long a lease or a portion is tried again while others are in its way, in ms. */
const PATIENCE = 4_000
/** Who counts is believed to do so this long, in ms: as long as a function may take. */
const LEASE = 20_000

/** A case that was counted, as it is now; taken back where its person had said enough that day. */
export interface Counted { look: CaseDocument; isOverLimit: boolean }

/**
 * Counts the voices that were put down at a busy key (core/evidence/uncounted), each exactly once, thirty to a transaction,
 * until none waits. One caller counts at a time (Entity countingUntil). Who puts a voice down and then reads that somebody
 * counts may leave it to them, for they look once more when they have said that they no longer count. Two at once, should a
 * lease run out, are in each other's way and still exact.
 * @returns the cases this caller counted; none when another was first
 */
export async function countVoices(store: BookStore, keyMaker: KeyMaker, at: string, now: number): Promise<ReadonlyMap<string, Counted>> {
  const counted = new Map<string, Counted>()
  const began = performance.now()
  const timeIsUp = (): boolean => performance.now() - began > COUNT_FOR
  while (!timeIsUp() && await takeLease(store, at, now)) {
    try {
      for (;;) {
        const waiting = await gather(store, at, began + GATHER.for)
        if (waiting.length === 0 || timeIsUp()) break
        for (const [caseId, one] of await countPortion(store, keyMaker, waiting)) counted.set(caseId, one)
      }
    } catch (fault) {
      // There was no getting through: they wait for the next one who counts.
      if (!(fault instanceof OthersTurn)) throw fault
      break
    } finally {
      await setCounting(store, at, 0, () => true)
    }
    // Put down after the last look, and left to this caller.
    if ((await waitingAt(store, at)).length === 0) break
  }
  return counted
}

/** Counts up to `most` voices that were left waiting by a function that ended before it had counted them. */
export async function countLeft(store: BookStore, keyMaker: KeyMaker, most: number, now: number): Promise<void> {
  const left = await store.find<CaseDocument>({ collection: 'cases', where: {}, range: { field: 'uncounted.since', from: 0, below: now - LEASE }, order: { field: 'uncounted.since', direction: 'asc' }, limit: most })
  for (const at of new Set(left.flatMap(({ document }) => document.uncounted?.at ?? []))) await countVoices(store, keyMaker, at, now)
}

/** False when another counts. */
async function takeLease(store: BookStore, at: string, now: number): Promise<boolean> {
  try {
    return await setCounting(store, at, now + LEASE, host => !isBeingCounted(host, now), PATIENCE)
  } catch (fault) {
    if (fault instanceof OthersTurn) return false
    throw fault
  }
}

/** False where the document says no. A key nobody has spoken of has none yet: nothing is written, and nobody has to be waited for. */
const setCounting = (store: BookStore, at: string, until: number, mayBeSet: (host: Entity) => boolean, patienceMs?: number): Promise<boolean> => store.inTransaction(async view => {
  const [host = null] = await view.read([refTo('entities', at)]) as [Entity | null]
  if (host === null) return true
  if (!mayBeSet(host)) return false
  await view.write([setting(refTo('entities', at), { countingUntil: until })])
  return true
}, patienceMs)

const waitingAt = (store: BookStore, at: string): Promise<Found<CaseDocument>[]> => store.find<CaseDocument>({ collection: 'cases', where: { 'uncounted.at': at }, limit: MOST_SEEN })

/** Those that wait, once no more come or `until` has passed; one alone is not kept waiting. */
async function gather(store: BookStore, at: string, until: number): Promise<Found<CaseDocument>[]> {
  for (let before = 1; ;) {
    const waiting = await waitingAt(store, at)
    if (waiting.length <= before || performance.now() > until) return waiting
    before = waiting.length
    await new Promise(resolve => setTimeout(resolve, GATHER.every))
  }
}

const countPortion = (store: BookStore, keyMaker: KeyMaker, waiting: readonly Found<CaseDocument>[]): Promise<Map<string, Counted>> => store.inTransaction(async view => {
  const voices = waiting.map(({ id, document }) => voiceOn(id, document, keyMaker)).sort((a, b) => a.look.stateAt - b.look.stateAt).slice(0, PORTION)
  // Before anything is read: a portion that finds out only when it writes has cost a hundred requests for nothing.
  await view.claim(hostsOf(voices))
  let documents = await readForVoices(store, view, voices)
  const changes: Change[] = []
  const counted = new Map<string, Counted>()
  for (const { caseId, refs } of voices) {
    const look = (documents.get(caseId) ?? null) as CaseDocument | null
    // Counted or deleted since it was found waiting.
    if (!look?.uncounted) continue
    const person = (documents.get(look.person) ?? newPerson(look.stateAt)) as PersonDocument
    const { told, isOverLimit } = reckoned(caseId, look, look.uncounted, person, documentsOf(refs, documents), keyMaker)
    documents = documentsAfter(documents, told)
    changes.push(...told)
    counted.set(caseId, { look: documents.get(caseId) as CaseDocument, isOverLimit })
  }
  await view.write(together(changes))
  return counted
}, PATIENCE)

/** What one voice changes, with the weight of when it was said. Beyond the day's limit it is taken back. */
function reckoned(caseId: string, look: CaseDocument, { limited }: Uncounted, person: PersonDocument, documents: VoiceDocuments, keyMaker: KeyMaker): { told: Change[]; isOverLimit: boolean } {
  const { stateAt } = look
  const cast = (state: CaseState): Change[] => castVoice(caseId, look, person, documents, state, keyMaker, stateAt)
  if (!limited) return { told: cast(look.state), isOverLimit: false }
  if (isOverLimit(person, stateAt)) return { told: withReport(caseId, look, cast('silent'), 'silent', null).map(withExpiry), isOverLimit: true }
  return { told: withVoiceCounted(cast(look.state), look.person, person, stateAt), isOverLimit: false }
}

/** One change a document, which does what they did one after the other. */
function together(changes: readonly Change[]): Change[] {
  const sums = new Map<string, Change>()
  for (const { set, inc, ...change } of changes) {
    const sum = sums.get(change.id) ?? { ...change, set: {}, inc: {} }
    for (const path of Object.keys(set)) delete sum.inc[path]
    Object.assign(sum.set, set)
    for (const [path, by] of Object.entries(inc)) {
      const to = path in sum.set ? sum.set : sum.inc
      to[path] = ((to[path] as number | undefined) ?? 0) + by
    }
    sums.set(change.id, sum)
  }
  return [...sums.values()]
}
