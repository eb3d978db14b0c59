import { type ChildProcess, spawn } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CheckWaybillReply, type CheckWaybillRequest } from '../../core/contract/checkWaybill'
import { runningCloud, type ReachedCloud } from '../../scripts/runningCloud'
import { demoWorld } from '../../simulation/demo'
import { samples } from '../../src/features/scan/samples'
import { zh } from '../../src/text/zh'

const repo = path.resolve(__dirname, '../..')
type Which = 'campaign' | 'shop' | 'unknown'

/** Not a measure: only how long a busy machine may take before the test gives up. */
const PATIENCE_MS = 120_000

describe('npm start -- --demo: a newcomer tries the three samples', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-demo-journey-'))
  let started: ChildProcess
  let said = ''
  let cloud: ReachedCloud

  beforeAll(async () => {
    started = spawn(process.execPath, [require.resolve('tsx/cli'), path.join(repo, 'scripts/start.ts'), '--demo', '--port', '0', '--data', dataDir], { cwd: repo })
    cloud = runningCloud(await new Promise<string>((resolve, reject) => {
      for (const stream of [started.stdout!, started.stderr!]) {
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8')
          const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)
          if (url !== null) resolve(url[0])
        })
      }
      started.on('close', () => reject(new Error(said)))
    }))
  }, PATIENCE_MS)
  afterAll(async () => {
    const ended = new Promise(resolve => started.on('close', resolve))
    started.kill('SIGTERM')
    await ended
    rmSync(dataDir, { recursive: true, force: true })
  })

  const check = async (request: CheckWaybillRequest) => {
    const { result } = await cloud.call('checkWaybill', request, 'o-newcomer')
    const reply = result as CheckWaybillReply
    if (!reply.ok) throw new Error(reply.code)
    return reply.value
  }
  const requestId = (which: string): string => `a-newcomer-looks-${which}`
  const photographed = async (which: Which) =>
    check({ requestId: requestId(which), photo: { fileID: await cloud.upload(`${requestId(which)}.jpg`, createReadStream(path.join(repo, `src/assets/samples/${which}.jpg`)), 'o-newcomer') } })
  const pasted = (which: Which) => {
    const { source } = samples.find(one => one.name === which)!
    if (!('words' in source)) throw new Error('The mini-program brings no photos')
    return check({ requestId: requestId(`${which}-words`), words: [...source.words] })
  }

  test('the data folder says that all of it is made up', () => expect(said).toContain('all of it is made up'))

  describe.each<[Which, { level: string; crowd: string; tells: RegExp }]>([
    ['campaign', { level: 'refuse', crowd: 'campaignDoubtful', tells: /别人家也没下单/u }],
    ['shop', { level: 'ask', crowd: 'senderKnownGood', tells: /有人从这个号码买过东西/u }],
    ['unknown', { level: 'ask', crowd: 'crowdKnowsNothing', tells: /没有记录，不等于没问题/u }],
  ])('%s', (which, { level, crowd, tells }) => {
    test.each([['the photo of a browser', photographed], ['the words of the mini-program', pasted]] as const)('%s: what the crowd knows is told', async (_, bring) => {
      const { demo, waybill, verdict } = await bring(which)
      const label = demoWorld().labels[which]
      // The sample is one of the simulated sender's own parcels, so that its keys are those the book holds.
      expect({ carrier: waybill.carrier, phone: waybill.sender.phone, goods: waybill.goods, outlet: waybill.outlet, amountFen: waybill.payment.amountFen, city: waybill.originCity })
        .toEqual({ carrier: label.outlet.carrier, phone: label.phone, goods: label.goods, outlet: label.outlet.name, amountFen: label.amountFen, city: label.outlet.city })
      expect({ demo, level: verdict.level }).toEqual({ demo: true, level })
      const reason = verdict.reasons.find(one => one.code === crowd)
      expect(reason).toBeDefined()
      const sentence = zh.reasons.of[reason!.code]
      expect(sentence).toMatch(tells)
      expect(sentence).not.toMatch(/安全|放心|骗/u)
      // The tap that leads there names the parcel as it is.
      expect(zh.scan.samples[which]).toContain(`${label.goods} ${label.amountFen / 100} 元`)
    }, PATIENCE_MS)
  })
})
