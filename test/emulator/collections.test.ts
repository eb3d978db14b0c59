import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Collections } from '../../emulator/database/collections'
import { Transactions } from '../../emulator/database/transactions'
import { temporaryFolder } from './startedCloud'

let folder: string
beforeEach(() => { folder = temporaryFolder() })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const opened = (indexes: { name: string; keys: [string, 1 | -1][]; unique: boolean }[] = []) => new Collections(path.join(folder, 'database.sqlite'), new Map([['notes', indexes]]))
const note = (id: string) => ({ collection: 'notes', id: JSON.stringify(id) })

test('what was removed leaves no bytes in the folder', () => {
  const collections = opened([{ name: 'text', keys: [['text', 1]], unique: false }])
  for (let i = 0; i < 50; i += 1) collections.put('notes', `"n${i}"`, { _id: `n${i}`, text: `张三 13800001234 ${i}` })
  for (let i = 0; i < 50; i += 1) collections.put('notes', `"n${i}"`, null)
  collections.close()
  for (const file of readdirSync(folder)) expect(readFileSync(path.join(folder, file)).includes('13800001234')).toBe(false)
})

test('indexes follow their declaration at the next start, and the documents stay', () => {
  const first = opened()
  first.put('notes', '"a"', { _id: 'a', n: 1 })
  expect(first.plan('notes', { n: 1 }, [])).toBeNull()
  first.close()
  const second = opened([{ name: 'n', keys: [['n', 1]], unique: false }])
  const plan = second.plan('notes', { n: 1 }, [])
  expect(plan === null ? '' : second.explain('notes', plan)).toContain('USING INDEX i:notes.n')
  expect([...second.candidates('notes', plan)].map(row => row.id)).toEqual(['"a"'])
  second.close()
})

test('a unique index that the documents break already stops the start', () => {
  const first = opened()
  for (const id of ['a', 'b']) first.put('notes', `"${id}"`, { _id: id, n: 1 })
  first.close()
  expect(() => opened([{ name: 'n', keys: [['n', 1]], unique: true }])).toThrow(expect.objectContaining({ code: 'DATABASE_UNREADABLE' }))
})

test('a transaction nobody ends is ended when its time is up, and gives its documents free', async () => {
  const collections = opened()
  const transactions = new Transactions(collections, 50)
  const id = transactions.start()
  transactions.write(id, note('a'), { _id: 'a', n: 1 })
  await new Promise(resolve => setTimeout(resolve, 120))
  await expect(transactions.commit(id)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  expect(collections.read('notes', '"a"')).toBeNull()
  await transactions.writeOutside(() => [note('a')], () => collections.put('notes', '"a"', { _id: 'a', n: 2 }))
  expect(collections.read('notes', '"a"')).toEqual({ _id: 'a', n: 2 })
  collections.close()
})

test('a write outside gives up when a transaction holds its document too long', async () => {
  const collections = opened()
  const transactions = new Transactions(collections, 5000, 60)
  transactions.write(transactions.start(), note('a'), { _id: 'a', n: 1 })
  await expect(transactions.writeOutside(() => [note('a')], () => undefined)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  transactions.close()
  collections.close()
})

test('a commit that can\'t be kept whole is not kept at all', async () => {
  const collections = opened([{ name: 'n', keys: [['n', 1]], unique: true }])
  const transactions = new Transactions(collections)
  const id = transactions.start()
  transactions.write(id, note('a'), { _id: 'a', n: 1 })
  transactions.write(id, note('b'), { _id: 'b', n: 2 })
  collections.put('notes', '"c"', { _id: 'c', n: 2 }) // meanwhile, in another document
  await expect(transactions.commit(id)).rejects.toThrow(/E11000/)
  expect(collections.read('notes', '"a"')).toBeNull()
  collections.close()
})
