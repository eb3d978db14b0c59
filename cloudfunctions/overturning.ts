import { type CaseDocument, type PersonDocument } from '../core/evidence/bookDocuments'
import { casesWhere, refTo, setting } from './bookAccess'
import { type BookChange, type BookRef, type BookStore } from './ports/bookStore'

/**
 * The voices against a sender that a decision makes count for less (`wrong`), or an undoing for as much as before. Too many
 * for one transaction, so that it is under way is noted with the decision itself, and the sweep finishes what a function
 * that ended half-way left.
 */
interface Overturning {
  /** Audit entry of the decision. */
  entry: string
  /** Voices given by then, ms since 1970. */
  until: number
  wrong: boolean
}

const underWay = (senderId: string): BookRef => ({ collection: 'overturnings', id: senderId })

/** To be written with the decision; a later one takes its place. */
export const overturningBegins = (senderId: string, overturning: Overturning): BookChange => setting(underWay(senderId), { ...overturning })

/** Goes through a sender's cases and turns each person once, however often it is repeated. Nothing under way is nothing to do. */
export async function finishOverturning(store: BookStore, senderId: string): Promise<void> {
  const [begun] = await store.read([underWay(senderId)]) as [Overturning | null]
  if (begun === null) return
  for await (const { id, document } of casesWhere(store, { 'keys.sender.id': senderId }, begun.until + 1)) {
    if (concerns(document, begun) && !await turnOne(store, senderId, id, begun)) return
  }
  await store.inTransaction(async view => {
    const [still] = await view.read([underWay(senderId)]) as [Overturning | null]
    if (isSame(still, begun)) await view.remove([underWay(senderId)])
  })
}

/** Finishes up to `most` that were left half-way. */
export async function finishOverturnings(store: BookStore, most: number): Promise<void> {
  for (const { id } of await store.find<Overturning>({ collection: 'overturnings', where: {}, limit: most })) await finishOverturning(store, id)
}

/** False when another decision on this sender came meanwhile: the rest is that one's. */
const turnOne = (store: BookStore, senderId: string, caseId: string, begun: Overturning): Promise<boolean> => store.inTransaction(async view => {
  const [still, look] = await view.read([underWay(senderId), refTo('cases', caseId)]) as [Overturning | null, CaseDocument | null]
  if (!isSame(still, begun)) return false
  if (look === null || !concerns(look, begun)) return true
  const [human] = await view.read([refTo('people', look.person)]) as [PersonDocument | null]
  await view.write([
    setting(refTo('cases', caseId), { overturnedBy: begun.wrong ? begun.entry : null }),
    ...(human === null ? [] : [{ ...refTo('people', look.person), blank: human, set: {}, inc: { misses: begun.wrong ? 1 : -1 } }]),
  ])
  return true
})

const isSame = (one: Overturning | null, other: Overturning): boolean => one !== null && one.entry === other.entry && one.wrong === other.wrong

/** A voice against the sender that was not turned yet. */
function concerns(look: CaseDocument, { entry, until, wrong }: Overturning): boolean {
  if (wrong === (look.overturnedBy === entry)) return false
  return !wrong || (look.stateAt <= until && (look.state === 'report' || look.state === 'notMine'))
}
