import { type Inside, type StartedCloud, startedCloud } from './startedCloud'

let cloud: StartedCloud
beforeAll(async () => { cloud = await startedCloud() })
afterAll(() => cloud.stop())
beforeEach(() => cloud.inside(async ({ db, command }) => {
  await db.collection('notes').where({ _id: command.exists(true) }).remove()
  await db.collection('parcels').where({ _id: command.exists(true) }).remove()
  await db.collection('notes').add({ data: { _id: 'seen', n: 1 } })
  await db.collection('notes').add({ data: { _id: 'other', n: 10 } })
}))

/** Every note's number after a test, by id. */
const notes = () => cloud.inside(async ({ db }) => Object.fromEntries((await db.collection('notes').orderBy('_id', 'asc').get()).data.map((one: { _id: string; n: number }) => [one._id, one.n])) as Record<string, number>)

test.each<[string, (inside: Inside) => Promise<unknown>, Record<string, number>]>([
  ['committed writes are there together', async ({ db, command }) => {
    await db.runTransaction(async (t: Inside['db']) => {
      await t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
      await t.collection('notes').add({ data: { _id: 'new', n: 7 } })
      await t.collection('notes').doc('other').remove()
    })
  }, { new: 7, seen: 2 }],
  ['rolled back writes never were', async ({ db, command }) => {
    const t = await db.startTransaction()
    await t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
    await t.collection('notes').doc('new').set({ data: { n: 7 } })
    await t.rollback()
  }, { other: 10, seen: 1 }],
  ['a transaction sees its own writes', async ({ db, command }) => {
    await db.runTransaction(async (t: Inside['db']) => {
      await t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
      const { data } = await t.collection('notes').doc('seen').get()
      await t.collection('notes').doc('copy').set({ data: { n: data.n } })
    })
  }, { copy: 2, other: 10, seen: 2 }],
  ['others do not see them before the commit', async ({ db }) => {
    const t = await db.startTransaction()
    await t.collection('notes').doc('seen').update({ data: { n: 100 } })
    const { data } = await db.collection('notes').doc('seen').get()
    await t.commit()
    await db.collection('notes').doc('looked').set({ data: { n: data.n } })
  }, { looked: 1, other: 10, seen: 100 }],
  ['the trap of the platform: where().update inside a transaction survives its rollback', async ({ db, command }) => {
    const t = await db.startTransaction()
    await t.collection('notes').doc('seen').update({ data: { n: 100 } })
    await db.collection('notes').where({ n: command.gte(10) }).update({ data: { n: 11 } })
    await t.rollback()
  }, { other: 11, seen: 1 }],
])('%s', async (_name, script, left) => {
  await cloud.inside(script)
  expect(await notes()).toEqual(left)
})

test('two transactions on one document: the second to write fails at once and can be run again', async () => {
  const told = await cloud.inside(async ({ db, command }) => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
    const began = Date.now()
    const fault = await second.collection('notes').doc('seen').update({ data: { n: command.inc(1) } }).catch((one: { errCode: number; message: string }) => one)
    const waited = Date.now() - began
    await first.commit()
    await db.runTransaction((t: Inside['db']) => t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } }))
    return { message: String(fault.message), waited }
  })
  expect(told.message).toMatch(/TransactionConflict|WriteConflict/)
  expect(told.waited).toBeLessThan(1000)
  expect(await notes()).toMatchObject({ seen: 3 })
})

test('writing what another changed since the transaction began is a conflict too', async () => {
  await expect(cloud.inside(async ({ db, command }) => {
    const t = await db.startTransaction()
    await db.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
    await t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
  })).rejects.toThrow(/WriteConflict/)
  expect(await notes()).toMatchObject({ seen: 2 })
})

test('a transaction reads the state at its beginning, whatever is written meanwhile', async () => {
  expect(await cloud.inside(async ({ db }) => {
    const t = await db.startTransaction()
    await db.collection('notes').doc('seen').update({ data: { n: 50 } })
    const { data } = await t.collection('notes').doc('seen').get()
    await t.rollback()
    return data.n as number
  })).toBe(1)
})

test('a write outside waits for the transaction that holds the document', async () => {
  expect(await cloud.inside(async ({ db, command }) => {
    const t = await db.startTransaction()
    await t.collection('notes').doc('seen').update({ data: { n: command.inc(1) } })
    const outside = db.collection('notes').doc('seen').update({ data: { n: command.mul(10) } })
    await new Promise(resolve => setTimeout(resolve, 200))
    await t.commit()
    await outside
    return (await db.collection('notes').doc('seen').get()).data.n as number
  })).toBe(20)
})

test('ten instances counting in transactions with retries lose no count', async () => {
  const count = async () => cloud.inside(async ({ db, command }) => {
    for (let tries = 0; ; tries += 1) {
      try {
        await db.runTransaction(async (t: Inside['db']) => {
          const { data } = await t.collection('notes').doc('seen').get()
          await t.collection('notes').doc('seen').update({ data: { n: data.n + 1, last: command.set({ tries }) } })
        }, 0)
        return
      } catch (fault) {
        if (!/onflict/.test(String(fault)) || tries > 50) throw fault
        await new Promise(resolve => setTimeout(resolve, Math.random() * 40))
      }
    }
  })
  await Promise.all(Array.from({ length: 10 }, count))
  expect(await notes()).toMatchObject({ seen: 11 })
}, 20_000)

test('a unique value taken inside a transaction is refused at the write', async () => {
  await expect(cloud.inside(async ({ db }) => {
    await db.collection('parcels').add({ data: { _id: '1', number: 'YT1' } })
    const t = await db.startTransaction()
    await t.collection('parcels').doc('2').set({ data: { number: 'YT1' } })
  })).rejects.toThrow(/E11000/)
})

test('a transaction that was ended is no more', async () => {
  await expect(cloud.inside(async ({ db }) => {
    const t = await db.startTransaction()
    await t.rollback()
    await t.collection('notes').doc('seen').get()
  })).rejects.toThrow(/[Tt]ransaction/)
})
