import { Query } from 'mingo'
import { ServiceRefusal } from '../admin/serviceRefusal'
import { messageOf } from '../localCloudError'
import type { Collections, StoredRow } from './collections'
import type { Order } from './indexPlan'
import type { Document } from './storedDocument'

/** What a read wants of a collection. */
export interface Search {
  query: Document
  order: Order
  skip: number
  /** Infinity for all. */
  limit: number
}

const testOf = (query: Document): Query => understood(() => new Query(query, { scriptEnabled: false }))

/** The rows that match, skipped and limited, in the wished order or else in the order of insertion. */
export function matching(collections: Collections, collection: string, { query, order, skip, limit }: Search): StoredRow[] {
  const plan = collections.plan(collection, query, order)
  const test = plan?.complete === true ? null : testOf(query)
  const mustSort = order.length > 0 && (plan === null || plan.orderBy === null)
  const found: StoredRow[] = []
  for (const row of collections.candidates(collection, plan)) {
    if (test !== null && !understood(() => test.test(row.document))) continue
    found.push(row)
    if (!mustSort && found.length >= skip + limit) break
  }
  return (mustSort ? sorted(found, order) : found).slice(skip, skip + limit)
}

/** How many documents match; without reading them where an index says all the query says. */
export function countMatching(collections: Collections, collection: string, query: Document): number {
  const plan = collections.plan(collection, query, [])
  if (plan?.complete === true) return collections.countIn(collection, plan)
  const test = testOf(query)
  let count = 0
  for (const { document } of collections.candidates(collection, plan)) if (understood(() => test.test(document))) count += 1
  return count
}

/** mingo's account of an operator it does not know becomes the platform's refusal. */
export function understood<T>(run: () => T): T {
  try {
    return run()
  } catch (fault) {
    if (fault instanceof ServiceRefusal) throw fault
    throw new ServiceRefusal('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] ${messageOf(fault)}`)
  }
}

function sorted(rows: StoredRow[], order: Order): StoredRow[] {
  const bare = new Query({}, {}).find<{ row: StoredRow }>(rows.map(row => ({ row, ...sortable(row.document, order) })))
  return bare.sort(Object.fromEntries(order.map(([, direction], i) => [`k${i}`, direction]))).all().map(({ row }) => row)
}

/** Only the fields that decide the order, under names of our own, so that a document's own "row" can't interfere. */
function sortable(document: Document, order: Order): Document {
  return Object.fromEntries(order.map(([field], i) => [`k${i}`, field.split('.').reduce<unknown>((here, part) => (typeof here === 'object' && here !== null ? (here as Document)[part] : undefined), document)]))
}
