import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { ServiceRefusal } from '../admin/serviceRefusal'
import { LocalCloudError, messageOf } from '../localCloudError'
import { type Declaration, type DeclaredIndex, isCollectionName } from './declaration'
import { keySql, oddSql } from './indexKey'
import { type IndexPlan, type Order, planFor } from './indexPlan'
import { sqliteCodeOf } from './sqliteFault'
import { decodeStored, type Document, encodeStored } from './storedDocument'

/** A document with the key of its row (see rowKeyOf). */
export interface StoredRow {
  id: string
  document: Document
}

interface Row {
  id: string
  doc: string
}

const syncData = promisify(fdatasync)

const quoted = (name: string): string => `"${name}"`
const tableOf = (collection: string): string => quoted(`c:${collection}`)

/**
 * The collections in one SQLite file, a table each: natural order is insertion order, as with MongoDB's heap. A write is
 * seen by others as soon as it is made; whoever made it is answered when it is on the disk too (onDisk), as MongoDB
 * answers a write concern that waits for the journal.
 */
export class Collections {
  private readonly sqlite: Database.Database
  private readonly statements = new Map<string, Database.Statement>()
  private readonly known = new Set<string>()
  /** SQLite's write-ahead log; null for a database in memory and after the end. */
  private log: number | null = null
  private syncing: Promise<void> = Promise.resolve()
  private nextSync: Promise<void> | null = null

  /** Opens or makes the file and brings its indexes in line with the declaration. Throws DATABASE_UNREADABLE. */
  constructor(file: string, private readonly declaration: Declaration) {
    try {
      this.sqlite = new Database(file)
      this.sqlite.pragma('journal_mode = WAL')
      this.sqlite.pragma('synchronous = NORMAL') // the log is brought to the disk by onDisk
      this.sqlite.pragma('secure_delete = ON') // what a person had removed leaves no bytes behind
      for (const row of this.sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'c:%'`).all() as { name: string }[]) this.known.add(row.name.slice(2))
      for (const collection of declaration.keys()) this.makeTable(collection)
      this.alignIndexes()
      if (!this.sqlite.memory) this.log = openSync(`${file}-wal`, 'r+')
    } catch (fault) {
      throw new LocalCloudError('DATABASE_UNREADABLE', `The database ${file} can't be used: ${messageOf(fault)}`)
    }
  }

  private makeTable(collection: string): void {
    this.sqlite.exec(`CREATE TABLE IF NOT EXISTS ${tableOf(collection)} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)`)
    this.known.add(collection)
  }

  private alignIndexes(): void {
    const wished = new Map([...this.declaration].flatMap(([collection, indexes]) => indexes.flatMap(index => indexSql(collection, index))))
    const present = this.sqlite.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'i:%'`).all() as { name: string; sql: string }[]
    for (const { name, sql } of present) {
      if (wished.get(name) === sql) wished.delete(name)
      else this.sqlite.exec(`DROP INDEX ${quoted(name)}`)
    }
    for (const sql of wished.values()) this.sqlite.exec(sql)
  }

  /** Makes a collection without declared indexes; nothing happens when it exists. Refuses names the storage can't hold. */
  add(collection: string): void {
    if (!isCollectionName(collection)) throw new ServiceRefusal('INVALID_PARAM', 'Invalid collection name')
    this.makeTable(collection)
  }

  /** The best index for a query, if any; its order and completeness are already withdrawn when odd documents exist. */
  plan(collection: string, query: Document, order: Order): IndexPlan | null {
    const table = this.require(collection)
    const plan = planFor(query, order, this.declaration.get(collection) ?? [])
    if (plan === null || plan.odd === null) return plan
    const hasOdd = this.prepare(`SELECT 1 FROM ${table} WHERE ${plan.odd} LIMIT 1`).get() !== undefined
    return hasOdd ? { ...plan, orderBy: null, complete: false } : { ...plan, odd: null }
  }

  /** The rows a plan points at, or all of them in insertion order; the plan's order holds when it has one. */
  *candidates(collection: string, plan: IndexPlan | null): IterableIterator<StoredRow> {
    const table = this.require(collection)
    if (plan === null) {
      yield* this.rows(`SELECT id, doc FROM ${table} ORDER BY seq`, [])
    } else {
      yield* this.rows(`SELECT id, doc FROM ${table} WHERE ${plan.where}${orderClause(plan)}`, plan.params)
      if (plan.odd !== null) yield* this.rows(`SELECT id, doc FROM ${table} WHERE (${plan.odd}) AND NOT (${plan.where})`, plan.params)
    }
  }

  /** How many rows the plan's main condition has, without reading their documents. */
  countIn(collection: string, plan: IndexPlan): number {
    return (this.prepare(`SELECT count(*) AS n FROM ${this.require(collection)} WHERE ${plan.where}`).get(...plan.params) as { n: number }).n
  }

  /** SQLite's own account of how it would find a plan's rows, for the tests that promise index use. */
  explain(collection: string, plan: IndexPlan): string {
    const lines = this.sqlite.prepare(`EXPLAIN QUERY PLAN SELECT id, doc FROM ${this.require(collection)} WHERE ${plan.where}${orderClause(plan)}`).all(...plan.params)
    return (lines as { detail: string }[]).map(line => line.detail).join('; ')
  }

  read(collection: string, id: string): Document | null {
    const row = this.prepare(`SELECT id, doc FROM ${this.require(collection)} WHERE id = ?`).get(id) as Row | undefined
    return row === undefined ? null : decodeStored(row.doc)
  }

  /** Whether a write to this collection can be refused by an index. */
  hasUniqueIndex(collection: string): boolean {
    return (this.declaration.get(collection) ?? []).some(index => index.unique)
  }

  /** Writes one document, or removes it when null. Refuses what a unique index forbids with MongoDB's E11000. */
  put(collection: string, id: string, document: Document | null): void {
    const table = this.require(collection)
    if (document === null) {
      this.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id)
      return
    }
    try {
      this.prepare(`INSERT INTO ${table} (id, doc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc`).run(id, encodeStored(document))
    } catch (fault) {
      // The values stay out of the message: they may be somebody's phone.
      if (sqliteCodeOf(fault).startsWith('SQLITE_CONSTRAINT')) throw new ServiceRefusal('DATABASE_REQUEST_FAILED', `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} ${messageOf(fault).replace(/^.*: /, '')}`)
      throw fault
    }
  }

  /** Runs the writes as one: all of them or, when one throws, none. */
  together<T>(writes: () => T): T {
    return this.sqlite.transaction(writes)()
  }

  /**
   * Settles when everything written so far is on the disk, as SQLite's synchronous FULL would have it: its log is synced,
   * but off this thread and once for all who wait.
   */
  onDisk(): Promise<void> {
    if (this.log === null) return Promise.resolve()
    this.nextSync ??= this.syncing.then(() => {
      this.nextSync = null
      // Closed meanwhile: SQLite has written the log into the file and synced that.
      return (this.syncing = this.log === null ? Promise.resolve() : syncData(this.log))
    })
    return this.nextSync
  }

  /** SQLite writes its log into the file and syncs it. Only when nobody waits for onDisk any more is the log let go. */
  close(): void {
    const { log } = this
    this.log = null
    if (log !== null) void this.syncing.catch(() => undefined).then(() => closeSync(log))
    this.sqlite.close()
  }

  private require(collection: string): string {
    if (!this.known.has(collection)) throw new ServiceRefusal('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${collection}`)
    return tableOf(collection)
  }

  private *rows(sql: string, params: readonly unknown[]): IterableIterator<StoredRow> {
    for (const row of this.prepare(sql).iterate(...params) as IterableIterator<Row>) yield { id: row.id, document: decodeStored(row.doc) }
  }

  private prepare(sql: string): Database.Statement {
    let statement = this.statements.get(sql)
    if (statement === undefined) {
      if (this.statements.size >= KEPT_STATEMENTS) this.statements.clear()
      statement = this.sqlite.prepare(sql)
      this.statements.set(sql, statement)
    }
    return statement
  }
}

/** Prepared statements kept for reuse; queries with other shapes push them out. */
const KEPT_STATEMENTS = 200

const orderClause = (plan: IndexPlan): string => (plan.orderBy === null ? '' : ` ORDER BY ${plan.orderBy}`)

function indexSql(collection: string, index: DeclaredIndex): [name: string, sql: string][] {
  const fields = index.keys.map(([field]) => field)
  const name = `i:${collection}.${index.name}`
  const keys = index.keys.map(([field, direction]) => `${keySql(field)} ${direction === 1 ? 'ASC' : 'DESC'}`).join(', ')
  return [
    [name, `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quoted(name)} ON ${tableOf(collection)} (${keys})`],
    [`${name} odd`, `CREATE INDEX ${quoted(`${name} odd`)} ON ${tableOf(collection)} (id) WHERE ${oddSql(fields)}`],
  ]
}
