import { randomBytes } from 'node:crypto'
import { type AdminAction, type AdminRequest, listParam, optionalText, textParam } from '../admin/adminRequest'
import { ServiceRefusal } from '../admin/serviceRefusal'
import type { Collections } from './collections'
import { rowKeyOf } from './indexPlan'
import { matching } from './matching'
import { queryOf } from './readActions'
import { type Document, encodeReply, parseSentObject } from './storedDocument'
import type { Transactions } from './transactions'
import { applyUpdate } from './updateDocument'

/** What a write reads and leaves behind, inside a transaction or outside. */
interface Shelf {
  read(id: string): Document | null
  write(id: string, document: Document | null): void
}

interface Change {
  operators: Document
  /** False: the document is replaced (doc.set). */
  merge: boolean
  /** True: a missing document is made (doc.set). */
  upsert: boolean
}

/** The writing half of the database actions, with collections and transactions themselves. */
export function writeActions(collections: Collections, transactions: Transactions): Record<string, AdminAction> {
  const shelfOf = (collection: string, transaction: string | null): Shelf => transaction === null
    ? { read: id => collections.read(collection, id), write: (id, document) => collections.put(collection, id, document) }
    : { read: id => transactions.read(transaction, { collection, id }), write: (id, document) => transactions.write(transaction, { collection, id }, document) }

  /** The documents a write touches: one by id, or those that match. Only writes by id belong to a transaction. */
  const touch = <T>(request: AdminRequest, one: boolean, write: (shelf: Shelf, ids: readonly string[]) => T): T | Promise<T> => {
    const collection = textParam(request, 'collectionName')
    const query = queryOf(request)
    if (request.params['queryType'] === 'DOC') {
      const transaction = optionalText(request, 'transactionId')
      const id = rowKeyOf(query['_id'])
      if (transaction !== null) return write(shelfOf(collection, transaction), [id])
      return transactions.writeOutside(() => [{ collection, id }], () => write(shelfOf(collection, null), [id]))
    }
    const find = () => matching(collections, collection, { query, order: [], skip: 0, limit: one ? 1 : Infinity }).map(({ id }) => ({ collection, id }))
    return transactions.writeOutside(find, targets => write(shelfOf(collection, null), targets.map(({ id }) => id)))
  }

  return {
    'database.addCollection': async request => {
      collections.add(textParam(request, 'collectionName'))
      await collections.onDisk()
      return {}
    },

    'database.insertDocument': async request => {
      const collection = textParam(request, 'collectionName')
      const transaction = optionalText(request, 'transactionId')
      const documents = listParam(request, 'data').map(text => withId(parseSentObject(String(text), request.now)))
      const insertAll = (shelf: Shelf) => documents.forEach(document => insertInto(shelf, collection, document))
      if (transaction !== null) insertAll(shelfOf(collection, transaction))
      else await transactions.writeOutside(() => documents.map(document => ({ collection, id: rowKeyOf(document['_id']) })), () => insertAll(shelfOf(collection, null)))
      return { data: { insertedIds: documents.map(document => document['_id']) } }
    },

    'database.modifyDocument': async request => {
      const change = changeOf(request)
      return { data: await touch(request, request.params['multi'] === false, (shelf, ids) => modify(shelf, ids, change)) }
    },

    'database.modifyAndReturnDoc': async request => touch(request, true, (shelf, ids) => {
      const { updated } = modify(shelf, ids, changeOf(request))
      const document = ids[0] === undefined ? null : shelf.read(ids[0])
      return { data: { updated, doc: document === null ? null : encodeReply(document) } }
    }),

    'database.removeDocument': async request => ({
      data: {
        deleted: await touch(request, request.params['multi'] === false, (shelf, ids) => {
          const present = ids.filter(id => shelf.read(id) !== null)
          present.forEach(id => shelf.write(id, null))
          return present.length
        }),
      },
    }),

    'database.startTransaction': () => ({ transactionId: transactions.start() }),
    'database.commitTransaction': async request => {
      await transactions.commit(textParam(request, 'transactionId'))
      return {}
    },
    'database.abortTransaction': request => {
      transactions.abort(textParam(request, 'transactionId'))
      return {}
    },
  }
}

/** As the platform: 32 hexadecimal digits when the document brings no id of its own. */
const withId = (document: Document): Document => ({ _id: randomBytes(16).toString('hex'), ...document })

function insertInto(shelf: Shelf, collection: string, document: Document): void {
  const id = rowKeyOf(document['_id'])
  if (shelf.read(id) !== null) throw new ServiceRefusal('DATABASE_REQUEST_FAILED', `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: _id_`)
  shelf.write(id, document)
}

function changeOf(request: AdminRequest): Change {
  return { operators: parseSentObject(textParam(request, 'data'), request.now), merge: request.params['merge'] !== false, upsert: request.params['upsert'] === true }
}

/** Counts the documents that really changed, as MongoDB's nModified; a document made by upsert is told by its id instead. */
function modify(shelf: Shelf, ids: readonly string[], { operators, merge, upsert }: Change): { updated: number; upsert_id: unknown } {
  let updated = 0
  let upsertId: unknown = null
  for (const id of ids) {
    const document = shelf.read(id)
    const _id: unknown = JSON.parse(id)
    if (document === null && !upsert) continue
    if (merge) {
      const changed = document ?? { _id }
      if (!applyUpdate(changed, operators) && document !== null) continue
      shelf.write(id, changed)
    } else {
      shelf.write(id, { _id, ...operators })
    }
    if (document === null) upsertId = _id
    else updated += 1
  }
  return { updated, upsert_id: upsertId }
}
