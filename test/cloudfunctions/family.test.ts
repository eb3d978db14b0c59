import { memoryAskBook } from '../../cloudfunctions/adapters/memory/askBook'
import { answerFamily } from '../../cloudfunctions/answerFamily/answerFamily'
import { askFamily } from '../../cloudfunctions/askFamily/askFamily'
import { closeAsk } from '../../cloudfunctions/closeAsk/closeAsk'
import { posterCode } from '../../cloudfunctions/posterCode/posterCode'
import { readAsk } from '../../cloudfunctions/readAsk/readAsk'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'

const monday = Date.UTC(2026, 10, 23, 2)
const id = 'Zk3_pQ9-xW7aLm2RtY5vBc'
const parcel = { carrier: 'yto', paymentKind: 'cashOnDelivery', amountFen: 4000, goods: '戒指' } as const
const mother = { openid: 'oMother0000000000000000000000' }, son = { openid: 'oSon000000000000000000000000' }, daughter = { openid: 'oDaughter0000000000000000000' }

/** A family's cloud at a time that a test may turn. */
function family() {
  let now = monday
  const ports = { askBook: memoryAskBook(), keyMaker: hmacKeyMaker('a secret of a test, long enough to be one'), clock: () => now }
  return { ports, turnTo: (ms: number) => { now = ms } }
}

describe('asking the family', () => {
  it('mother asks, the son says no, the daughter yes: mother sees both, the son only his own', async () => {
    const { ports } = family()
    expect(await askFamily(ports, mother, { id, parcel })).toMatchObject({ ok: true, value: { as: 'asker', answers: [] } })
    expect(await answerFamily(ports, son, { id, ordered: 'notMine', name: 'son' })).toMatchObject({ ok: true, value: { as: 'family', own: { ordered: 'notMine', name: 'son' } } })
    await answerFamily(ports, daughter, { id, ordered: 'mine', name: null })
    expect(await readAsk(ports, mother, { id })).toMatchObject({ ok: true, value: { answers: [{ ordered: 'notMine' }, { ordered: 'mine' }] } })
    const seenBySon = await readAsk(ports, son, { id })
    expect(seenBySon).toMatchObject({ ok: true, value: { as: 'family', parcel } })
    expect(JSON.stringify(seenBySon)).not.toContain('"mine"')
  })

  it('no reply and nothing kept names an openid', async () => {
    const { ports } = family()
    const replies = [await askFamily(ports, mother, { id, parcel }), await answerFamily(ports, son, { id, ordered: 'mine', name: null }), await readAsk(ports, mother, { id }), await ports.askBook.find(id)]
    expect(JSON.stringify(replies)).not.toMatch(/oMother|oSon/)
  })

  it('closed by mother it opens for nobody else, and only she could close it', async () => {
    const { ports } = family()
    await askFamily(ports, mother, { id, parcel })
    expect(await closeAsk(ports, son, { id })).toEqual({ ok: false, code: 'ASK_GONE' })
    expect(await closeAsk(ports, mother, { id })).toMatchObject({ ok: true, value: { closed: true } })
    expect(await readAsk(ports, son, { id })).toEqual({ ok: false, code: 'ASK_GONE' })
    expect(await answerFamily(ports, son, { id, ordered: 'mine', name: null })).toEqual({ ok: false, code: 'ASK_GONE' })
  })

  it('a week later it is gone for everyone', async () => {
    const { ports, turnTo } = family()
    await askFamily(ports, mother, { id, parcel })
    turnTo(monday + 7 * 24 * 3_600_000)
    for (const person of [mother, son]) expect(await readAsk(ports, person, { id })).toEqual({ ok: false, code: 'ASK_GONE' })
  })

  it('mother cannot answer for the family, and nobody takes her id', async () => {
    const { ports } = family()
    await askFamily(ports, mother, { id, parcel })
    expect(await answerFamily(ports, mother, { id, ordered: 'mine', name: null })).toEqual({ ok: false, code: 'OWN_ASK' })
    expect(await askFamily(ports, son, { id, parcel })).toEqual({ ok: false, code: 'ASK_ID_TAKEN' })
  })
})

describe('the code on a warning card', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])

  it('opens the scan page, or the ask; its scene is an id or a word and fits in 32 characters', async () => {
    const made: string[][] = []
    const pageCodeMaker = { codeOf: (page: string, scene: string) => { made.push([page, scene]); return Promise.resolve(png) } }
    expect(await posterCode({ pageCodeMaker }, { ask: null })).toEqual({ ok: true, value: { image: 'data:image/png;base64,iVBORw==' } })
    await posterCode({ pageCodeMaker }, { ask: id })
    expect(made).toEqual([['pages/scan/index', 'card'], ['pages/answer/index', id]])
    expect(made.every(([, scene]) => scene!.length <= 32)).toBe(true)
  })

  it('when WeChat makes none, the card goes without', async () => {
    expect(await posterCode({ pageCodeMaker: { codeOf: () => Promise.resolve(null) } }, { ask: null })).toEqual({ ok: false, code: 'CODE_NOT_MADE' })
  })
})
