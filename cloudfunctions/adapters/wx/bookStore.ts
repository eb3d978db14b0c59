import { changed } from '../../../core/evidence/change'
import { type BookChange, type BookQuery, type BookRef, type BookStore, type BookView, type Found } from '../../ports/bookStore'
import { db } from './cloud'
import { allWritten, inTransaction, type Transaction } from './inTransaction'

interface WxQuery {
  where(condition: object): WxQuery
  orderBy(field: string, direction: 'asc' | 'desc'): WxQuery
  limit(most: number): WxQuery
  get(): Promise<{ data: Record<string, unknown>[] }>
}

/** The book's documents in CloudBase's database. */
export const wxBookStore: BookStore = {
  async read(refs) {
    const asked = refs.filter(ref => ref !== null)
    // One request a collection: documents by id, like doc(id), but outside a transaction a list of them may be asked for.
    const collections = [...new Set(asked.map(ref => ref.collection))]
    const found = new Map((await Promise.all(collections.map(collection => byIds(collection, asked.filter(ref => ref.collection === collection).map(({ id }) => id))))).flat())
    return refs.map(ref => (ref === null ? null : found.get(keyOf(ref)) ?? null))
  },

  inTransaction: (event, patienceMs) => inTransaction(transaction => event(viewOf(transaction)), patienceMs),

  async find<T>({ collection, where, range, order, limit }: BookQuery): Promise<Found<T>[]> {
    const condition = range === undefined ? where : { ...where, [range.field]: db.command.gte(range.from).and(db.command.lt(range.below)) }
    const all = (db.collection(collection) as unknown as WxQuery).where(condition)
    const { data } = await (order === undefined ? all : all.orderBy(order.field, order.direction)).limit(limit).get()
    return data.map(({ _id, ...document }) => ({ id: String(_id), document: document as T }))
  },
}

function viewOf(transaction: Transaction): BookView {
  const known = new Map<string, object | null>()
  return {
    async read(refs) {
      const read = await readAll((collection, id) => transaction.get(collection, id), refs)
      refs.forEach((ref, place) => { if (ref !== null) known.set(keyOf(ref), read[place] ?? null) })
      return read
    },

    async write(changes) {
      await allWritten(changes.map(change => writeOne(transaction, change, known)))
    },

    async remove(refs) {
      await allWritten(refs.map(({ collection, id }) => transaction.remove(collection, id)))
    },

    async claim(refs) {
      await allWritten(refs.map(async ({ collection, id }) => { await transaction.update(collection, id, { turns: db.command.inc(1) }) }))
    },
  }
}

async function writeOne(transaction: Transaction, change: BookChange, known: ReadonlyMap<string, object | null>): Promise<void> {
  const { collection, id } = change
  const data = updateOf(change)
  const changesNothing = Object.keys(data).length === 0
  if (!known.has(keyOf(change)) && !changesNothing && await transaction.update(collection, id, data)) return
  // "0 updated" says missing, or changed to what it was: only reading tells which.
  const there = known.has(keyOf(change)) ? known.get(keyOf(change)) : await transaction.get(collection, id)
  if (there === null || there === undefined) await transaction.set(collection, id, changed<object>(null, change))
  else if (known.has(keyOf(change)) && !changesNothing) await transaction.update(collection, id, data)
}

/** Whole fields are replaced (`set`): without it the SDK would merge objects field by field. */
function updateOf({ set, inc }: BookChange): object {
  const whole = Object.entries(set).map(([field, value]) => [field, db.command.set(value)])
  const added = Object.entries(inc).map(([path, by]) => [path, db.command.inc(by)])
  return Object.fromEntries([...whole, ...added])
}

const keyOf = ({ collection, id }: BookRef): string => `${collection}/${id}`

const readAll = (get: (collection: string, id: string) => Promise<object | null>, refs: readonly (BookRef | null)[]): Promise<(object | null)[]> =>
  Promise.all(refs.map(async ref => (ref === null ? null : get(ref.collection, ref.id))))

async function byIds(collection: string, ids: readonly string[]): Promise<[key: string, document: object][]> {
  const { data } = await (db.collection(collection).where({ _id: db.command.in([...ids]) }) as unknown as WxQuery).limit(ids.length).get()
  return data.map(({ _id, ...document }) => [keyOf({ collection, id: String(_id) }), document])
}
