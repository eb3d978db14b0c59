import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** npm start as a process of its own, so that it can be killed as a power cut kills it. */
class Running {
  private constructor(private readonly child: ChildProcess, readonly url: string) {}

  static start(dataDir: string): Promise<Running> {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/start.ts'), '--port', '0', '--data', dataDir], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    return new Promise((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString('utf8')
          const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
          if (url !== undefined) resolve(new Running(child, url))
        })
      }
      child.on('exit', code => reject(new Error(`npm start ended (${code}):\n${said}`)))
    })
  }

  /** Resolves to the exit code, null when a signal ended it. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    return new Promise(resolve => {
      this.child.removeAllListeners('exit').once('exit', resolve)
      this.child.kill(signal)
    })
  }

  /** A browser of this page: its cookie, and calls as the page makes them. */
  async visit(cookie?: string): Promise<{ cookie: string; check(requestId: string, number: string): Promise<{ ok: boolean; value?: { caseId: string } }> }> {
    // As a browser says that the page itself asks.
    const own = { 'sec-fetch-site': 'same-origin' }
    const opened = await fetch(this.url, { headers: cookie === undefined ? own : { ...own, cookie } })
    const held = opened.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    if (held === undefined) throw new Error('the page gave no cookie')
    return {
      cookie: held,
      check: async (requestId, number) => {
        const response = await fetch(`${this.url}/cloud/call/checkWaybill`, { method: 'POST', headers: { ...own, 'content-type': 'application/json', cookie: held, origin: this.url }, body: JSON.stringify({ requestId, typed: { number, paymentKind: 'cashOnDelivery', amountFen: 3900 } }) })
        return ((await response.json()) as { result: { ok: boolean; value?: { caseId: string } } }).result
      },
    }
  }
}

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])
const numberOf = (at: number): string => `YT72631936726${String(at).padStart(2, '0')}`
const requestOf = (at: number): string => `killed-between-two-${String(at).padStart(2, '0')}`

describe('the local cloud is killed (kill -9) between two checks', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-killed-'))
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  test('it starts again on the same folder, knows the same person, and has every case it ever answered', async () => {
    let running = await Running.start(dataDir)
    const before = await running.visit()
    const caseIds: string[] = []
    for (let at = 0; at < 12; at += 1) {
      const reply = await before.check(requestOf(at), numberOf(at))
      expect(reply.ok).toBe(true)
      caseIds.push(reply.value?.caseId ?? '')
    }
    // One more is under way when it happens; whether it counts is open, that it breaks nothing is not.
    const cutOff = before.check(requestOf(90), numberOf(90)).catch(() => null)
    await running.end('SIGKILL')
    await cutOff

    running = await Running.start(dataDir)
    const after = await running.visit(before.cookie)
    expect(after.cookie).toBe(before.cookie)
    // The same person and parcel are the same case; a stranger's is another.
    expect((await after.check(requestOf(3), numberOf(3))).value?.caseId).toBe(caseIds[3])
    expect((await (await running.visit()).check(requestOf(3), numberOf(3))).value?.caseId).not.toBe(caseIds[3])
    expect(await running.end('SIGTERM')).toBe(0)

    const kept = Buffer.concat(bytesUnder(dataDir))
    expect(new Set(caseIds).size).toBe(12)
    expect(caseIds.filter(id => !kept.includes(id))).toEqual([])
  }, 120_000)
})
