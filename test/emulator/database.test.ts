import { type Inside, type StartedCloud, startedCloud } from './startedCloud'

let cloud: StartedCloud
beforeAll(async () => { cloud = await startedCloud() })
afterAll(() => cloud.stop())
beforeEach(() => cloud.inside(async ({ db, command }) => {
  for (const name of ['parcels', 'notes']) await db.collection(name).where({ _id: command.exists(true) }).remove()
}))

/** Puts parcels of one test into the collection, each with its own id. */
const given = (parcels: Record<string, unknown>[]) => cloud.inside(async ({ db, args }) => {
  for (const data of args) await db.collection('parcels').add({ data })
}, parcels)

const four = [
  { _id: 'a', carrier: 'yto', number: 'YT1', amountFen: 4900, tags: ['cod', 'night'], sender: { name: '某电商', phone: '138****1234' } },
  { _id: 'b', carrier: 'yto', number: 'YT2', amountFen: 9900, tags: ['cod'] },
  { _id: 'c', carrier: 'zto', number: 'ZT1', amountFen: 0, tags: [] },
  { _id: 'd', carrier: 'zto', number: 'ZT2', amountFen: null, sender: { name: '礼品部' } },
]

test('a document comes back as it was put: numbers, texts, dates, lists, nested values, null', async () => {
  const back = await cloud.inside(async ({ db }) => {
    const { _id } = await db.collection('notes').add({ data: { n: 1.5, big: 2 ** 40, t: '运单', d: new Date('2026-03-01T08:00:00.000Z'), l: [1, '二', { three: 3 }], o: { x: { y: null } }, b: true } })
    const { data } = await db.collection('notes').doc(_id).get()
    return { ...data, isDate: data.d instanceof Date }
  })
  expect(back).toEqual({ _id: expect.stringMatching(/^[0-9a-f]{32}$/) as string, n: 1.5, big: 2 ** 40, t: '运单', d: '2026-03-01T08:00:00.000Z', l: [1, '二', { three: 3 }], o: { x: { y: null } }, b: true, isDate: true })
})

test('serverDate is the server\'s time, with its offset', async () => {
  const before = Date.now()
  const [now, later] = await cloud.inside(async ({ db }) => {
    const { _id } = await db.collection('notes').add({ data: { now: db.serverDate(), later: db.serverDate({ offset: 60_000 }) } })
    const { data } = await db.collection('notes').doc(_id).get()
    return [data.now.getTime(), data.later.getTime()] as [number, number]
  })
  expect(now).toBeGreaterThanOrEqual(before - 1000)
  expect(later - now).toBe(60_000)
})

test.each<[string, (inside: Inside) => object, string[]]>([
  ['equality', () => ({ carrier: 'yto' }), ['a', 'b']],
  ['nested field, dotted', () => ({ 'sender.name': '礼品部' }), ['d']],
  ['nested field, written as an object', () => ({ sender: { name: '礼品部' } }), ['d']],
  ['greater than', ({ command }) => ({ amountFen: command.gt(0) }), ['a', 'b']],
  ['between', ({ command }) => ({ amountFen: command.gte(0).and(command.lt(9900)) }), ['a', 'c']],
  ['one of', ({ command }) => ({ number: command.in(['YT2', 'ZT2', 'nowhere']) }), ['b', 'd']],
  ['none of', ({ command }) => ({ number: command.nin(['YT2', 'ZT2']) }), ['a', 'c']],
  ['not equal', ({ command }) => ({ carrier: command.neq('yto') }), ['c', 'd']],
  ['field present', ({ command }) => ({ sender: command.exists(true) }), ['a', 'd']],
  ['null or missing', () => ({ amountFen: null }), ['d']],
  ['a list holds the value', () => ({ tags: 'cod' }), ['a', 'b']],
  ['a list holds all values', ({ command }) => ({ tags: command.all(['cod', 'night']) }), ['a']],
  ['length of a list', ({ command }) => ({ tags: command.size(0) }), ['c']],
  ['either of two conditions', ({ command }) => command.or([{ number: 'YT1' }, { amountFen: 0 }]), ['a', 'c']],
  ['neither of two conditions', ({ command }) => command.nor([{ number: 'YT1' }, { amountFen: 0 }]), ['b', 'd']],
  ['not', ({ command }) => ({ amountFen: command.not(command.gt(0)) }), ['c', 'd']],
])('where: %s', async (_name, query, ids) => {
  await given(four)
  const found = await cloud.inside(async ({ db, command, args }) => {
    const asked = (0, eval)(`(${args})`)({ command })
    const [{ data }, { total }] = await Promise.all([db.collection('parcels').where(asked).orderBy('_id', 'asc').get(), db.collection('parcels').where(asked).count()])
    return { ids: data.map((one: { _id: string }) => one._id), total }
  }, query.toString())
  expect(found).toEqual({ ids, total: ids.length })
})

test('where: a regular expression', async () => {
  await given(four)
  expect(await cloud.inside(async ({ db }) => (await db.collection('parcels').where({ number: db.RegExp({ regexp: '^yt', options: 'i' }) }).get()).data.length)).toBe(2)
})

test.each([
  ['ascending by two keys', [['carrier', 'desc'], ['amountFen', 'asc']], ['d', 'c', 'a', 'b']],
  ['descending puts null last', [['amountFen', 'desc']], ['b', 'a', 'c', 'd']],
  ['without order: as they came', [], ['a', 'b', 'c', 'd']],
])('orderBy: %s', async (_name, order, ids) => {
  await given(four)
  const found = await cloud.inside(async ({ db, args }) => {
    const ordered = args.reduce((query, [field, direction]) => query.orderBy(field, direction), db.collection('parcels'))
    return (await ordered.get()).data.map((one: { _id: string }) => one._id)
  }, order)
  expect(found).toEqual(ids)
})

test('skip, limit and field take their part', async () => {
  await given(four)
  expect(await cloud.inside(async ({ db }) => (await db.collection('parcels').orderBy('_id', 'asc').skip(1).limit(2).field({ carrier: true, _id: false }).get()).data)).toEqual([{ carrier: 'yto' }, { carrier: 'zto' }])
})

test('a query answers 100 documents unless asked for more, and never more than 1000', async () => {
  const counts = await cloud.inside(async ({ db }) => {
    for (let hundred = 0; hundred < 11; hundred += 1) await Promise.all(Array.from({ length: 100 }, (_, i) => db.collection('notes').add({ data: { i: hundred * 100 + i } })))
    const { data: usual } = await db.collection('notes').get()
    const { data: most } = await db.collection('notes').limit(1000).get()
    return [usual.length, most.length, (await db.collection('notes').count()).total]
  })
  expect(counts).toEqual([100, 1000, 1100])
}, 20_000)

test.each<[string, (inside: Inside) => object, object]>([
  ['a plain value is set', () => ({ t: '改' }), { t: '改' }],
  ['a nested value is set beside its neighbours', () => ({ o: { q: 2 } }), { o: { p: 1, q: 2 } }],
  ['set replaces a whole object', ({ command }) => ({ o: command.set({ q: 2 }) }), { o: { q: 2 } }],
  ['inc', ({ command }) => ({ n: command.inc(-3) }), { n: 2 }],
  ['mul', ({ command }) => ({ n: command.mul(10) }), { n: 50 }],
  ['max and min', ({ command }) => ({ n: command.max(7), m: command.min(1) }), { n: 7, m: 1 }],
  ['remove takes the field away', ({ command }) => ({ t: command.remove() }), { t: undefined }],
  ['push', ({ command }) => ({ l: command.push(['c', 'd']) }), { l: ['a', 'b', 'c', 'd'] }],
  ['push, cut and sorted', ({ command }) => ({ l: command.push({ each: ['0'], sort: 1, slice: 2 }) }), { l: ['0', 'a'] }],
  ['addToSet', ({ command }) => ({ l: command.addToSet('c') }), { l: ['a', 'b', 'c'] }],
  ['pull', ({ command }) => ({ l: command.pull('a') }), { l: ['b'] }],
  ['pop and shift', ({ command }) => ({ l: command.pop() }), { l: ['a'] }],
  ['rename', ({ command }) => ({ t: command.rename('u') }), { t: undefined, u: 'x' }],
])('update: %s', async (_name, change, changed) => {
  const whole = { _id: 'k', n: 5, m: 5, t: 'x', o: { p: 1 }, l: ['a', 'b'] }
  const after = await cloud.inside(async ({ db, command, args }) => {
    await db.collection('notes').add({ data: args.whole })
    const { stats } = await db.collection('notes').doc('k').update({ data: (0, eval)(`(${args.change})`)({ command }) })
    return { updated: stats.updated, document: (await db.collection('notes').doc('k').get()).data }
  }, { whole, change: change.toString() })
  expect(after).toEqual({ updated: 1, document: JSON.parse(JSON.stringify({ ...whole, ...changed })) as object })
})

test('an update of a missing document changes nothing; set makes it; set replaces it whole', async () => {
  const seen = await cloud.inside(async ({ db }) => {
    const notes = db.collection('notes')
    const updated = await notes.doc('k').update({ data: { a: 1 } })
    const made = await notes.doc('k').set({ data: { a: 1, b: 2 } })
    await notes.doc('k').set({ data: { c: 3 } })
    return { updated: updated.stats.updated, made: [made._id, made.stats.created], document: (await notes.doc('k').get()).data }
  })
  expect(seen).toEqual({ updated: 0, made: ['k', 1], document: { _id: 'k', c: 3 } })
})

test('adding to a set what it holds already changes nothing', async () => {
  expect(await cloud.inside(async ({ db, command }) => {
    await db.collection('notes').add({ data: { _id: 'k', l: ['a'] } })
    return (await db.collection('notes').doc('k').update({ data: { l: command.addToSet('a') } })).stats.updated
  })).toBe(0)
})

test('an update counts the documents that really changed', async () => {
  await given(four)
  expect(await cloud.inside(async ({ db }) => {
    const first = await db.collection('parcels').where({ carrier: 'yto' }).update({ data: { amountFen: 9900 } })
    const again = await db.collection('parcels').where({ carrier: 'yto' }).update({ data: { amountFen: 9900 } })
    return [first.stats.updated, again.stats.updated]
  })).toEqual([1, 0])
})

test.each<[string, (inside: Inside) => Promise<unknown>, RegExp]>([
  ['a document that is not there', ({ db }) => db.collection('notes').doc('none').get(), /document with _id none does not exist/],
  ['a collection that is not there', ({ db }) => db.collection('nowhere').get(), /-502005.*not exist/],
  ['a second document of one id', async ({ db }) => { for (const a of [1, 2]) await db.collection('notes').add({ data: { _id: 'same', a } }) }, /E11000/],
  ['a second document of one unique value', async ({ db }) => { for (const _id of ['1', '2']) await db.collection('parcels').add({ data: { _id, number: 'YT1' } }) }, /E11000/],
  ['adding a number to a text', async ({ db, command }) => { await db.collection('notes').add({ data: { _id: 't', a: 'x' } }); await db.collection('notes').doc('t').update({ data: { a: command.inc(1) } }) }, /non-numeric/],
  ['pushing into what is no list', async ({ db, command }) => { await db.collection('notes').add({ data: { _id: 't', a: 1 } }); await db.collection('notes').doc('t').update({ data: { a: command.push([1]) } }) }, /non-array/],
])('refused: %s', async (_name, script, words) => {
  await expect(cloud.inside(script)).rejects.toThrow(words)
})

test('a refused unique value names the index, never the value', async () => {
  const refused = await cloud.inside(async ({ db }) => {
    for (const _id of ['1', '2']) await db.collection('parcels').add({ data: { _id, number: '13800001234' } })
  }).catch((fault: unknown) => String(fault))
  expect(refused).toContain('number')
  expect(refused).not.toContain('13800001234')
})

test('remove by id and by condition tell how many went', async () => {
  await given(four)
  expect(await cloud.inside(async ({ db }) => {
    const one = await db.collection('parcels').doc('a').remove()
    const rest = await db.collection('parcels').where({ carrier: 'zto' }).remove()
    return [one.stats.removed, rest.stats.removed, (await db.collection('parcels').count()).total]
  })).toEqual([1, 2, 1])
})

test('aggregation groups, sorts and joins as the pipeline says', async () => {
  await given(four)
  const rows = await cloud.inside(async ({ db }) => {
    const $ = db.command.aggregate
    await db.collection('notes').add({ data: { _id: 'yto', full: '圆通' } })
    const { list } = await db.collection('parcels').aggregate()
      .match({ amountFen: db.command.gte(0) })
      .group({ _id: '$carrier', parcels: $.sum(1), most: $.max('$amountFen') })
      .lookup({ from: 'notes', localField: '_id', foreignField: '_id', as: 'carrier' })
      .sort({ parcels: -1 }).limit(5).end()
    return list
  })
  expect(rows).toEqual([{ _id: 'yto', parcels: 2, most: 9900, carrier: [{ _id: 'yto', full: '圆通' }] }, { _id: 'zto', parcels: 1, most: 0, carrier: [] }])
})

test('a collection can be made, once and again', async () => {
  expect(await cloud.inside(async ({ db }) => {
    for (let i = 0; i < 2; i += 1) await db.createCollection('made')
    await db.collection('made').add({ data: { a: 1 } })
    return (await db.collection('made').count()).total
  })).toBe(1)
})
