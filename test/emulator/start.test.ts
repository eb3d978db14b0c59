import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { readRunning } from '../../emulator/dataFolder'
import { startLocalCloud } from '../../emulator/localCloud'
import { openidOf, startedCloud, temporaryFolder, testOptions, writtenFunctions } from './startedCloud'

const folders: string[] = []
const folder = () => {
  folders.push(temporaryFolder())
  return folders.at(-1) ?? ''
}
const processes: ChildProcess[] = []
afterEach(() => {
  processes.splice(0).forEach(one => one.kill('SIGKILL'))
  folders.splice(0).forEach(one => rmSync(one, { recursive: true, force: true }))
})

/** A local cloud in another process; the first line it prints is its address, or why it did not start. */
async function another(dataDir: string, port = 0): Promise<{ child: ChildProcess; line: string; ended: Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(__dirname, 'runCloud.ts'), dataDir, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] })
  processes.push(child)
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  const line = await new Promise<string>(resolve => createInterface(child.stdout).once('line', resolve))
  return { child, line, ended }
}

const callThrough = async (url: string, event: object): Promise<unknown> => {
  const response = await fetch(`${url}/cloud/call/sdk`, { method: 'POST', headers: { origin: url, 'content-type': 'application/json' }, body: JSON.stringify(event) })
  const body = await response.json() as { result?: unknown }
  if (!response.ok) throw new Error(JSON.stringify(body))
  return body.result
}

test('two local clouds on one data folder: the second says where the first is, in another process too', async () => {
  const dataDir = folder()
  const first = await startedCloud({ dataDir })
  const expected = { code: 'DATA_DIR_IN_USE', message: `Another local cloud uses the data folder ${dataDir} (process ${process.pid}, ${first.url})` }
  await expect(startedCloud({ dataDir })).rejects.toMatchObject(expected)
  expect((await another(dataDir)).line).toContain(expected.message)
  expect(readRunning(dataDir)).toEqual({ port: Number(new URL(first.url).port), pid: process.pid })
  await first.close()
  expect(readRunning(dataDir)).toBeNull()
}, 20_000)

test('two local clouds on one port: the second says so and leaves its data folder free', async () => {
  const first = await startedCloud()
  const dataDir = folder()
  const port = Number(new URL(first.url).port)
  await expect(startedCloud({ dataDir, port })).rejects.toMatchObject({ code: 'PORT_IN_USE', message: `Another program listens on ${first.url} already` })
  await (await startedCloud({ dataDir })).close()
  await first.stop()
})

test('a port of any other program is told too', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await expect(startedCloud({ port })).rejects.toMatchObject({ code: 'PORT_IN_USE' })
  server.close()
})

test.each<[string, string, () => object, RegExp]>([
  ['a data folder below a file', 'DATA_DIR_UNWRITABLE', () => {
    const dir = folder()
    writeFileSync(path.join(dir, 'file'), '')
    return { dataDir: path.join(dir, 'file', 'data') }
  }, /can't be written/],
  ['a folder where the system makes none', 'DATA_DIR_UNWRITABLE', () => ({ dataDir: process.platform === 'linux' ? '/proc/none/data' : '/dev/null/data' }), /can't be written/],
  ['a folder without functions', 'FUNCTIONS_MISSING', () => ({ functionsDir: folder() }), /no built functions in/],
  ['no folder of functions', 'FUNCTIONS_MISSING', () => ({ functionsDir: path.join(folder(), 'none') }), /no built functions in/],
  ['no database file', 'DATABASE_FILE_INVALID', () => ({ databaseFile: path.join(folder(), 'database.json') }), /can't be read/],
  ['a database file that is no JSON', 'DATABASE_FILE_INVALID', () => ({ databaseFile: written('{') }), /can't be read/],
  ['a database file without collections', 'DATABASE_FILE_INVALID', () => ({ databaseFile: written('[]') }), /no "collections"/],
  ['an index without keys', 'DATABASE_FILE_INVALID', () => ({ databaseFile: written('{"collections":{"a":{"indexes":[{"name":"x","keys":[]}]}}}') }), /a\.x is malformed/],
  ['a key that is no path', 'DATABASE_FILE_INVALID', () => ({ databaseFile: written(`{"collections":{"a":{"indexes":[{"name":"x","keys":[["a' OR 1",1]]}]}}}`) }), /a key of the index a\.x/],
  ['a database that is none', 'DATABASE_UNREADABLE', () => {
    const dataDir = folder()
    writeFileSync(path.join(dataDir, 'database.sqlite'), 'this is a shopping list, not a database')
    return { dataDir }
  }, /can't be used/],
])('%s: %s, with words that help', async (_name, code, more, words) => {
  const attempt = startLocalCloud({ ...testOptions(), ...more() })
  await expect(attempt).rejects.toMatchObject({ code })
  await expect(attempt).rejects.toThrow(words)
})

function written(text: string): string {
  const file = path.join(folder(), 'database.json')
  writeFileSync(file, text)
  return file
}

/** Root writes everywhere, so the machine that runs as root can't show this. */
const unlessRoot = process.getuid?.() === 0 ? [] : [['a folder of somebody else']]
test.each([...unlessRoot, ['a file in the way of files/']])('%s: DATA_DIR_UNWRITABLE', async how => {
  const dataDir = folder()
  if (how.startsWith('a file')) writeFileSync(path.join(dataDir, 'files'), '')
  else chmodSync(dataDir, 0o500)
  await expect(startLocalCloud({ ...testOptions(), dataDir })).rejects.toMatchObject({ code: 'DATA_DIR_UNWRITABLE' })
  chmodSync(dataDir, 0o700)
})

test('after a restart everything is there: documents, files, and who each browser is', async () => {
  const dataDir = folder()
  const first = await startedCloud({ dataDir })
  const fileID = await first.upload('kept.jpg', Readable.from([Buffer.from('photo')]), openidOf('wang'))
  const response = await fetch(`${first.url}/cloud/call/sdk`, { method: 'POST', headers: { origin: first.url, 'content-type': 'application/json' }, body: JSON.stringify({ script: `async ({ cloud, db }) => { await db.collection('notes').add({ data: { _id: 'kept' } }); return cloud.getWXContext().OPENID }` }) })
  const { result: openid } = await response.json() as { result: string }
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  await first.close()
  const second = await startedCloud({ dataDir })
  expect(await second.inside(async ({ cloud, db, args }) => [(await db.collection('notes').doc('kept').get()).data._id, String((await cloud.downloadFile({ fileID: args })).fileContent)], fileID)).toEqual(['kept', 'photo'])
  const again = await fetch(`${second.url}/cloud/call/sdk`, { method: 'POST', headers: { origin: second.url, 'content-type': 'application/json', cookie }, body: JSON.stringify({ script: '({ cloud }) => cloud.getWXContext().OPENID' }) })
  expect(await again.json()).toEqual({ result: openid })
  await second.stop()
}, 20_000)

test('killed in the middle of writing, it loses nothing it had acknowledged, and starts again on its folder', async () => {
  const dataDir = folder()
  const acknowledged: string[] = []
  let tried = 0
  for (let round = 0; round < 3; round += 1) {
    const { child, line: url, ended } = await another(dataDir)
    const writing = (async () => {
      for (;;) {
        const id = `n${tried += 1}`
        await callThrough(url, { script: `({ db, args }) => db.collection('notes').add({ data: { _id: args } })`, args: id })
        acknowledged.push(id)
      }
    })().catch(() => undefined)
    // The next write is under way, or just answered, when it is killed.
    while (acknowledged.length < 10 * (round + 1)) await new Promise(resolve => setTimeout(resolve, 5))
    child.kill('SIGKILL')
    await Promise.all([ended, writing])
  }
  const cloud = await startedCloud({ dataDir })
  const kept = await cloud.inside(async ({ db, args }) => {
    const answers = await Promise.all(args.map((id: string) => db.collection('notes').where({ _id: id }).count()))
    return answers.reduce((sum: number, { total }: { total: number }) => sum + total, 0) as number
  }, acknowledged)
  await cloud.stop()
  expect(kept).toBe(acknowledged.length)
}, 60_000)

test('killed, it leaves no instance behind', async () => {
  const { child, line: url, ended } = await another(folder())
  const [idle, busy] = [await callThrough(url, { script: '() => process.pid' }) as number, callThrough(url, { script: '() => { for (;;); }' }).catch(() => undefined)]
  await new Promise(resolve => setTimeout(resolve, 300))
  child.kill('SIGKILL')
  await Promise.all([ended, busy])
  await new Promise(resolve => setTimeout(resolve, 2500))
  expect(() => process.kill(idle, 0)).toThrow(/ESRCH/)
}, 20_000)

test('bytes that a killed upload left are cleared at the next start', async () => {
  const dataDir = folder()
  mkdirSync(path.join(dataDir, 'files'))
  writeFileSync(path.join(dataDir, 'files', `${'0'.repeat(32)}.part`), 'half a photo')
  writeFileSync(path.join(dataDir, 'files', `${'1'.repeat(32)}.bin`), 'a photo nobody knows of')
  const cloud = await startedCloud({ dataDir })
  expect(readdirSync(path.join(dataDir, 'files')).filter(name => !name.startsWith('files.sqlite'))).toEqual([])
  await cloud.stop()
})

test('it closes within two seconds, also while calls run, and says CLOSED to them', async () => {
  const cloud = await startedCloud({ functionsDir: writtenFunctions({ busy: { code: 'module.exports = { main: () => { for (;;); } }', config: { timeout: 60 } } }) })
  const calls = Array.from({ length: 6 }, () => cloud.call('busy', {}, openidOf('li')).catch((fault: { code: string }) => fault.code))
  await new Promise(resolve => setTimeout(resolve, 400))
  const began = performance.now()
  await cloud.stop()
  expect(performance.now() - began).toBeLessThan(2000)
  expect(await Promise.all(calls)).toEqual(calls.map(() => 'CLOSED'))
  await expect(cloud.call('busy', {}, openidOf('li'))).rejects.toMatchObject({ code: 'CLOSED' })
})

test('closing twice is harmless', async () => {
  const cloud = await startedCloud()
  await Promise.all([cloud.close(), cloud.close()])
  await cloud.stop()
  await expect(fetch(cloud.url)).rejects.toThrow('fetch failed')
})

test('stopped by the terminal, it ends cleanly', async () => {
  const dataDir = folder()
  const { child, line, ended } = await another(dataDir)
  await callThrough(line, { script: '() => 1' })
  child.kill('SIGTERM')
  await ended
  expect(child.exitCode).toBe(0)
  expect(readRunning(dataDir)).toBeNull()
}, 20_000)
