import Database from 'better-sqlite3'
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { type Functions } from '../../core/contract/functions'
import { newPerson } from '../../core/evidence/bookDocuments'
import { DAY } from '../../core/evidence/decay'
import { personIdOf } from '../../core/evidence/keys'
import { type Result } from '../../core/result'
import { type LocalCloud } from '../../emulator/localCloud'
import { openBookFile } from '../../scripts/bookFile'
import { localCloudForTests, testEnvironment } from '../localCloudForTests'

const labels = path.resolve(__dirname, '../fixtures/labels')
const phone = '17012345678'
/** What the people correct on the label they photographed: one gang's parcels, each with its own number. */
const typed = (at: number) => ({
  carrier: 'yto' as const, number: `YT77001122${String(30_000 + at)}`, senderName: '饰品仓库', senderPhone: phone, senderAddress: '浙江省金华市义乌市北苑街道工业园3栋',
  paymentKind: 'cashOnDelivery' as const, amountFen: 3990, goods: '饰品', outlet: '义乌苏溪一部',
})
/** Labels to seven provinces, photographed by seven people who have had the app for weeks. */
const neighbours = ['01-twoPart-plain', '02-twoPart-turned', '04-onePart-plain', '05-onePart-night', '07-senderFirst-plain', '10-boxedRunOn-perspective', '25-bigDueBox-plain']
  .map((photo, at) => ({ photo: path.join(labels, `${photo}.jpg`), openid: `oNeighbourAcrossTheLand${String(at).padStart(5, '0')}`, weeks: 2 + at }))

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])

describe('a sender that families across the land report becomes flagged, through the built functions', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-flagged-'))
  const log: string[] = []
  const cases: string[] = []
  const told: { outcome: string; willTell: boolean }[] = []
  let cloud: LocalCloud

  // Seven people photograph the label in the app, correct it, and report; the first wants to be told.
  beforeAll(async () => {
    const file = openBookFile(dataDir), hmac = hmacKeyMaker(testEnvironment.EVIDENCE_SECRET)
    file.fill('people', neighbours.map(({ openid, weeks }) => [personIdOf(openid, hmac), newPerson(Date.now() - weeks * 7 * DAY)] as const))
    file.close()
    cloud = (await localCloudForTests({ dataDir, log: line => { log.push(line) } })).cloud
    for (const [at, { photo, openid }] of neighbours.entries()) {
      const requestId = `flagged-photo-${String(at).padStart(5, '0')}`
      const fileID = await cloud.upload(`${requestId}.jpg`, createReadStream(photo), openid)
      const { caseId } = await ask('checkWaybill', openid, { requestId, photo: { fileID, takenInApp: true }, typed: typed(at) })
      cases.push(caseId)
      told.push(await ask('reportSender', openid, { caseId, ticks: ['notOrdered', 'worthless'], ...(at === 0 ? { tellMe: true } : {}) }))
    }
  }, 180_000)
  afterAll(async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const ask = async <Name extends keyof Functions>(name: Name, openid: string, request: Functions[Name]['request']) => {
    const reply = (await cloud.call(name, request, openid)).result as Result<Extract<Functions[Name]['reply'], { ok: true }>['value'], string>
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`)
    return reply.value
  }
  const look = (openid: string, at: number) => ask('checkWaybill', openid, { requestId: `flagged-look-${String(at).padStart(6, '0')}`, typed: typed(at) })
  const messagesOf = async (openid: string) => { const list = await ask('inbox', openid, { action: 'list' }); return list.action === 'list' ? list.messages : [] }

  test('the first report waits for others, the last one warns; only who wanted to be told will be', () => {
    expect(told[0]!.outcome).not.toBe('othersAreWarned')
    expect(told.at(-1)!.outcome).toBe('othersAreWarned')
    expect(told.map(({ willTell }) => willTell)).toEqual(neighbours.map((_, at) => at === 0))
  })

  test('whoever gets such a parcel next is told to refuse, why, since when, and what would change it', async () => {
    const { verdict } = await look('oNewcomer000000000000000000', 100)
    expect(verdict.level).toBe('refuse')
    expect(verdict.say).toBe('warnedRefuse')
    const [first] = verdict.reasons.filter(({ code }) => /^sender|^campaign/u.test(code))
    expect(first).toMatchObject({ code: 'senderFlagged', band: '3-9', since: expect.any(Number) as number })
    expect(first!.since! % DAY).toBe(0)
    expect(verdict.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['fadesInTime', 'holderMayDispute']))
  })

  test('someone at home ordered it: no crowd outweighs that', async () => {
    const { verdict } = await ask('checkWaybill', 'oNewcomer000000000000000000', { requestId: 'flagged-look-ordered', typed: typed(101), answers: { ordered: 'mine' } })
    expect(verdict.level).toBe('inspect')
  })

  test('the first reporter has one message, in the app and by WeChat, that names no number; nobody else has any; read, it is dismissed', async () => {
    const [first, second] = [neighbours[0]!, neighbours[1]!]
    expect(await messagesOf(first.openid)).toMatchObject([{ code: 'reportedSenderFlagged', caseId: cases[0] }])
    expect(await messagesOf(second.openid)).toEqual([])
    const database = new Database(path.join(dataDir, 'database.sqlite'), { readonly: true })
    const sent = (database.prepare('SELECT doc FROM "c:_inbox"').all() as { doc: string }[]).map(({ doc }) => JSON.parse(doc) as { touser: string; templateId: string; data: object })
    database.close()
    expect(sent).toMatchObject([{ touser: first.openid, templateId: testEnvironment.FLAG_TEMPLATE, page: 'pages/mine/index' }])
    expect(JSON.stringify(sent[0]!.data)).toMatch(/先别付/u)
    expect(JSON.stringify(sent[0]!.data)).not.toMatch(/1701|骗|安全/u)
    const [message] = await messagesOf(first.openid)
    await ask('inbox', first.openid, { action: 'dismiss', id: message!.id })
    expect(await messagesOf(first.openid)).toEqual([])
  })

  test('neither a byte kept nor a line logged holds the number', () => {
    const kept = Buffer.concat(bytesUnder(dataDir))
    expect(kept.length).toBeGreaterThan(10_000)
    expect([kept.includes(phone), log.join('\n').includes(phone)]).toEqual([false, false])
  })
})
