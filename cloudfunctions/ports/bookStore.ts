/** Where one document of the book stands. */
export interface BookRef { collection: string; id: string }

/**
 * One document's part of an event. A missing document is written as `blank` with `set` and `inc` applied; one that is
 * there gets only `set` (whole fields) and `inc` (added by the database), both by dotted path.
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
   * Takes a document for this transaction before it is read (its `turns` go up by one; a missing one stays missing):
   * of many who want it at once all but one are turned away at once, and try again.
   */
  claim(ref: BookRef): Promise<void>
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
   * @param event is told whether another transaction was in its way before
   */
  inTransaction<T>(event: (view: BookView, again: boolean) => Promise<T>): Promise<T>
  find<T>(query: BookQuery): Promise<Found<T>[]>
}
