import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type LocalCloudCode, LocalCloudError } from '../../emulator/localCloudError'
import { openidOf, type StartedCloud, startedCloud, temporaryFolder, writtenFunctions } from './startedCloud'

const echo = 'module.exports = { main: async event => event }'
const sleeping = 'module.exports = { main: ({ ms }) => new Promise(resolve => setTimeout(() => resolve(process.pid), ms)) }'

let cloud: StartedCloud | null = null
afterEach(async () => {
  await cloud?.stop()
  cloud = null
})

const started = async (functions: Parameters<typeof writtenFunctions>[0], more: Parameters<typeof startedCloud>[0] = {}): Promise<StartedCloud> => {
  cloud = await startedCloud({ functionsDir: writtenFunctions(functions), ...more })
  return cloud
}

const codeOf = (call: Promise<unknown>): Promise<LocalCloudCode | 'none'> => call.then(() => 'none', (fault: unknown) => (fault instanceof LocalCloudError ? fault.code : Promise.reject(fault)))

test('an event and its reply pass as they are, with userInfo added as the platform does', async () => {
  const { call } = await started({ echo: { code: echo } })
  const event = { text: '到付 68 元 😀', list: [1, null, { deep: true }], empty: '' }
  expect((await call('echo', event, openidOf('li'))).result).toEqual({ ...event, userInfo: { appId: 'wxlocal0000000000', openId: openidOf('li') } })
})

test('a client can not name itself in the event', async () => {
  const { call } = await started({ echo: { code: echo } })
  expect((await call('echo', { userInfo: { openId: openidOf('zhang') } }, openidOf('li'))).result).toEqual({ userInfo: { appId: 'wxlocal0000000000', openId: openidOf('li') } })
})

test('each call has its own caller, whoever came before on the same instance', async () => {
  cloud = await startedCloud()
  const contexts = []
  for (const person of ['li', 'zhang', 'li']) contexts.push(await cloud.inside(({ cloud: sdk }) => ({ ...sdk.getWXContext(), pid: process.pid }), null, openidOf(person)))
  expect(contexts.map(one => one.OPENID as string)).toEqual([openidOf('li'), openidOf('zhang'), openidOf('li')])
  expect(new Set(contexts.map(one => one.pid)).size).toBe(1)
  expect(contexts[0]).toMatchObject({ APPID: 'wxlocal0000000000', ENV: 'local-env', SOURCE: 'wx_client' })
})

test('one function calls another: the chain of callers is told, the openid is not', async () => {
  cloud = await startedCloud()
  expect(await cloud.inside(async ({ cloud: sdk }) => {
    const script = '({ cloud }) => cloud.getWXContext()'
    return (await sdk.callFunction({ name: 'sdk', data: { script } })).result
  })).toEqual({ APPID: 'wxlocal0000000000', ENV: 'local-env', SOURCE: 'wx_client,scf' })
})

test('calling a function that is not there is an error inside the caller', async () => {
  cloud = await startedCloud()
  await expect(cloud.inside(({ cloud: sdk }) => sdk.callFunction({ name: 'nowhere', data: {} }))).rejects.toThrow(/FUNCTION_NOT_FOUND|no function nowhere/)
})

test('an instance sees the settings and nothing else of this machine\'s environment', async () => {
  process.env['SECRET_OF_THE_MACHINE'] = 'x'
  const { call } = await started({ env: { code: 'module.exports = { main: () => ({ ...process.env, offset: new Date().getTimezoneOffset() }) }' } }, { environment: { EVIDENCE_SECRET: 'k'.repeat(32) } })
  const { result } = await call('env', {}, openidOf('li'))
  delete process.env['SECRET_OF_THE_MACHINE']
  expect(result).toMatchObject({ EVIDENCE_SECRET: 'k'.repeat(32), TENCENTCLOUD_RUNENV: 'SCF', offset: 0 })
  expect(result).not.toHaveProperty('SECRET_OF_THE_MACHINE')
})

test.each<[string, string, object, LocalCloudCode]>([
  ['throws', 'module.exports = { main: () => { throw new TypeError("about 13800001234") } }', {}, 'FUNCTION_THREW'],
  ['rejects', 'module.exports = { main: async () => { throw undefined } }', {}, 'FUNCTION_THREW'],
  ['answers what is no JSON', 'module.exports = { main: () => { const a = {}; a.a = a; return a } }', {}, 'FUNCTION_THREW'],
  ['waits too long', 'module.exports = { main: () => new Promise(() => {}) }', {}, 'FUNCTION_TIMED_OUT'],
  ['turns in a circle', 'module.exports = { main: () => { for (;;); } }', {}, 'FUNCTION_TIMED_OUT'],
  ['takes too much memory', 'module.exports = { main: () => { const all = []; for (;;) all.push(Buffer.alloc(1024 * 1024, 1)) } }', {}, 'FUNCTION_OUT_OF_MEMORY'],
  ['took too much memory for a moment', 'module.exports = { main: () => Buffer.alloc(200 * 1024 * 1024, 1).length }', {}, 'FUNCTION_OUT_OF_MEMORY'],
  ['ends its process', 'module.exports = { main: () => process.exit(0) }', {}, 'FUNCTION_CRASHED'],
  ['is hit by a signal', 'module.exports = { main: () => { process.kill(process.pid, "SIGSEGV"); return new Promise(() => {}) } }', {}, 'FUNCTION_CRASHED'],
  ['throws where nobody catches', 'module.exports = { main: () => new Promise(() => setTimeout(() => { throw new Error("late") })) }', {}, 'FUNCTION_CRASHED'],
  ['answers more than 1 MB', 'module.exports = { main: () => "x".repeat(1024 * 1024) }', {}, 'REPLY_TOO_LARGE'],
  ['is sent more than 100 kB', echo, { text: '单'.repeat(35_000) }, 'REQUEST_TOO_LARGE'],
  ['has no main', 'module.exports = {}', {}, 'FUNCTION_LOAD_FAILED'],
  ['breaks while loading', 'throw new Error("no models")', {}, 'FUNCTION_LOAD_FAILED'],
  ['ends while loading', 'process.exit(7)', {}, 'FUNCTION_LOAD_FAILED'],
  ['never finishes loading', 'for (;;);', {}, 'FUNCTION_LOAD_FAILED'],
  ['needs a package that is not there', 'require("nowhere-at-all")', {}, 'FUNCTION_LOAD_FAILED'],
])('a function that %s', async (_name, code, event, expected) => {
  const { call, logged } = await started({ broken: { code, config: { timeout: 1, memorySize: 128 } }, echo: { code: echo } }, { limits: { loadMs: 1500 } })
  expect(await codeOf(call('broken', event, openidOf('li')))).toBe(expected)
  // It says so once more, and no other function suffers.
  expect(await codeOf(call('broken', event, openidOf('li')))).toBe(expected)
  expect(await codeOf(call('echo', {}, openidOf('li')))).toBe('none')
  expect(logged.join('\n')).not.toContain('13800001234')
}, 15_000)

test('after a crash the next call gets a fresh instance', async () => {
  const { call } = await started({ moody: { code: 'module.exports = { main: ({ die }) => (die ? process.exit(1) : process.pid) }' } })
  const before = (await call('moody', {}, openidOf('li'))).result
  expect(await codeOf(call('moody', { die: true }, openidOf('li')))).toBe('FUNCTION_CRASHED')
  expect((await call('moody', {}, openidOf('li'))).result).not.toBe(before)
})

test('an instance killed between two calls is replaced without anybody noticing', async () => {
  const { call } = await started({ pid: { code: 'module.exports = { main: () => process.pid }' } })
  const { result: first } = await call('pid', {}, openidOf('li'))
  process.kill(first as number, 'SIGKILL')
  await new Promise(resolve => setTimeout(resolve, 100))
  expect((await call('pid', {}, openidOf('li'))).result).not.toBe(first)
})

test('one call at a time per instance, several instances when all are busy, reused while warm', async () => {
  const { call } = await started({ sleeping: { code: sleeping } }, { limits: { instances: 3 } })
  const together = await Promise.all(Array.from({ length: 6 }, () => call('sleeping', { ms: 300 }, openidOf('li'))))
  const pids = together.map(one => one.result as number)
  expect(new Set(pids).size).toBeLessThanOrEqual(3)
  expect(new Set(pids).size).toBeGreaterThan(1)
  expect(pids).toContain((await call('sleeping', { ms: 0 }, openidOf('li'))).result)
})

test('a call more than may wait is refused at once', async () => {
  const { call } = await started({ sleeping: { code: sleeping } }, { limits: { instances: 1, waitingCalls: 2 } })
  await call('sleeping', { ms: 0 }, openidOf('li'))
  const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(call('sleeping', { ms: 200 }, openidOf('li')))))
  expect(codes.filter(code => code === 'none')).toHaveLength(3)
  expect(codes.filter(code => code === 'TOO_MANY_CALLS')).toHaveLength(2)
})

test('an instance without work is ended after a while', async () => {
  const { call } = await started({ pid: { code: 'module.exports = { main: () => process.pid }' } }, { limits: { idleMs: 100 } })
  const { result: pid } = await call('pid', {}, openidOf('li'))
  await new Promise(resolve => setTimeout(resolve, 600))
  expect(() => process.kill(pid as number, 0)).toThrow(/ESRCH/)
})

test('the peak memory of a function is told, and of one never called it is not', async () => {
  const { call, peakRssMb } = await started({ big: { code: 'module.exports = { main: () => Buffer.alloc(150 * 1024 * 1024, 1).length }', config: { memorySize: 512 } }, echo: { code: echo } })
  await call('big', {}, openidOf('li'))
  expect(peakRssMb('big')).toBeGreaterThan(150)
  expect(peakRssMb('big')).toBeLessThan(400)
  expect(peakRssMb('echo')).toBeNull()
})

test('what a function prints goes to the log under its name; an event never does', async () => {
  const { call, logged } = await started({ chatty: { code: 'module.exports = { main: () => { console.log("read 3 lines"); console.error("slow"); return null } }' } })
  await call('chatty', { phone: '13800001234' }, openidOf('li'))
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(logged).toEqual(expect.arrayContaining(['[chatty] read 3 lines', '[chatty] slow']))
  expect(logged.join('\n')).not.toContain('13800001234')
})

test('a function that is not for clients is refused to them', async () => {
  const { call } = await started({ nightly: { code: echo, config: { client: false } } })
  expect(await codeOf(call('nightly', {}, openidOf('li')))).toBe('FUNCTION_NOT_FOR_CLIENTS')
  expect(await codeOf(call('nowhere', {}, openidOf('li')))).toBe('FUNCTION_NOT_FOUND')
})

test('a timer calls its function on time, as nobody, with the platform\'s event', async () => {
  const file = path.join(temporaryFolder(), 'called.json')
  await started({ nightly: {
    code: `module.exports = { main: event => require('fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify({ event, openid: process.env.WX_OPENID ?? null, source: process.env.TCB_SOURCE })) }`,
    config: { client: false, triggers: [{ name: 'everySecond', type: 'timer', config: '* * * * * * *' }] },
  } })
  await new Promise(resolve => setTimeout(resolve, 2500))
  expect(existsSync(file)).toBe(true)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ event: { Type: 'Timer', TriggerName: 'everySecond', Time: expect.stringMatching(/^\d{4}-.*Z$/) as string }, openid: null, source: 'wx_trigger' })
}, 10_000)

test.each<[string, unknown, RegExp]>([
  ['a timeout over the platform\'s', { timeout: 61 }, /"timeout" must be a whole number from 1 to 60/],
  ['a timeout that is no number', { timeout: '20' }, /"timeout"/],
  ['more memory than there is to have', { memorySize: 4096 }, /"memorySize"/],
  ['two timers', { triggers: [1, 2].map(n => ({ name: `t${n}`, type: 'timer', config: '0 0 3 * * * *' })) }, /at most one timer/],
  ['a timer with five fields', { triggers: [{ name: 't', type: 'timer', config: '0 3 * * *' }] }, /seven fields/],
  ['a timer at the 61st second', { triggers: [{ name: 't', type: 'timer', config: '61 0 3 * * * *' }] }, /the timer t/],
  ['a misspelt key', { timeuot: 3 }, /"timeuot" is not known/],
  ['permissions that are no list', { permissions: { openapi: 'all' } }, /permissions\.openapi/],
  ['no JSON', '{ timeout: 3 }', /config\.json of the function wrong/],
])('config.json with %s stops the start', async (_name, config, words) => {
  const attempt = startedCloud({ functionsDir: writtenFunctions({ wrong: { code: echo, config } }) })
  await expect(attempt).rejects.toThrow(words)
  await expect(attempt).rejects.toMatchObject({ code: 'FUNCTION_CONFIG_INVALID' })
})
