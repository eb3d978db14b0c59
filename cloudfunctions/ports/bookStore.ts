/** Where one document of the book stands. */
export interface BookRef { collection: string; id: string }

/**
 * One document's part of an event. A missing document is written as `blank` with `set` and `inc` applied; one that is
 * there gets only `set` (whole fields) and `inc` (added by the database), both by dotted path, none of them in both.
 */
export interface BookChange extends BookRef {
  blank: object
  set: Readonly<Record<string, unknown>>
  inc: Readonly<Record<string, number>>
}

/** The documents as one transaction sees them: the state at its beginning and its own writes. */
export interface BookView {
  /** Null where a document is missing or the reference is null. */
  read(refs: readonly (BookRef | null)[]): Promise<(object | null)[]>
  write(changes: readonly BookChange[]): Promise<void>
  remove(refs: readonly BookRef[]): Promise<void>
  /**
   * Takes documents for this transaction before it has read them (their `turns` go up by one; a missing one stays missing):
   * whoever else would write one meanwhile is turned away at once, and tries again.
   */
  claim(refs: readonly BookRef[]): Promise<void>
}

/** Another transaction was first, and this one was not to wait any longer. Nothing of it was written. */
export class OthersTurn extends Error {
  override name = 'OthersTurn'
}

/** Documents in order of one field, from a value on. Everything is asked for by declared indexes (cloudfunctions/database.ts). */
export interface BookQuery {
  collection: string
  /** Fields that must equal; at most one order. */
  where: Readonly<Record<string, string | number | boolean>>
  /** Only documents whose field lies in [from, below). */
  range?: { field: string; from: number; below: number }
  order?: { field: string; direction: 'asc' | 'desc' }
  /** At most 1000, the platform's own cap. */
  limit: number
}

export interface Found<T> { id: string; document: T }

/** Keeps the evidence book's documents. What they mean is cloudfunctions/evidenceBook's business. */
export interface BookStore {
  /** Committed documents, outside any transaction. */
  read(refs: readonly (BookRef | null)[]): Promise<(object | null)[]>
  /**
   * Runs `event` in one transaction made only of operations on single documents. When another transaction was first,
   * `event` runs again from the beginning, so it must do nothing but read, and write through its view. All or nothing.
   * @param patienceMs throws OthersTurn when others were first for longer than this; 0 runs `event` once
   */
  inTransaction<T>(event: (view: BookView) => Promise<T>, patienceMs?: number): Promise<T>
  find<T>(query: BookQuery): Promise<Found<T>[]>
}
