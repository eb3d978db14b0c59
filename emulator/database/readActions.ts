import { Aggregator, find } from 'mingo'
import { type AdminAction, type AdminRequest, listParam, optionalText, textParam } from '../admin/adminRequest'
import { ServiceRefusal } from '../admin/serviceRefusal'
import type { Collections } from './collections'
import { type Order, rowKeyOf } from './indexPlan'
import { countMatching, matching, understood } from './matching'
import { type Document, encodeReply, isPlainObject, parseSent, parseSentObject } from './storedDocument'
import type { Transactions } from './transactions'

/** A query without limit answers 100 documents, and never more than 1000 (CloudBase documentation; the SDK sends both). */
export const DEFAULT_LIMIT = 100
export const MAX_LIMIT = 1000

const OUTPUT_STAGES = new Set(['$out', '$merge'])

/** The reading half of the database actions. */
export function readActions(collections: Collections, transactions: Transactions): Record<string, AdminAction> {
  return {
    'database.getDocument': request => {
      const collection = textParam(request, 'collectionName')
      const query = queryOf(request)
      const transaction = optionalText(request, 'transactionId')
      if (request.params['queryType'] === 'DOC') {
        const target = { collection, id: rowKeyOf(query['_id']) }
        const document = transaction === null ? collections.read(collection, target.id) : transactions.read(transaction, target)
        return { data: { list: (document === null ? [] : projected([document], request)).map(encodeReply) } }
      }
      // A where() inside a transaction is no part of it: it reads what is committed.
      const found = matching(collections, collection, { query, order: orderOf(request), skip: countParam(request, 'offset', 0), limit: Math.min(countParam(request, 'limit', DEFAULT_LIMIT), MAX_LIMIT) })
      return { data: { list: projected(found.map(row => row.document), request).map(encodeReply) } }
    },

    'database.calculateDocument': request => ({ data: { total: countMatching(collections, textParam(request, 'collectionName'), queryOf(request)) } }),

    'database.aggregateDocuments': request => {
      const stages = listParam(request, 'stages').map(stage => readStage(stage, request.now))
      const [first, ...later] = stages
      const match = first?.['$match']
      const starts = isPlainObject(match)
      const everything = (collection: string): Document[] => matching(collections, collection, { query: {}, order: [], skip: 0, limit: Infinity }).map(row => row.document)
      const collection = textParam(request, 'collectionName')
      const input = starts ? matching(collections, collection, { query: match, order: [], skip: 0, limit: Infinity }).map(row => row.document) : everything(collection)
      const list = understood(() => new Aggregator(starts ? later : stages, { scriptEnabled: false, collectionResolver: everything }).run(input))
      return { data: { list: list.map(encodeReply) } }
    },
  }
}

/** The query of a request; an absent one means every document. */
export function queryOf(request: AdminRequest): Document {
  const text = optionalText(request, 'query')
  return text === null ? {} : parseSentObject(text, request.now)
}

function orderOf(request: AdminRequest): Order {
  const text = optionalText(request, 'order')
  return text === null ? [] : Object.entries(parseSentObject(text, request.now)).map(([field, direction]) => [field, Number(direction) < 0 ? -1 : 1] as const)
}

function projected(documents: Document[], request: AdminRequest): Document[] {
  const text = optionalText(request, 'projection')
  if (text === null) return documents
  const projection = parseSentObject(text, request.now)
  return understood(() => find<Document>(documents, {}, projection).all())
}

function countParam({ params }: AdminRequest, name: string, absent: number): number {
  const value = params[name] ?? absent
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new ServiceRefusal('INVALID_PARAM', `Invalid request param: ${name}`)
  return value
}

function readStage(stage: unknown, now: number): Document {
  const { stageKey, stageValue } = stage as { stageKey?: unknown; stageValue?: unknown }
  if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: stages')
  if (OUTPUT_STAGES.has(stageKey)) throw new ServiceRefusal('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] ${stageKey} is not allowed`)
  return { [stageKey]: parseSent(stageValue, now) }
}
