import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type CheckWaybillReply } from '../../core/contract/checkWaybill'
import { askedParcelOf } from '../../core/family/askedParcel'
import { localCloudForTests } from '../localCloudForTests'
import { parcels } from '../text/parcels'

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])

/** 500 people, each with a label as it is printed, the receiver on it, through the built functions: checked, and every fifth answered, asked about and reported. */
describe('500 random labels', () => {
  test('leave no phone, name, address or waybill number of anyone in the log or in any byte that is kept', async () => {
    const log: string[] = []
    const { cloud, dataDir } = await localCloudForTests({ log: line => { log.push(line) } })
    const cases = parcels(500)
    let answered = 0, reported = 0
    const leaked: string[] = []
    try {
      for (const [at, { waybill, secrets }] of cases.entries()) {
        const [receiverName = '', receiverPhone = '', receiverAddress = ''] = secrets
        const openid = `o-person-${String(at)}`
        const { number, sender, payment, goods } = waybill
        const words = ['圆通速递', number ?? '', `收 ${receiverName} ${receiverPhone}`, receiverAddress, `寄 ${sender.name ?? ''} ${sender.phone ?? ''}`, `浙江省金华市${sender.address ?? ''}`, ...(payment.amountFen === null ? [] : [`代收货款 ¥${(payment.amountFen / 100).toFixed(2)}`]), `物品：${goods ?? ''}`]
        const reply = (await cloud.call('checkWaybill', { requestId: `random-label-${String(at).padStart(6, '0')}`, words }, openid)).result as CheckWaybillReply
        if (!reply.ok) continue
        answered += 1
        // By chance a sender is called like the receiver; then the name is the sender's to show.
        leaked.push(...[receiverName, receiverPhone, receiverAddress].filter(secret => secret !== sender.name && JSON.stringify({ ...reply.value.waybill, goods: null }).includes(secret)))
        // Every fifth goes the whole way: 2,000 calls would take as long as all other journeys together.
        if (at % 5 !== 0) continue
        const { caseId } = reply.value
        await cloud.call('answerParcel', { caseId, answers: { ordered: 'notMine' }, typed: {} }, openid)
        if (((await cloud.call('reportSender', { caseId, ticks: ['notOrdered'] }, openid)).result as { ok: boolean }).ok) reported += 1
        await cloud.call('askFamily', { id: `RandomLabelAsk${String(at).padStart(8, '0')}`, parcel: askedParcelOf(reply.value.waybill) }, openid)
      }
    } finally {
      await cloud.close()
    }
    const kept = Buffer.concat(bytesUnder(dataDir))
    rmSync(dataDir, { recursive: true, force: true })
    expect(leaked).toEqual([])
    expect([answered > 450, reported > 90]).toEqual([true, true])
    // Street names and outlets are drawn from a handful, so only what names one person or place counts.
    const secrets = cases.flatMap(({ secrets: all }) => all.filter(secret => !secret.endsWith('网点')))
    const logged = log.join('\n')
    expect(secrets.filter(secret => kept.includes(secret) || logged.includes(secret))).toEqual([])
  }, 300_000)
})
