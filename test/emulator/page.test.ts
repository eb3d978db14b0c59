import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type StartedCloud, startedCloud, temporaryFolder } from './startedCloud'

let cloud: StartedCloud
let pageDir: string
beforeAll(async () => {
  pageDir = temporaryFolder()
  mkdirSync(path.join(pageDir, 'js'))
  writeFileSync(path.join(pageDir, 'index.html'), '<!doctype html><title>到付先查</title>')
  writeFileSync(path.join(pageDir, 'js', 'app.js'), 'console.log(1)')
  writeFileSync(path.join(pageDir, 'js', '12.0a1b2c3d4e.js'), 'console.log(2)')
  writeFileSync(path.join(pageDir, '.secret'), 'x')
  writeFileSync(path.join(path.dirname(pageDir), 'beside.txt'), 'not the page')
  cloud = await startedCloud({ pageDir })
})
afterAll(() => cloud.stop())

const get = (place: string, headers: Record<string, string> = {}) => fetch(cloud.url + place, { headers })

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/js/app.js', 200, 'text/javascript; charset=utf-8', 'no-cache'],
  ['/js/12.0a1b2c3d4e.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/pages/scan/index', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/js/gone.js', 404, 'text/plain; charset=utf-8', null],
  ['/.secret', 404, 'text/plain; charset=utf-8', null],
  ['/%2e%2e/beside.txt', 404, 'text/plain; charset=utf-8', null],
  ['/js/..%2f..%2fbeside.txt', 404, 'text/plain; charset=utf-8', null],
  ['/js/..%5c..%5cbeside.txt', 404, 'text/plain; charset=utf-8', null],
  ['/%00', 404, 'text/plain; charset=utf-8', null],
  ['/%zz', 404, 'text/plain; charset=utf-8', null],
])('%s is answered with %i %s', async (place, status, type, cache) => {
  const response = await get(place)
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([status, type, cache])
})

test('what did not change is not sent again', async () => {
  const etag = (await get('/js/app.js')).headers.get('etag') ?? ''
  expect((await get('/js/app.js', { 'if-none-match': etag })).status).toBe(304)
  writeFileSync(path.join(pageDir, 'js', 'app.js'), 'console.log("new")')
  const fresh = await get('/js/app.js', { 'if-none-match': etag })
  expect([fresh.status, await fresh.text()]).toEqual([200, 'console.log("new")'])
})

test.each([
  ['typed or from a bookmark', 'none', true],
  ['from the page itself', 'same-origin', true],
  ['from a link on another site: the browser may hold a cookie it does not send', 'cross-site', false],
])('the page is opened %s', async (_name, site, given) => {
  expect((await get('/', { 'sec-fetch-site': site })).headers.has('set-cookie')).toBe(given)
})

test('no other site may frame the page', async () => {
  const { headers } = await get('/')
  expect([headers.get('content-security-policy'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([`frame-ancestors 'none'`, 'nosniff', 'no-referrer'])
})

test('the page is only read', async () => {
  expect((await fetch(cloud.url, { method: 'PUT', body: 'x' })).status).toBe(405)
})
