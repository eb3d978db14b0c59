import { type BookCollection, type CaseDocument, type CaseReport, type CaseState, type Change } from '../core/evidence/bookDocuments'
import { changed } from '../core/evidence/change'
import { expiryOf } from '../core/evidence/forgetCase'
import { type BookChange, type BookRef, type BookStore } from './ports/bookStore'

/** Where a document of the book stands. */
export const refTo = (collection: BookCollection, id: string): BookRef => ({ collection, id })

/** A change that sets whole fields and counts nothing. @param blank what a missing document begins as */
export const setting = (ref: BookRef, set: Readonly<Record<string, unknown>>, blank: object = {}): BookChange => ({ ...ref, blank, set, inc: {} })

/** The ticks of a report, and what was said before the first one. */
export function withReport(caseId: string, look: CaseDocument, changes: readonly Change[], state: CaseState, report: CaseReport | null): Change[] {
  const set = { report, before: state !== 'report' ? state : look.state === 'report' ? look.before ?? 'silent' : look.state }
  const own = changes.find(change => change.id === caseId)
  if (own === undefined) return [{ collection: 'cases', id: caseId, blank: look, set, inc: {} }]
  return changes.map(change => (change === own ? { ...change, set: { ...change.set, ...set } } : change))
}

/** When a case is to be forgotten is kept with it, so that the sweep finds it by an index. */
export function withExpiry(change: Change): Change {
  if (change.collection !== 'cases') return change
  const next = changed<CaseDocument>(null, change)
  return { ...change, set: { ...change.set, expiresAt: expiryOf({ ...next, ...change.set }) } }
}

/** Cases read at a time: the platform's cap is 1000. */
const PORTION = 500

/**
 * Cases that match, by their first look, each once however many there are. More than a portion within one millisecond
 * cannot be: a look takes longer.
 * @param where fields that must equal, with the declared index of firstAt behind them
 * @param below first looks before then, ms since 1970
 */
export async function* casesWhere(store: BookStore, where: Readonly<Record<string, string>>, below: number): AsyncGenerator<{ id: string; document: CaseDocument }> {
  let from = 0
  let atLast = new Set<string>()
  for (;;) {
    const portion = await store.find<CaseDocument>({ collection: 'cases', where, range: { field: 'firstAt', from, below }, order: { field: 'firstAt', direction: 'asc' }, limit: PORTION })
    // The last portion's final millisecond is read again: others of it may have been cut off.
    yield* portion.filter(({ id }) => !atLast.has(id))
    const last = portion.at(-1)
    if (last === undefined || portion.length < PORTION || last.document.firstAt === from) return
    from = last.document.firstAt
    atLast = new Set(portion.filter(({ document }) => document.firstAt === from).map(({ id }) => id))
  }
}
