import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Truth } from '../labels/truth'

const repo = path.resolve(__dirname, '../..')
const fixtures = path.join(repo, 'test/fixtures')
const filesIn = (folder: string): string[] => readdirSync(path.join(fixtures, folder)).filter(name => name.endsWith('.jpg')).sort().map(name => path.join(fixtures, folder, name))
const truthOf = (photo: string): Truth => JSON.parse(readFileSync(photo.replace(/jpg$/, 'json'), 'utf8')) as Truth

interface Line { photo: string; ok: boolean; code?: string; ms?: number; waybill?: { carrier: string | null; number: string | null; sender: { name: string | null; phone: string | null; address: string | null }; payment: { kind: string; amountFen: number | null }; goods: string | null }; verdict?: { level: string; reasons: string[]; say: string } }

/** Not a measure: only how long a busy machine may take before the test gives up. */
const PATIENCE_MS = 600_000

let dataDir: string
beforeAll(() => { dataDir = mkdtempSync(path.join(os.tmpdir(), 'daofu-check-')) })
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const check = (...args: string[]): Promise<{ exit: number | null; out: string; err: string }> => new Promise((resolve, reject) => {
  const run = spawn(process.execPath, [require.resolve('tsx/cli'), path.join(repo, 'scripts/check.ts'), '--data', dataDir, ...args], { cwd: repo })
  const said = { out: '', err: '' }
  run.stdout.on('data', (chunk: Buffer) => { said.out += chunk.toString('utf8') })
  run.stderr.on('data', (chunk: Buffer) => { said.err += chunk.toString('utf8') })
  run.on('error', reject).on('close', exit => resolve({ exit, ...said }))
})
const linesOf = (out: string): Line[] => out.trim().split('\n').map(line => JSON.parse(line) as Line)

describe('npm run check -- --json', () => {
  it('answers every label photo, and reads the waybill numbers', async () => {
    const photos = filesIn('labels')
    const { exit, out } = await check('--json', ...photos)
    const lines = linesOf(out)
    expect(exit).toBe(0)
    expect(lines.map(line => line.photo)).toEqual(photos)
    expect(lines.filter(line => !line.ok)).toEqual([])
    const wrong = lines.filter(line => line.waybill!.number !== truthOf(line.photo).number).map(line => path.basename(line.photo))
    expect(wrong.length).toBeLessThanOrEqual(2)
    for (const { waybill, verdict, photo } of lines) {
      const { receiver, sender, payment } = truthOf(photo)
      if (receiver.phone !== sender.phone) expect(waybill!.sender.phone).not.toBe(receiver.phone)
      if (waybill!.payment.amountFen !== null) expect([photo, waybill!.payment.amountFen]).toEqual([photo, payment.amountFen])
      expect(['refuse', 'ask', 'inspect', 'unclear']).toContain(verdict!.level)
      expect(verdict!.reasons.length).toBeGreaterThan(0)
      expect(verdict!.say).toMatch(/\p{Script=Han}/u)
    }
  }, PATIENCE_MS)

  it('refuses every other photo with a code that says what is wrong with it', async () => {
    const notLabel = ['PHOTO_UNREADABLE', 'NOT_A_WAYBILL']
    const refusals: Record<string, string[]> = {
      'corrupt.jpg': ['PHOTO_NOT_AN_IMAGE'], 'empty.jpg': ['PHOTO_NOT_AN_IMAGE'], 'textFile.jpg': ['PHOTO_NOT_AN_IMAGE'], 'onePixel.jpg': ['PHOTO_TOO_SMALL'],
      'wall.jpg': notLabel, 'landscape.jpg': notLabel, 'receipt.jpg': notLabel, 'textPage.jpg': notLabel, 'qrCode.jpg': notLabel, 'businessCard.jpg': notLabel, 'priceTag.jpg': notLabel, 'takeawaySlip.jpg': notLabel,
    }
    const photos = filesIn('nonLabels')
    const { exit, out } = await check('--json', ...photos)
    expect(exit).toBe(0)
    expect(photos.map(photo => path.basename(photo)).sort()).toEqual(Object.keys(refusals).sort())
    expect(linesOf(out).filter(({ photo, code }) => !refusals[path.basename(photo)]!.includes(code ?? 'answered'))).toEqual([])
  }, PATIENCE_MS)

  it('refuses a photo of 60 MB and says why', async () => {
    const huge = path.join(dataDir, 'huge.jpg')
    writeFileSync(huge, Buffer.alloc(60 * 1024 * 1024, 0x5a))
    const { exit, out } = await check('--json', huge)
    expect([exit, linesOf(out)]).toEqual([0, [{ photo: huge, ok: false, code: 'PHOTO_TOO_LARGE' }]])
  }, PATIENCE_MS)
})

describe('npm run check in words', () => {
  it('says the verdict, what was read and why, in Chinese', async () => {
    const { exit, out } = await check(filesIn('labels')[6]!)
    expect(exit).toBe(0)
    expect(out).toMatch(/【(先别付钱|先问家里|看过东西再付|看不清，不能下结论)】/)
    expect(out).toContain('运单号')
    expect(out).toContain('为什么这么说')
  }, PATIENCE_MS)

  it.each([
    ['no photo', [], 2, /Name at least one photo/], ['an unknown option', ['--jsno', 'a.jpg'], 2, /--jsno[\s\S]*npm run check/], ['a photo that is not there', ['no-such-photo.jpg'], 2, /no-such-photo\.jpg: no such file/],
  ])('%s is bad usage', async (_, args, status, words) => {
    const { exit, err } = await check(...args)
    expect(exit).toBe(status)
    expect(err).toMatch(words)
  }, PATIENCE_MS)
})
