import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { personIdOf } from '../../core/evidence/keys'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { Visitors } from '../../emulator/door/visitor'
import { testEnvironment } from '../localCloudForTests'
import { inChromium } from './harness'
import { type Visitor } from './visitor'

const parcel = { number: 'YT7263193678811', phone: '19187654321', payment: '代收货款', amount: '39' }

/** Nobody bought it, and the others are told. */
async function reports(mother: Visitor): Promise<void> {
  await mother.typeParcel(parcel)
  await mother.sees('先问家里')
  await mother.reportsIt()
}

interface Exported { cloud: { cases: { caseId: string; voice: string; ticks: string[] }[]; asks: unknown[] }; phone: { requestId: string; caseId: string; askId: string | null }[] }

/** 我的 → 导出: what the clipboard holds then. */
async function exported(mother: Visitor): Promise<{ text: string; all: Exported }> {
  await mother.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await mother.tap('导出我的全部数据')
  await mother.sees('已复制，粘贴到任何地方都能看')
  const text = await mother.page.evaluate(() => navigator.clipboard.readText())
  return { text, all: JSON.parse(text) as Exported }
}

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])

inChromium('reporting, and what is mine', street => {
  test('report, undo, report: each is said, and it counts once', async () => {
    const mother = await street().aVisitor()
    await reports(mother)
    await mother.sees('记下了，谢谢')
    await mother.tap(/^撤回（\d+ 秒）$/)
    await mother.seesNoMore('举报好了')
    await mother.tap(/^举报$/)
    await mother.sees('举报好了')

    await mother.open()
    await mother.tap('我的')
    await mother.sees(/已举报$/)
    const { all } = await exported(mother)
    expect(all.cloud.cases).toEqual([expect.objectContaining({ voice: 'report', ticks: ['notOrdered'] })])

    // Later the way back is here.
    await mother.tap('已举报，可撤回')
    await mother.sees('这个包裹你已经举报过了。')
    await mother.tap('撤回举报')
    await mother.seesNoMore('举报好了')
    expect(mother.faults).toEqual([])
    await mother.leave()
  }, 90_000)

  test('recent waves open, and say so when there is none', async () => {
    const mother = await street().aVisitor()
    await mother.tap('我的')
    await mother.tap('最近这几波')
    await mother.sees('现在没有够得上数的')
    expect(mother.faults).toEqual([])
    await mother.leave()
  }, 30_000)
})

// On a cloud of its own, because it stops it to look at what is on the disk.
inChromium('leaving', street => {
  test('delete everything of mine: the page, the phone and every byte of the data folder hold nothing of me', async () => {
    const mother = await street().aVisitor()
    await reports(mother)
    await mother.open('/pages/verdict/index')
    await mother.tap('问家里人')
    await mother.sees('发到家人群')
    await mother.open()
    await mother.tap('我的')
    await mother.sees('问过家里')
    const { all } = await exported(mother)
    expect(all.cloud.asks).toHaveLength(1)

    const cookie = (await mother.context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const openid = new Visitors(visitorSecret(street().dataDir)).identify({ headers: { cookie } } as never, { setHeader() { throw new Error('the cookie is not this cloud’s') } } as never)
    const person = personIdOf(openid, hmacKeyMaker(testEnvironment.EVIDENCE_SECRET))
    const ids = [openid, person, ...all.phone.flatMap(({ requestId, caseId, askId }) => [requestId, caseId, askId ?? 'the ask is missing']), ...all.cloud.cases.map(({ caseId }) => caseId)]
    // Before: what is looked for is really there (a request's id only lives as long as its answer may be asked again).
    const before = Buffer.concat(bytesUnder(street().dataDir))
    expect([person, all.phone[0]?.caseId ?? '', all.phone[0]?.askId ?? ''].filter(id => id === '' || !before.includes(id))).toEqual([])

    // Copying by hand leaves a trace in the page's storage (Taro's), which goes as well.
    await mother.page.keyboard.press('Control+C')
    expect(await mother.page.evaluate(() => Object.keys(localStorage))).toContain('taro_clipboard')

    await mother.tap('删除我的全部数据')
    await mother.sees('删了找不回来')
    await mother.tap('全部删除')
    await mother.sees('都删掉了')
    await mother.sees('还没有查过包裹')
    const phone = await mother.page.evaluate(() => JSON.stringify(localStorage))
    expect([...ids, 'taro_clipboard'].filter(mine => phone.includes(mine))).toEqual([])
    await mother.leave()

    await street().cloud.close()
    const after = Buffer.concat(bytesUnder(street().dataDir))
    expect(ids.filter(id => after.includes(id))).toEqual([])
    expect(street().log.filter(line => ids.some(id => line.includes(id)))).toEqual([])
  }, 90_000)
})

const visitorSecret = (dataDir: string): Buffer => Buffer.from(readFileSync(path.join(dataDir, 'visitors.secret'), 'utf8'), 'hex')
