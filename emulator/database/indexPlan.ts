import { ServiceRefusal } from '../admin/serviceRefusal'
import type { DeclaredIndex } from './declaration'
import { bracketOf, type IndexKey, keyOf, keySql, oddSql } from './indexKey'
import { type Document, isPlainObject } from './storedDocument'

/** How to find a query's candidates: a superset of its matches, each still to be tested against the query itself. */
export interface IndexPlan {
  /** SQL condition over the main run, with its bound values. */
  where: string
  params: readonly IndexKey[]
  /** SQL condition of the odd documents, which must be looked at too; null when there are none. */
  odd: string | null
  /** The condition says all the query says: without odd documents, its candidates are its matches. */
  complete: boolean
  /** ORDER BY terms that give the wished order, usable only without odd documents; null when rows must be sorted. */
  orderBy: string | null
}

interface FieldConditions {
  /** SQL over one key, `?` for each bound value. */
  terms: { sql: (key: string) => string; params: IndexKey[] }[]
  equality: 'none' | 'one' | 'several'
}

interface Conditions {
  fields: Map<string, FieldConditions>
  /** Something in the query that no key condition expresses. */
  beyond: boolean
}

const COMPARISONS: Readonly<Record<string, { sign: string; guard: 'above' | 'below' }>> = {
  $gt: { sign: '>', guard: 'below' },
  $gte: { sign: '>=', guard: 'below' },
  $lt: { sign: '<', guard: 'above' },
  $lte: { sign: '<=', guard: 'above' },
}

/** The row key of a document id: ids may be strings or numbers, and '1' is not 1. Refuses other ids with INVALID_PARAM. */
export function rowKeyOf(id: unknown): string {
  if (typeof id !== 'string' && typeof id !== 'number') throw new ServiceRefusal('INVALID_PARAM', 'Invalid request param: a document id is a string or a number')
  return JSON.stringify(id)
}

/** The order of a query: field and direction, first key first. */
export type Order = readonly (readonly [field: string, direction: 1 | -1])[]

/** Picks the declared index that narrows the query most, or gives its order; null when only a full scan answers. */
export function planFor(query: Document, order: Order, indexes: readonly DeclaredIndex[]): IndexPlan | null {
  const conditions: Conditions = { fields: new Map(), beyond: false }
  collect(query, conditions)
  const byId = idPlan(query, conditions)
  if (byId !== null) return byId
  let best: { score: number; plan: IndexPlan } | null = null
  for (const index of indexes) {
    const candidate = planOn(index, conditions, order)
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate
  }
  return best?.plan ?? null
}

function idPlan(query: Document, { fields, beyond }: Conditions): IndexPlan | null {
  const wished = query['_id']
  const ids = isPlainObject(wished) ? (Object.keys(wished).length === 1 ? (wished['$in'] ?? [wished['$eq']]) : null) : [wished]
  if (!Array.isArray(ids) || !ids.every(id => typeof id === 'string' || typeof id === 'number')) return null
  return { where: `id IN (${ids.map(() => '?').join(', ')})`, params: ids.map(rowKeyOf), odd: null, complete: !beyond && fields.size === 1, orderBy: null }
}

function planOn(index: DeclaredIndex, { fields, beyond }: Conditions, order: Order): { score: number; plan: IndexPlan } | null {
  const terms: string[] = []
  const params: IndexKey[] = []
  let used = 0
  let equalities = 0
  let single = true
  for (const [field] of index.keys) {
    const conditions = fields.get(field)
    if (conditions === undefined) break
    for (const term of conditions.terms) {
      terms.push(term.sql(keySql(field)))
      params.push(...term.params)
    }
    used += 1
    if (conditions.equality === 'none') break
    equalities += 1
    if (conditions.equality === 'several') single = false
  }
  const orderBy = single ? orderOn(index, equalities, order) : null
  const score = 2 * equalities + (used - equalities) + (orderBy === null ? 0 : 0.5)
  if (score === 0) return null
  const plan = { where: terms.join(' AND ') || 'TRUE', params, odd: oddSql(index.keys.map(([field]) => field)), complete: !beyond && used === fields.size, orderBy }
  return { score, plan }
}

/** The ORDER BY when the index, after its pinned leading fields, runs in the wished order or exactly against it. */
function orderOn(index: DeclaredIndex, pinned: number, order: Order): string | null {
  const rest = index.keys.slice(pinned, pinned + order.length)
  if (order.length === 0 || rest.length < order.length) return null
  const along = order.every(([field, direction], i) => rest[i]?.[0] === field && rest[i]?.[1] === direction)
  const against = order.every(([field, direction], i) => rest[i]?.[0] === field && rest[i]?.[1] === -direction)
  return along || against ? order.map(([field, direction]) => `${keySql(field)} ${direction === 1 ? 'ASC' : 'DESC'}`).join(', ') : null
}

function collect(query: Document, into: Conditions): void {
  for (const [field, wished] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(wished) && wished.every(isPlainObject)) wished.forEach(part => collect(part, into))
    else if (field.startsWith('$')) into.beyond = true
    else if (isPlainObject(wished) && Object.keys(wished).some(key => key.startsWith('$'))) Object.entries(wished).forEach(([operator, operand]) => collectOne(field, operator, operand, into))
    else collectOne(field, '$eq', wished, into)
  }
}

function collectOne(field: string, operator: string, operand: unknown, into: Conditions): void {
  const conditions = into.fields.get(field) ?? { terms: [], equality: 'none' }
  const values = operator === '$eq' ? [operand] : operator === '$in' && Array.isArray(operand) ? (operand as unknown[]) : null
  const comparison = COMPARISONS[operator]
  if (values !== null) {
    const keys = values.map(keyOf)
    if (keys.some(key => key === null)) return void (into.beyond = true)
    conditions.terms.push({ sql: key => (keys.length === 1 ? `${key} = ?` : `${key} IN (${keys.map(() => '?').join(', ')})`), params: keys as IndexKey[] })
    conditions.equality = keys.length === 1 || conditions.equality === 'one' ? 'one' : 'several'
  } else if (comparison !== undefined) {
    const bound = keyOf(operand)
    const bracket = bound === null ? null : bracketOf(bound)
    if (bound === null || bracket === null) return void (into.beyond = true)
    conditions.terms.push({ sql: key => `${key} ${comparison.sign} ? AND ${key} ${bracket[comparison.guard]}`, params: [bound] })
  } else {
    return void (into.beyond = true)
  }
  into.fields.set(field, conditions)
}
