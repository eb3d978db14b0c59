import { type CaseDocument, type Delta } from './bookDocuments'
import { difference } from './change'
import { shelves } from './entity'

/** What the cases add up to, by document id: every counter of people, waybills, cohorts and entities, and senders' looks. */
export type Totals = Map<string, Delta>

/** Adds cases, in any order and in as many portions as the book is read in. */
export function addCases(totals: Totals, cases: Iterable<CaseDocument>): Totals {
  for (const look of cases) {
    const sender = look.keys.sender?.id
    const looked: Delta[] = sender === undefined ? [] : [{ collection: 'entities', id: sender, inc: { scans: 1 } }]
    for (const { collection, id, inc } of [...look.deltas, ...looked]) {
      const sum = totals.get(id) ?? { collection, id, inc: {} }
      for (const [path, by] of Object.entries(inc)) sum.inc[path] = (sum.inc[path] ?? 0) + by
      totals.set(id, sum)
    }
  }
  return totals
}

/** The counters of a stored document by dotted path; what a dispute set aside (base) is a copy, not a counter. */
export function countersOf(document: object): Record<string, number> {
  const counters: Record<string, number> = {}
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && value !== 0) counters[path] = value
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) if (name !== 'tFirst') walk(inner, `${path}.${name}`)
  }
  for (const field of ['mass', 'voices', 'proofs', 'scans', 'cohorts', ...shelves, 'used', 'heard']) walk((document as Record<string, unknown>)[field], field)
  return counters
}

/** What must be added to a stored document so that it says what the cases say; empty when it is exact. */
export function drift(stored: object | null, total: Delta | undefined): Record<string, number> {
  const there: Delta = { collection: 'entities', id: '', inc: stored === null ? {} : countersOf(stored) }
  return difference([there], total === undefined ? [] : [{ ...total, id: '' }])[0]?.inc ?? {}
}
