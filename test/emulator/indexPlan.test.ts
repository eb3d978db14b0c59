import fc from 'fast-check'
import { Query } from 'mingo'
import { Collections } from '../../emulator/database/collections'
import { type DeclaredIndex } from '../../emulator/database/declaration'
import { type Order, rowKeyOf } from '../../emulator/database/indexPlan'
import { countMatching, matching } from '../../emulator/database/matching'
import { type Document } from '../../emulator/database/storedDocument'

const indexes: DeclaredIndex[] = [
  { name: 'a_b', keys: [['a', 1], ['b', -1]], unique: false },
  { name: 'b', keys: [['b', 1]], unique: false },
  { name: 'nested', keys: [['o.p', 1], ['a', 1]], unique: false },
]

const collections = new Collections(':memory:', new Map([['things', indexes], ['plain', []]]))
afterAll(() => collections.close())

/** Values that meet each other often, of every type an index key must keep apart, the odd ones (lists, objects) included. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(0, 1, 2, -1, 1.5, '', 'a', 'b', '1', '圆通', true, false, null, new Date(0), new Date(86_400_000)) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([1, 'a'], [], [[1]], { p: 1 }, {}, [{ p: 1 }], Number.NaN) },
)
const optional = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: undefined, freq: 4 })
const document = fc.record({ a: optional(value), b: optional(value), o: optional(fc.oneof(fc.record({ p: value }), value)) })
  .map(one => Object.fromEntries(Object.entries(one).filter(([, field]) => field !== undefined)) as Document)

const condition = fc.oneof(
  value,
  fc.tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), value).map(([operator, operand]) => ({ [operator]: operand })),
  fc.tuple(fc.constantFrom('$in', '$nin'), fc.array(value, { maxLength: 3 })).map(([operator, operand]) => ({ [operator]: operand })),
  fc.tuple(value, value).map(([from, to]) => ({ $gte: from, $lt: to })),
  fc.boolean().map(there => ({ $exists: there })),
)
const fields = fc.dictionary(fc.constantFrom('a', 'b', 'o.p', '_id'), condition, { maxKeys: 3 })
const query = fc.oneof(
  { weight: 4, arbitrary: fields },
  { weight: 1, arbitrary: fc.array(fields, { minLength: 1, maxLength: 2 }).map(parts => ({ $and: parts })) },
  { weight: 1, arbitrary: fc.array(fields, { minLength: 1, maxLength: 2 }).map(parts => ({ $or: parts })) },
)
const order = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'o.p'), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 2, selector: ([field]) => field })

/** What stands in both collections: the same documents, one collection with indexes, one without. */
function fill(documents: Document[]): void {
  collections.together(() => {
    for (const collection of ['things', 'plain']) {
      for (const { id } of [...collections.candidates(collection, null)]) collections.put(collection, id, null)
      documents.forEach((one, i) => collections.put(collection, rowKeyOf(i), { _id: i, ...one }))
    }
  })
}

const idsIn = (collection: string, search: { query: Document; order: Order }) => matching(collections, collection, { ...search, skip: 0, limit: Infinity }).map(({ id }) => id)

test('an index never changes what a query finds, whatever the documents and the query', () => {
  fc.assert(fc.property(fc.array(document, { maxLength: 12 }), query, (documents, asked) => {
    fill(documents)
    const found = new Set(idsIn('things', { query: asked as Document, order: [] }))
    expect(found).toEqual(new Set(idsIn('plain', { query: asked as Document, order: [] })))
    expect(countMatching(collections, 'things', asked as Document)).toBe(found.size)
  }), { numRuns: 1500 })
}, 60_000)

test('an index gives the same order as sorting does', () => {
  fc.assert(fc.property(fc.array(document, { maxLength: 12 }), query, order, (documents, asked, wished) => {
    fill(documents)
    const keysOf = (collection: string) => matching(collections, collection, { query: asked as Document, order: wished, skip: 0, limit: Infinity }).map(row => wished.map(([field]) => field.split('.').reduce<unknown>((here, part) => (here as Document | undefined)?.[part], row.document) ?? null))
    expect(keysOf('things')).toEqual(keysOf('plain'))
  }), { numRuns: 800 })
}, 60_000)

test('the full scan finds what MongoDB\'s own semantics find', () => {
  fc.assert(fc.property(fc.array(document, { maxLength: 8 }), query, (documents, asked) => {
    fill(documents)
    const judge = new Query(asked as Document)
    const expected = documents.flatMap((one, i) => (judge.test({ _id: i, ...one }) ? [rowKeyOf(i)] : []))
    expect(idsIn('plain', { query: asked as Document, order: [] })).toEqual(expected)
  }), { numRuns: 300 })
}, 60_000)

test.each<[string, Document, Order, RegExp]>([
  ['equality on the first field', { a: 1 }, [], /USING INDEX i:things\.a_b \(<expr>=\?\)/],
  ['equality on both', { a: 1, b: 'x' }, [], /USING INDEX i:things\.a_b \(<expr>=\? AND <expr>=\?\)/],
  ['a range behind an equality', { a: 1, b: { $gt: 3 } }, [], /USING INDEX i:things\.a_b \(<expr>=\? AND <expr>/],
  ['one of several', { b: { $in: ['x', 'y'] } }, [], /USING INDEX i:things\.b/],
  ['a nested field', { 'o.p': 'x' }, [], /USING INDEX i:things\.nested/],
  ['inside $and', { $and: [{ 'o.p': 'x' }, { a: { $gte: 2 } }] }, [], /USING INDEX i:things\.nested \(<expr>=\? AND <expr>/],
  ['by id', { _id: 'k' }, [], /USING INDEX sqlite_autoindex/],
])('an index answers %s', (_name, asked, wished, plan) => {
  fill([])
  const chosen = collections.plan('things', asked, wished)
  expect(chosen).not.toBeNull()
  if (chosen !== null) expect(collections.explain('things', chosen)).toMatch(plan)
})

test.each<[string, Document, Order]>([
  ['order of an index', {}, [['b', 1]]],
  ['order against an index', {}, [['b', -1]]],
  ['order behind an equality', { a: 1 }, [['b', 1]]],
])('no sorting is needed: %s', (_name, asked, wished) => {
  fill([{ a: 1, b: 2 }])
  const chosen = collections.plan('things', asked, wished)
  expect(chosen?.orderBy).toEqual(expect.any(String))
  if (chosen !== null) expect(collections.explain('things', chosen)).not.toContain('TEMP B-TREE')
})

test('a document with a list where a key is expected is found all the same', () => {
  fill([{ a: [1, 2] }, { a: 1 }, { a: 3 }])
  expect(idsIn('things', { query: { a: 1 }, order: [] }).sort()).toEqual(['0', '1'])
})
