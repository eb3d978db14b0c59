import { randomUUID } from 'node:crypto'
import { ServiceRefusal } from '../admin/serviceRefusal'
import type { Collections } from './collections'
import { decodeStored, type Document, encodeStored } from './storedDocument'

/** A transaction must be committed or aborted within 30 s (CloudBase documentation, error code DATABASE_TRANSACTION_FAIL). */
export const TRANSACTION_LIMIT_MS = 30_000
/** How long a write outside waits for a document locked by a transaction: below the SDK's own request timeout of 15 s. */
export const LOCK_WAIT_MS = 10_000

interface Target {
  collection: string
  id: string
}

interface Transaction {
  /** Snapshot: what was committed up to this number is seen. */
  since: number
  writes: Map<string, Target & { document: Document | null }>
  timer: NodeJS.Timeout
}

const copyOf = (document: Document | null): Document | null => (document === null ? null : decodeStored(encodeStored(document)))
const keyOf = ({ collection, id }: Target): string => `${collection}\n${id}`

/**
 * Multi-document transactions as MongoDB isolates them: a transaction reads the state at its start plus its own writes;
 * writing a document that another transaction holds, or that changed since the start, fails at once and ends the
 * transaction (CloudBase documentation, error code DATABASE_TRANSACTION_CONFLICT). Writes live in memory until the commit.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly locks = new Map<string, string>()
  /** While transactions are open: each document's earlier states, with the number of the commit that replaced them. */
  private readonly history = new Map<string, { until: number; document: Document | null }[]>()
  private commits = 0
  private waiting: (() => void)[] = []

  constructor(private readonly collections: Collections, private readonly limitMs = TRANSACTION_LIMIT_MS, private readonly lockWaitMs = LOCK_WAIT_MS) {}

  start(): string {
    const id = randomUUID()
    const timer = setTimeout(() => this.end(id), this.limitMs)
    timer.unref()
    this.open.set(id, { since: this.commits, writes: new Map(), timer })
    return id
  }

  /** The document as this transaction sees it. */
  read(id: string, target: Target): Document | null {
    const transaction = this.require(id)
    const written = transaction.writes.get(keyOf(target))
    if (written !== undefined) return copyOf(written.document)
    const earlier = this.history.get(keyOf(target))?.find(state => state.until > transaction.since)
    return earlier === undefined ? this.collections.read(target.collection, target.id) : copyOf(earlier.document)
  }

  /** Writes one document inside the transaction (null removes it) and locks it until the end. */
  write(id: string, target: Target, document: Document | null): void {
    const transaction = this.require(id)
    const key = keyOf(target)
    const holder = this.locks.get(key)
    const changedSince = this.history.get(key)?.some(state => state.until > transaction.since) ?? false
    if ((holder !== undefined && holder !== id) || changedSince) {
      this.end(id)
      throw conflict()
    }
    const { writes } = transaction
    const before = writes.get(key)
    writes.set(key, { ...target, document })
    try {
      // Only a unique index can refuse; without one the rehearsal would cost each write all the earlier ones again.
      if ([...writes.values()].some(one => this.collections.hasUniqueIndex(one.collection))) this.rehearse(writes)
    } catch (fault) {
      if (before === undefined) writes.delete(key)
      else writes.set(key, before)
      throw fault
    }
    this.locks.set(key, id)
  }

  /** Settles when it is on the disk; others see it at once. */
  async commit(id: string): Promise<void> {
    const { writes } = this.require(id)
    try {
      this.collections.together(() => {
        for (const { collection, id: rowId, document } of writes.values()) {
          this.note({ collection, id: rowId })
          this.collections.put(collection, rowId, document)
        }
      })
    } finally {
      this.end(id)
    }
    await this.collections.onDisk()
  }

  abort(id: string): void {
    this.require(id)
    this.end(id)
  }

  /**
   * A write outside any transaction: waits while one holds a touched document, then runs as one with all its effects.
   * Settles when they are on the disk.
   * `find` names the documents afresh on every try; `apply` writes them through Collections.
   */
  async writeOutside<T>(find: () => readonly Target[], apply: (targets: readonly Target[]) => T): Promise<T> {
    const deadline = Date.now() + this.lockWaitMs
    for (;;) {
      const targets = find()
      if (!targets.some(target => this.locks.has(keyOf(target)))) {
        const result = this.collections.together(() => {
          targets.forEach(target => this.note(target))
          return apply(targets)
        })
        await this.collections.onDisk()
        return result
      }
      await this.released(deadline - Date.now())
    }
  }

  /** Ends whatever is open; nothing of it is kept. */
  close(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }

  /** Keeps the state a commit is about to replace, for the snapshots of the open transactions. */
  private note(target: Target): void {
    if (this.open.size === 0) return
    this.commits += 1
    const key = keyOf(target)
    const states = this.history.get(key) ?? []
    states.push({ until: this.commits, document: this.collections.read(target.collection, target.id) })
    this.history.set(key, states)
  }

  /** Lets a unique index speak at write time, as the real service does: writes everything, then takes it all back. */
  private rehearse(writes: Transaction['writes']): void {
    const done = new Error('rehearsed')
    try {
      this.collections.together(() => {
        for (const { collection, id, document } of writes.values()) this.collections.put(collection, id, document)
        throw done
      })
    } catch (fault) {
      if (fault !== done) throw fault
    }
  }

  private async released(withinMs: number): Promise<void> {
    if (withinMs <= 0) throw conflict()
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, withinMs)
      this.waiting.push(() => { clearTimeout(timer); resolve() })
    })
  }

  private end(id: string): void {
    const transaction = this.open.get(id)
    if (transaction === undefined) return
    clearTimeout(transaction.timer)
    this.open.delete(id)
    for (const key of transaction.writes.keys()) this.locks.delete(key)
    if (this.open.size === 0) this.history.clear()
    const woken = this.waiting
    this.waiting = []
    woken.forEach(wake => wake())
  }

  private require(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction === undefined) throw new ServiceRefusal('DATABASE_TRANSACTION_FAIL', `[FailedOperation] Transaction does not exist on the server, it must be committed or aborted within ${this.limitMs / 1000} seconds`)
    return transaction
  }
}

const conflict = () => new ServiceRefusal('DATABASE_TRANSACTION_CONFLICT', '[FailedOperation] WriteConflict: the document is locked by another transaction or changed since this one began')
