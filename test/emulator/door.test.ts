import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { type StartedCloud, startedCloud, writtenFunctions } from './startedCloud'

let cloud: StartedCloud
beforeAll(async () => {
  cloud = await startedCloud({
    functionsDir: writtenFunctions({
      whoAmI: { code: 'module.exports = { main: event => ({ openid: process.env.WX_OPENID, event }) }' },
      broken: { code: 'module.exports = { main: ({ phone }) => { throw new Error(phone) } }' },
      slow: { code: 'module.exports = { main: () => new Promise(() => {}) }', config: { timeout: 1 } },
      large: { code: 'module.exports = { main: () => "x".repeat(1024 * 1024) }' },
      nightly: { code: 'module.exports = { main: () => 1 }', config: { client: false } },
    }),
    limits: { uploadBytes: 2 * 1024 * 1024 },
  })
})
afterAll(() => cloud.stop())

const storedFiles = () => readdirSync(path.join(cloud.dataDir, 'files')).filter(name => !name.startsWith('files.sqlite'))

interface Answer {
  status: number
  cookie: string | null
  body: { result?: { openid: string }; fileID?: string; error?: { code: string; message: string } }
}

async function post(place: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(cloud.url + place, { method: 'POST', ...init, headers: { origin: cloud.url, ...headers } })
  return { status: response.status, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null, body: await response.json() as Answer['body'] }
}

const call = (name: string, event: unknown = {}, headers: Record<string, string> = {}) => post(`/cloud/call/${name}`, { body: typeof event === 'string' ? event : JSON.stringify(event) }, { 'content-type': 'application/json', ...headers })

function upload(bytes: Buffer<ArrayBuffer>, { name = `${randomBytes(12).toString('hex')}.jpg`, field = 'photo', headers = {} }: { name?: string; field?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const form = new FormData()
  form.append(field, new Blob([bytes]), name)
  return post('/cloud/upload', { body: form }, headers)
}

/** A request as only a forger would make it: any Host, any Origin. */
function forged(what: string, headers: Record<string, string>): Promise<number> {
  const [method = '', place = ''] = what.split(' ')
  return new Promise((resolve, reject) => {
    const request = httpRequest(cloud.url + place, { method, headers: { 'content-type': 'application/json', ...headers } }, response => { response.resume(); resolve(response.statusCode ?? 0) })
    request.on('error', reject).end(method === 'POST' ? '{}' : undefined)
  })
}

test('a browser is somebody from its first call on, and stays the same with its cookie', async () => {
  const first = await call('whoAmI', { a: 1 })
  expect(first.body.result?.openid).toMatch(/^o[A-Za-z0-9_-]{27}$/)
  const again = await call('whoAmI', {}, { cookie: first.cookie ?? '' })
  expect(again.body.result?.openid).toBe(first.body.result?.openid)
  expect(again.cookie).toBeNull()
  const other = await call('whoAmI')
  expect(other.body.result?.openid).not.toBe(first.body.result?.openid)
})

test('the cookie can\'t be read by scripts nor sent along from other sites', async () => {
  const response = await fetch(`${cloud.url}/cloud/call/whoAmI`, { method: 'POST', body: '{}', headers: { origin: cloud.url, 'content-type': 'application/json' } })
  expect(response.headers.get('set-cookie')).toMatch(/^cloud_visitor=[^;]+; HttpOnly; SameSite=Strict; Path=\/; Max-Age=\d+$/)
})

test.each<[string, (cookie: string) => string]>([
  ['another number under the old signature', cookie => cookie.replace(/=./, letter => (letter === '=a' ? '=b' : '=a'))],
  ['a changed signature', cookie => cookie.slice(0, -1) + (cookie.endsWith('A') ? 'E' : 'A')],
  ['no signature', cookie => cookie.split('.')[0] ?? ''],
  ['an openid of choice', () => 'cloud_visitor=oAdmin000000000000000000000.x'],
  ['nonsense', () => 'cloud_visitor=%00%ff; ;=;;'],
])('a forged cookie makes a new visitor: %s', async (_name, forge) => {
  const mine = await call('whoAmI')
  const theirs = await call('whoAmI', {}, { cookie: forge(mine.cookie ?? '') })
  expect(theirs.status).toBe(200)
  expect(theirs.body.result?.openid).not.toBe(mine.body.result?.openid)
  expect(theirs.cookie).not.toBeNull()
})

test.each<[string, string, () => Record<string, string>]>([
  ['a page of another site', 'POST /cloud/call/whoAmI', () => ({ origin: 'https://evil.example' })],
  ['a page of another port', 'POST /cloud/call/whoAmI', () => ({ origin: 'http://127.0.0.1:1' })],
  ['a sandboxed frame', 'POST /cloud/call/whoAmI', () => ({ origin: 'null' })],
  ['no page at all', 'POST /cloud/call/whoAmI', () => ({})],
  ['a foreign name that points here (DNS rebinding)', 'POST /cloud/call/whoAmI', () => ({ host: 'evil.example', origin: 'http://evil.example' })],
  ['a foreign name with our origin', 'POST /cloud/call/whoAmI', () => ({ host: 'evil.example', origin: cloud.url })],
  ['a foreign name at the admin door', 'POST /admin', () => ({ host: 'evil.example' })],
  ['a foreign name asking for the page', 'GET /', () => ({ host: 'evil.example' })],
])('refused: %s (%s)', async (_name, what, headers) => {
  expect(await forged(what, headers())).toBe(403)
})

test('our own page may call this machine by either name', async () => {
  const { port } = new URL(cloud.url)
  expect(await forged('POST /cloud/call/whoAmI', { host: `localhost:${port}`, origin: `http://localhost:${port}` })).toBe(200)
})

test('no other origin is told that it may read an answer', async () => {
  const response = await fetch(`${cloud.url}/cloud/call/whoAmI`, { method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(response.ok).toBe(false)
})

test.each<[string, () => Promise<Answer>, number, string]>([
  ['a function that is not there', () => call('nowhere'), 404, 'FUNCTION_NOT_FOUND'],
  ['a function that is not for clients', () => call('nightly'), 403, 'FUNCTION_NOT_FOR_CLIENTS'],
  ['a function that throws', () => call('broken', { phone: '13800001234' }), 502, 'FUNCTION_THREW'],
  ['a function that takes too long', () => call('slow'), 504, 'FUNCTION_TIMED_OUT'],
  ['a reply over 1 MB', () => call('large'), 502, 'REPLY_TOO_LARGE'],
  ['a request that is no JSON', () => call('whoAmI', '{'), 400, 'REQUEST_INVALID'],
  ['a request that is a list', () => call('whoAmI', '[]'), 400, 'REQUEST_INVALID'],
  ['a form where a call is expected', () => post('/cloud/call/whoAmI', { body: new FormData() }), 400, 'REQUEST_INVALID'],
  ['a request over 100 kB', () => call('whoAmI', { text: '单'.repeat(40_000) }), 413, 'REQUEST_TOO_LARGE'],
  ['a way that is not there', () => post('/cloud/other', { body: '{}' }), 404, 'REQUEST_INVALID'],
  ['the name of an object\'s own property', () => call('constructor'), 404, 'FUNCTION_NOT_FOUND'],
])('an answer with its code: %s', async (_name, ask, status, code) => {
  const answer = await ask()
  expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code })
  expect(JSON.stringify(answer.body)).not.toContain('13800001234')
})

test('a photo goes up in a form and gets its fileID', async () => {
  const answer = await upload(randomBytes(500_000), { name: 'k3jd92-abcdef.jpg' })
  expect(answer.body).toEqual({ fileID: 'cloud://local-env.local/photos/k3jd92-abcdef.jpg' })
})

test('sending one\'s own photo again replaces it; somebody else\'s stays as it is', async () => {
  const mine = await upload(Buffer.from('first'), { name: 'mine.jpg' })
  const headers = { cookie: mine.cookie ?? '' }
  expect((await upload(Buffer.from('second'), { name: 'mine.jpg', headers })).status).toBe(200)
  const theirs = await upload(Buffer.from('theirs'), { name: 'mine.jpg' })
  expect({ status: theirs.status, code: theirs.body.error?.code }).toEqual({ status: 403, code: 'FILE_NOT_YOURS' })
})

test.each<[string, () => Promise<Answer>, number, string]>([
  ['over the limit, said in the header', () => upload(randomBytes(3 * 1024 * 1024)), 413, 'FILE_TOO_LARGE'],
  ['just over the limit', () => upload(Buffer.alloc(2 * 1024 * 1024 + 1)), 413, 'FILE_TOO_LARGE'],
  ['many times over the limit', () => upload(Buffer.alloc(60 * 1024 * 1024)), 413, 'FILE_TOO_LARGE'],
  ['under another field name', () => upload(Buffer.from('x'), { field: 'file' }), 400, 'REQUEST_INVALID'],
  ['not a form', () => post('/cloud/upload', { body: 'x' }, { 'content-type': 'image/jpeg' }), 400, 'REQUEST_INVALID'],
  ['as base64 in JSON', () => post('/cloud/upload', { body: '{"photo":"AAAA"}' }, { 'content-type': 'application/json' }), 400, 'REQUEST_INVALID'],
  ['without a name', () => upload(Buffer.from('x'), { name: ' ' }), 400, 'FILE_PATH_INVALID'],
  ['under a hidden name', () => upload(Buffer.from('x'), { name: '.htaccess' }), 400, 'FILE_PATH_INVALID'],
])('an upload that is refused leaves nothing: %s', async (_name, send, status, code) => {
  const before = storedFiles()
  const answer = await send()
  expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code })
  expect(storedFiles()).toEqual(before)
})

test('a name with folders in it stays in photos/', async () => {
  const answer = await upload(Buffer.from('x'), { name: '../../etc/passwd' })
  expect(answer.body.fileID ?? answer.body.error?.code).toMatch(/^(cloud:\/\/local-env\.local\/photos\/[A-Za-z0-9._-]+|FILE_PATH_INVALID)$/)
})

test('an upload that breaks off leaves nothing', async () => {
  const before = storedFiles()
  const { port } = new URL(cloud.url)
  const socket = connect(Number(port), '127.0.0.1')
  socket.write(`POST /cloud/upload HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${cloud.url}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n--b\r\nContent-Disposition: form-data; name="photo"; filename="half.jpg"\r\n\r\n${'x'.repeat(300_000)}`)
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(storedFiles().length).toBe(before.length + 1) // the part on its way
  socket.destroy()
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(storedFiles()).toEqual(before)
})

test('calls are answered while a large photo streams in', async () => {
  const { port } = new URL(cloud.url)
  const photo = Buffer.alloc(2 * 1024 * 1024 - 1000)
  await call('whoAmI')
  const waits: number[] = []
  let sending = true
  const uploads = Promise.all(Array.from({ length: 20 }, () => upload(photo))).finally(() => { sending = false })
  while (sending) {
    const began = performance.now()
    await fetch(`http://127.0.0.1:${port}/nothing`)
    waits.push(performance.now() - began)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  expect((await uploads).every(answer => answer.status === 200)).toBe(true)
  // Nothing here works on the bytes. The middle wait, because a single one may be the machine's other work.
  expect(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(300)
})

test('the admin door is closed to everybody without an instance\'s token', async () => {
  for (const sessionToken of [undefined, '', 'local', '0'.repeat(64)]) {
    const response = await fetch(`${cloud.url}/admin`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ action: 'database.getDocument', collectionName: 'notes', queryType: 'WHERE', sessionToken }) })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'INVALID_REQUEST_SOURCE' })
  }
})

test('a stored file can\'t be fetched without a link', async () => {
  expect((await fetch(`${cloud.url}/cos/photos/mine.jpg`)).status).toBe(403)
  expect((await fetch(`${cloud.url}/files/files.sqlite`)).status).toBe(404)
})
