import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { keysOf } from '../../core/evidence/keys'
import { blankWaybill } from '../../core/waybill/waybill'
import { openBookFile } from '../../scripts/bookFile'
import { fillDemoWorld, honestShop } from '../../scripts/demoWorld'
import { replay } from '../../scripts/evidenceReplay'

const secret = 'a secret for tests only, 32 and more characters', now = Date.UTC(2026, 10, 23)
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'daofu-demo-'))
  expect(await fillDemoWorld(dataDir, secret, now)).toBeGreaterThan(50)
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

describe('the demo world', () => {
  it.each([
    ['the campaign on the sample photo', { ...blankWaybill(), carrier: 'yto', sender: { name: null, phone: '15024325109', address: null } }, 'flagged'],
    ['the honest shop', honestShop, 'knownGood'],
    ['a sender nobody spoke of', { ...blankWaybill(), carrier: 'sf', sender: { name: null, phone: '13700000000', address: null } }, 'unknown'],
  ] as const)('shows %s as it is', async (_, waybill, level) => {
    const file = openBookFile(dataDir), hmac = hmacKeyMaker(secret)
    try {
      const standing = await evidenceBook(file.store, hmac).standingOf(keysOf(waybill, hmac, now), now)
      expect(standing.level).toBe(level)
      expect(standing.reasons.length).toBeGreaterThan(0)
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
    const file = openBookFile(dataDir)
    const [id, entity] = [...file.all('entities')][0]!
    file.fill('entities', [[id, { ...entity, scans: 99 }]])
    file.close()
    expect(replay(dataDir).wrong.map(one => one.id)).toEqual([id])
  })
})
