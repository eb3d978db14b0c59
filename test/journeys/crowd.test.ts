import Database from 'better-sqlite3'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { type Functions } from '../../core/contract/functions'
import { personIdOf } from '../../core/evidence/keys'
import { type LocalCloud, startLocalCloud } from '../../emulator/localCloud'
import { distOf } from '../../scripts/build'
import { testEnvironment } from '../localCloudForTests'

const MODERATOR = 'o-moderator'
const phone = '17012345678'
/** One gang's parcel, each time another waybill number. */
const parcel = (at: number) => ({
  carrier: 'yto' as const, number: `YT88123456${String(10000 + at)}`, senderName: '饰品仓库', senderPhone: phone, senderAddress: '浙江省金华市义乌市北苑街道工业园3栋',
  paymentKind: 'cashOnDelivery' as const, amountFen: 3990, goods: '饰品', outlet: '义乌苏溪一部',
})

/** The built functions, with the sweep's timer set to every second: nobody can call it. */
function functionsSweptEverySecond(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'daofu-crowd-functions-'))
  for (const entry of readdirSync(distOf('functions'))) {
    const from = path.join(distOf('functions'), entry)
    if (entry === 'database.json') cpSync(from, path.join(folder, entry))
    else {
      mkdirSync(path.join(folder, entry))
      for (const part of readdirSync(from)) {
        if (entry === 'sweep' && part === 'config.json') cpSync(path.join(from, part), path.join(folder, entry, part))
        else symlinkSync(path.join(from, part), path.join(folder, entry, part))
      }
    }
  }
  const file = path.join(folder, 'sweep/config.json')
  const config = JSON.parse(readFileSync(file, 'utf8')) as { triggers: { config: string }[] }
  config.triggers[0]!.config = '* * * * * * *'
  writeFileSync(file, JSON.stringify(config))
  return folder
}

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])

describe('the crowd, through the built functions on the local cloud', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-crowd-'))
  const functionsDir = functionsSweptEverySecond()
  const log: string[] = []
  let cloud: LocalCloud
  const start = async () => {
    cloud = await startLocalCloud({ dataDir, functionsDir, databaseFile: path.join(functionsDir, 'database.json'), port: 0, pageDir: null, environment: { ...testEnvironment, MODERATORS: MODERATOR }, log: line => { log.push(line) } })
  }
  // Two people check, answer and report.
  beforeAll(async () => {
    await start()
    for (let at = 0; at < 2; at += 1) voices.push(await report(person(at), at))
  })
  afterAll(async () => {
    await cloud.close()
    rmSync(dataDir, { recursive: true, force: true })
    rmSync(functionsDir, { recursive: true, force: true })
  })

  type Reply<Name extends keyof Functions> = Functions[Name]['reply']
  const ask = async <Name extends keyof Functions>(name: Name, openid: string, request: Functions[Name]['request']): Promise<Reply<Name>> => (await cloud.call(name, request, openid)).result as Reply<Name>
  const valueOf = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
    if (!reply.ok) throw new Error(reply.code)
    return reply.value
  }
  const check = async (openid: string, at: number) => valueOf(await ask('checkWaybill', openid, { requestId: `crowd-look-${openid}-${String(at).padStart(6, '0')}`, typed: parcel(at) }))
  const crowdCodes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code).filter(code => /^(sender(Flagged|Suspected|Doubtful|KnownGood)|campaignDoubtful|newSendersAtOutletDoubtful|outletDoubtful|crowdKnowsNothing|standingDisputed)$/.test(code))
  const seenBy = async (openid: string, at: number) => crowdCodes((await check(openid, at)).verdict.reasons)
  const query = <T>(sql: string): T[] => {
    const database = new Database(path.join(dataDir, 'database.sqlite'), { readonly: true })
    try { return database.prepare(sql).all() as T[] } finally { database.close() }
  }
  const inbox = () => query<{ doc: string }>('SELECT doc FROM "c:_inbox" ORDER BY seq').map(({ doc }) => doc)

  const voices: { openid: string; caseId: string }[] = []
  const person = (at: number) => `o-neighbour-${at}`
  const report = async (openid: string, at: number) => {
    const { caseId } = await check(openid, at)
    expect(valueOf(await ask('answerParcel', openid, { caseId, answers: { ordered: 'notMine' }, typed: parcel(at) })).voice).toBe('notMine')
    valueOf(await ask('reportSender', openid, { caseId, ticks: ['notOrdered', 'worthless'], paidFen: 3990 }))
    return { openid, caseId }
  }

  test('of a sender nobody spoke of nothing is known; who gets a parcel of one that was reported is told to doubt', async () => {
    const another = { ...parcel(900), senderPhone: '13957987654', goods: '雨伞', outlet: '石狮一部' }
    const { verdict } = valueOf(await ask('checkWaybill', 'o-first', { requestId: 'crowd-look-o-first-000900', typed: another }))
    expect(crowdCodes(verdict.reasons)).toEqual(['crowdKnowsNothing'])
    expect(await seenBy('o-second', 901)).toContain('senderDoubtful')
  })

  test('the same tap again is one voice: same outcome, same documents', async () => {
    const counters = () => query<{ id: string; doc: string }>('SELECT id, doc FROM "c:entities" ORDER BY id').map(({ id, doc }) => [id, { ...JSON.parse(doc) as object, turns: 0 }])
    const before = counters()
    const { openid, caseId } = voices[0]!
    for (let tap = 0; tap < 3; tap += 1) valueOf(await ask('reportSender', openid, { caseId, ticks: ['worthless', 'notOrdered'], paidFen: 3990 }))
    valueOf(await ask('answerParcel', openid, { caseId, answers: { ordered: 'notMine' }, typed: parcel(0) }))
    expect(counters()).toEqual(before)
  })

  test('a case of someone else, a made-up one and a huge tick list are refused', async () => {
    const { caseId } = voices[0]!
    const made = `k.${'A'.repeat(22)}`
    for (const id of [caseId, made]) {
      expect(await ask('answerParcel', 'o-thief', { caseId: id, answers: { ordered: 'mine' }, typed: parcel(0) })).toEqual({ ok: false, code: 'CASE_UNKNOWN' })
      expect(await ask('reportSender', 'o-thief', { caseId: id, ticks: ['empty'] })).toEqual({ ok: false, code: 'CASE_UNKNOWN' })
      expect(await ask('withdrawReport', 'o-thief', { caseId: id })).toEqual({ ok: false, code: 'CASE_UNKNOWN' })
    }
    expect(await ask('reportSender', voices[0]!.openid, { caseId, ticks: Array.from({ length: 5_000 }, () => 'empty' as const) })).toEqual({ ok: false, code: 'BAD_REQUEST' })
  })

  test('a report taken back: what was answered before it counts, and one voice less is heard', async () => {
    const { openid, caseId } = voices[1]!
    expect(valueOf(await ask('withdrawReport', openid, { caseId })).voice).toBe('notMine')
    expect(valueOf(await ask('withdrawReport', openid, { caseId })).voice).toBe('notMine')
    expect(valueOf(await ask('reportSender', openid, { caseId, ticks: ['notOrdered'] }))).toMatchObject({ outcome: expect.stringMatching(/^others/) as string })
  })

  test('whoever holds the number disputes it with the code from the message, and the inbox holds no number; only a moderator sees the queue, decides and undoes, and a second tap decides nothing twice', async () => {
    expect(await ask('disputeFlag', 'o-shop', { step: 'confirm', phone, code: '000000' })).toEqual({ ok: false, code: 'CODE_OVER' })
    valueOf(await ask('disputeFlag', 'o-shop', { step: 'start', phone }))
    const messages = inbox()
    const code = /\d{6}/.exec((JSON.parse(messages.at(-1)!) as { sms: string }).sms)![0]
    expect(messages.join()).not.toContain(phone)
    expect(await ask('disputeFlag', 'o-shop', { step: 'confirm', phone, code: code === '000000' ? '000001' : '000000' })).toEqual({ ok: false, code: 'CODE_WRONG' })
    expect(valueOf(await ask('disputeFlag', 'o-shop', { step: 'confirm', phone, code }))).toMatchObject({ step: 'confirm', state: 'open' })
    expect(await ask('disputeFlag', 'o-shop', { step: 'confirm', phone, code })).toEqual({ ok: false, code: 'CODE_OVER' })
    expect(await seenBy('o-third', 902)).toContain('standingDisputed')
    expect(valueOf(await ask('disputeFlag', 'o-shop', { step: 'status' }))).toMatchObject({ disputes: [{ state: 'open' }] })

    const decide = (subject: string) => ({ action: 'decide' as const, requestId: 'crowd-decision-0001', subject, decision: 'uphold' as const, reason: 'numberMisused' as const })
    expect(await ask('moderate', 'o-shop', { action: 'queue' })).toEqual({ ok: false, code: 'NOT_A_MODERATOR' })
    const queue = valueOf(await ask('moderate', MODERATOR, { action: 'queue' })) as { items: { subject: string; kind: string }[] }
    const subject = queue.items.find(item => item.kind === 'dispute')!.subject
    expect(await ask('moderate', 'o-shop', decide(subject))).toEqual({ ok: false, code: 'NOT_A_MODERATOR' })
    const decided = valueOf(await ask('moderate', MODERATOR, decide(subject))) as { entry: string }
    expect(valueOf(await ask('moderate', MODERATOR, decide(subject)))).toEqual({ action: 'decide', entry: decided.entry })
    expect(await seenBy('o-fourth', 903)).not.toContain('senderDoubtful')
    const undone = await ask('moderate', MODERATOR, { action: 'undo', entry: decided.entry })
    expect(undone).toMatchObject({ ok: true })
    expect(await ask('moderate', MODERATOR, { action: 'undo', entry: decided.entry })).toEqual(undone)
    expect(await seenBy('o-fifth', 904)).toContain('senderDoubtful')
    const audit = valueOf(await ask('moderate', MODERATOR, { action: 'audit' })) as { entries: { decision: string }[] }
    expect(audit.entries.map(({ decision }) => decision)).toEqual(['undo', 'uphold'])
  })

  test('waves name a group of five people after the timer counted it, and no smaller one; nobody can call the sweep', async () => {
    for (let at = 10; at < 16; at += 1) {
      const { caseId } = await check(person(at), at)
      valueOf(await ask('answerParcel', person(at), { caseId, answers: { ordered: 'notMine' }, typed: parcel(at) }))
    }
    await expect(cloud.call('sweep', { Type: 'Timer' }, 'o-thief')).rejects.toThrow()
    const until = Date.now() + 20_000
    let told = valueOf(await ask('waves', 'o-anyone', {})).rows
    while (told.length === 0 && Date.now() < until) {
      await new Promise(resolve => setTimeout(resolve, 500))
      told = valueOf(await ask('waves', 'o-anyone', {})).rows
    }
    expect(told).toMatchObject([{ carrier: 'yto', originCity: '金华', amount: '20-39', people: '5-9' }])
    expect(valueOf(await ask('waves', 'o-anyone', { carrier: 'sf' })).rows).toEqual([])
  })

  test('a person takes their data along, and then removes it to the last byte', async () => {
    const { openid, caseId } = await report('o-who-leaves', 50)
    const exported = valueOf(await ask('myData', openid, { action: 'export' })) as { data: { cases: object[] } }
    expect(exported.data.cases).toMatchObject([{ caseId, voice: 'report', ticks: ['notOrdered', 'worthless'], paidFen: 3990 }])
    valueOf(await ask('myData', openid, { action: 'delete', confirm: 'deleteEverythingOfMine' }))
    expect(valueOf(await ask('myData', openid, { action: 'export' }))).toMatchObject({ data: { firstSeen: null, cases: [], disputes: [], asks: [], familyAnswers: [] } })
    // A moderator's decision remembers whose voices it overturned; the one above was undone.
    await cloud.close()
    const kept = Buffer.concat(bytesUnder(dataDir))
    const personId = personIdOf(openid, hmacKeyMaker(testEnvironment.EVIDENCE_SECRET))
    expect([openid, personId, caseId].filter(id => kept.includes(id))).toEqual([])
    // The others are still there, and no number ever was.
    expect(kept.includes(voices[1]!.caseId)).toBe(true)
    expect([phone, parcel(0).number].filter(text => kept.includes(text) || log.join('\n').includes(text))).toEqual([])
    await start()
  })
})
