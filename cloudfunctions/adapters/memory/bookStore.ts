import { changed } from '../../../core/evidence/change'
import { type BookQuery, type BookRef, type BookStore, type BookView, type Found } from '../../ports/bookStore'

/** The platform answers at most this many documents to one query. */
const QUERY_CAP = 1000

/** The book's documents in memory; events run one after the other. `documents` is for tests to look into. */
export function memoryBookStore(): BookStore & { documents: Map<string, Map<string, object>> } {
  const documents = new Map<string, Map<string, object>>()
  const collectionOf = (name: string): Map<string, object> => {
    const known = documents.get(name) ?? new Map<string, object>()
    documents.set(name, known)
    return known
  }
  const read = (refs: readonly (BookRef | null)[]): (object | null)[] => refs.map(ref => (ref === null ? null : structuredClone(collectionOf(ref.collection).get(ref.id) ?? null)))
  let last: Promise<unknown> = Promise.resolve()

  return {
    documents,
    read: refs => Promise.resolve(read(refs)),

    inTransaction<T>(event: (view: BookView) => Promise<T>): Promise<T> {
      const run = async (): Promise<T> => {
        const before: [BookRef, object | null][] = []
        const put = (ref: BookRef, document: object | null): void => {
          before.push([ref, collectionOf(ref.collection).get(ref.id) ?? null])
          if (document === null) collectionOf(ref.collection).delete(ref.id)
          else collectionOf(ref.collection).set(ref.id, structuredClone(document))
        }
        try {
          return await event({
            read: refs => Promise.resolve(read(refs)),
            async write(changes) {
              for (const change of changes) {
                // The platform would keep one of the two.
                for (const path of Object.keys(change.inc)) if (path in change.set) throw new Error(`${path} is both set and added to`)
                put(change, changed(collectionOf(change.collection).get(change.id) ?? null, change))
              }
            },
            remove: async refs => refs.forEach(ref => put(ref, null)),
            claim: () => Promise.resolve(), // nobody else is at it
          })
        } catch (fault) {
          for (const [ref, document] of before.reverse()) put(ref, document)
          throw fault
        }
      }
      const next = last.then(run, run)
      last = next.catch(() => undefined)
      return next
    },

    find: <T>({ collection, where, range, order, limit }: BookQuery) => {
      const valueOf = (document: object, path: string): unknown => path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document)
      const number = (document: object, path: string): number => Number(valueOf(document, path))
      const found = [...collectionOf(collection)].map(([id, document]): Found<object> => ({ id, document: structuredClone(document) }))
        .filter(({ document }) => Object.entries(where).every(([path, wanted]) => valueOf(document, path) === wanted))
        .filter(({ document }) => range === undefined || (number(document, range.field) >= range.from && number(document, range.field) < range.below))
      if (order !== undefined) found.sort((a, b) => (number(a.document, order.field) - number(b.document, order.field)) * (order.direction === 'asc' ? 1 : -1))
      return Promise.resolve(found.slice(0, Math.min(limit, QUERY_CAP)) as Found<T>[])
    },
  }
}
