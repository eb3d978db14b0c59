import { OthersTurn } from '../../ports/bookStore'
import { db } from './cloud'

/** What a transaction can do: read, write and remove documents by id. Queries are not allowed inside one (CloudBase). */
export interface Transaction {
  get<T extends object>(collection: string, id: string): Promise<T | null>
  set(collection: string, id: string, data: object): Promise<void>
  /** Changes fields of a document that is there. @param data fields by dotted path, values or db.command. @returns whether it was there */
  update(collection: string, id: string, data: object): Promise<boolean>
  remove(collection: string, id: string): Promise<void>
}

/**
 * A locked document fails at once (CloudBase documentation), so who comes second tries again; this long and no longer,
 * which leaves a function with a timeout of 20 s the time to answer. By time and not by number: on a busy machine a turn
 * takes ten times as long (npm run bench:storm with 8 instances had used up 60 tries).
 */
const usualPatienceMs = 15_000
/** The first pause between two tries is up to this long, in ms; each next one half as long again, up to the longest. */
const firstPauseMs = 20
const longestPauseMs = 300

/**
 * Runs document operations as one; on a conflict all of it again, after a pause that grows and differs from caller to
 * caller. The SDK's own runTransaction retries only errors it has not wrapped, and does not pause. Throws OthersTurn when
 * patience is at its end.
 */
export async function inTransaction<T>(run: (transaction: Transaction) => Promise<T>, patienceMs = usualPatienceMs): Promise<T> {
  const began = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(run)
    } catch (fault) {
      if (!isConflict(fault)) throw fault
      if (performance.now() - began >= patienceMs) throw new OthersTurn('other transactions were first', { cause: fault })
      await new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(longestPauseMs, firstPauseMs * 1.5 ** attempt)))
    }
  }
}

async function once<T>(run: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction = await db.startTransaction() as SdkTransaction
  const doc = (collection: string, id: string) => transaction.collection(collection).doc(id)
  let committing = false
  try {
    const result = await run({
      get: async <D extends object>(collection: string, id: string) => withoutId<D>((await doc(collection, id).get()).data),
      set: async (collection, id, data) => { await doc(collection, id).set({ data }) },
      update: async (collection, id, data) => (await doc(collection, id).update({ data })).stats.updated > 0,
      remove: async (collection, id) => { await doc(collection, id).remove() },
    })
    committing = true
    await transaction.commit()
    return result
  } catch (fault) {
    // A conflict has ended it already. Otherwise the way back may fail too; the first fault is the one that tells.
    if (!committing && !isConflict(fault)) await transaction.rollback('given up').catch(() => undefined)
    throw fault
  }
}

/**
 * Waits for writes under way at once. The first conflict ends the transaction, and whichever of the others comes then is
 * told that there is none: of all that went wrong the conflict is what tells, so that it is run again.
 */
export async function allWritten(writes: readonly Promise<void>[]): Promise<void> {
  const faults = (await Promise.allSettled(writes)).flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (faults.length > 0) throw faults.find(isConflict) ?? faults[0]
}

interface SdkTransaction {
  collection(name: string): { doc(id: string): { get(): Promise<{ data: object | null }>; set(options: { data: object }): Promise<unknown>; update(options: { data: object }): Promise<{ stats: { updated: number } }>; remove(): Promise<unknown> } }
  commit(): Promise<unknown>
  rollback(reason: string): Promise<unknown>
}

const isConflict = (fault: unknown): boolean => /TRANSACTION_CONFLICT|WriteConflict|TransactionConflict/u.test(`${String((fault as { code?: unknown } | null)?.code)} ${String((fault as { errMsg?: unknown } | null)?.errMsg ?? fault)}`)

const withoutId = <D extends object>(document: object | null): D | null => {
  if (document === null) return null
  const { _id, ...rest } = document as { _id?: string }
  return rest as D
}
