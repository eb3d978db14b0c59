import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { type Entity } from '../../core/evidence/entity'
import { keysOf } from '../../core/evidence/keys'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'
import { openBookFile } from '../../scripts/bookFile'
import { fillDemoWorld } from '../../scripts/demoWorld'
import { replay } from '../../scripts/evidenceReplay'
import { demoWorld } from '../../simulation/demo'
import { type Label } from '../../simulation/parcels'

const secret = 'a secret for tests only, 32 and more characters', now = Date.UTC(2026, 10, 23)
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'daofu-demo-'))
  expect(await fillDemoWorld(dataDir, secret, now)).toBeGreaterThan(1000)
}, 60_000)
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const seen = ({ phone, outlet, goods, amountFen }: Label): Waybill =>
  ({ ...blankWaybill(), carrier: outlet.carrier, outlet: outlet.name, originCity: outlet.city, goods, payment: { kind: 'cashOnDelivery', amountFen }, sender: { name: null, phone, address: null } })

describe('the demo world', () => {
  it.each([
    ['campaign', 'flagged', 'campaignDoubtful'],
    ['shop', 'knownGood', 'senderKnownGood'],
    ['unknown', 'unknown', 'crowdKnowsNothing'],
  ] as const)('knows the sender of the %s sample as %s, because %s', async (which, level, reason) => {
    const file = openBookFile(dataDir), hmac = hmacKeyMaker(secret)
    try {
      await file.inOneGo(async store => {
        const standing = await evidenceBook(store, hmac).standingOf(keysOf(seen(demoWorld().labels[which]), hmac, now), now)
        expect({ level: standing.level, first: standing.reasons[0]?.code }).toEqual({ level, first: reason })
      })
    } finally {
      file.close()
    }
  })

  it('is written once', async () => {
    expect(await fillDemoWorld(dataDir, secret, now)).toBe(0)
  })

  it('is rebuilt from its cases to the last unit', () => {
    expect(replay(dataDir)).toMatchObject({ wrong: [] })
  })

  it('a counter that was tampered with is found', () => {
    const write = (entity: Entity): void => {
      const file = openBookFile(dataDir)
      file.fill('entities', [[id, entity]])
      file.close()
    }
    const before = openBookFile(dataDir)
    const [id, entity] = [...before.all('entities')][0]! as [string, Entity]
    before.close()
    write({ ...entity, scans: 99 })
    try {
      expect(replay(dataDir).wrong.map(one => one.id)).toEqual([id])
    } finally {
      write(entity)
    }
  })
})
