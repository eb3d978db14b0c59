import fc from 'fast-check'
import { update } from 'mingo'
import { applyUpdate } from '../../emulator/database/updateDocument'
import { type Document } from '../../emulator/database/storedDocument'

/** Entities and cases in small: numbers and texts, nested, with lists here and there. */
const field = fc.constantFrom('a', 'b', 'mass', 'e1')
const value = fc.letrec<{ any: unknown }>(tie => ({ any: fc.oneof({ maxDepth: 2 }, fc.integer({ min: -5, max: 5 }), fc.constantFrom('运单', ''), fc.constant(null), fc.array(fc.integer(), { maxLength: 2 }), fc.dictionary(field, tie('any'), { maxKeys: 3 })) })).any
const document = fc.dictionary(field, value, { maxKeys: 4 }).map(one => ({ _id: 'x', ...one }))
/** Paths that do not lie in one another: MongoDB refuses those, and the SDK never sends them. */
const paths = fc.uniqueArray(fc.array(field, { minLength: 1, maxLength: 3 }).map(steps => steps.join('.')), { maxLength: 3, comparator: (p, q) => p === q || p.startsWith(`${q}.`) || q.startsWith(`${p}.`) })
const operators = fc.tuple(paths, fc.array(value, { minLength: 3, maxLength: 3 }), fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 0, max: 3 })).map(([all, values, numbers, split]): Document => {
  const part = (from: readonly string[], filled: readonly unknown[]) => Object.fromEntries(from.map((path, at) => [path, filled[at]]))
  const [set, inc] = [all.slice(0, split), all.slice(split)]
  return { ...(set.length > 0 ? { $set: part(set, values) } : {}), ...(inc.length > 0 ? { $inc: part(inc, numbers) } : {}) }
})

test('set and inc leave what mingo leaves, and tell a change as it does', () => {
  let compared = 0
  fc.assert(fc.property(document, operators, (before, sent) => {
    const ours = structuredClone(before), theirs = structuredClone(before)
    let changed: boolean
    try {
      changed = applyUpdate(ours, structuredClone(sent))
    } catch {
      return // what MongoDB refuses, mingo passes over: told in database.test.ts
    }
    const theirChange = Object.keys(sent).length > 0 && update(theirs, structuredClone(sent), [], {}, { cloneMode: 'deep' }).length > 0
    expect(ours).toEqual(theirs)
    expect(changed).toBe(theirChange)
    compared += 1
  }), { numRuns: 2_000 })
  expect(compared).toBeGreaterThan(500)
})

test('a path through a prototype stays in the document', () => {
  const document: Document = { _id: 'x' }
  try { applyUpdate(document, { $set: { '__proto__.polluted': true } }) } catch { /* refused is as good */ }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
