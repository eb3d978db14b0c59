import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { randomBytes } from 'node:crypto'
import { type CheckWaybillReply } from '../core/contract/checkWaybill'
import { type DoorReply } from '../core/contract/door'
import { readRunning } from '../emulator/dataFolder'
import { LocalCloudError } from '../emulator/localCloudError'
import { ensureBuilt } from './build'
import { defaultDataDir, openLocalCloud } from './localCloud'
import { runningCloud, type ReachedCloud } from './runningCloud'
import { asJson, asText } from './verdictLines'

const usage = `npm run check -- [--json] [--data DIR] PHOTO…

Reads each photo of a waybill with the built cloud function on the local cloud and prints a verdict a photo.
  --json       exactly one JSON line a photo on stdout, and nothing else there:
               {"photo", "ok": true, "ms", "waybill": {"carrier", "number", "sender": {"name", "phone", "address"},
                "payment": {"kind", "amountFen"}, "goods"}, "verdict": {"level", "reasons": [code, …], "say"}}
               or {"photo", "ok": false, "code"}; ms is the call's time inside the warm local cloud
  --data DIR   the local cloud's data folder (default ${defaultDataDir()});
               when a local cloud already runs on it, that one is asked
  --help       this text

Exit status: 0 when every photo got an answer, refusals included; 1 on a fault; 2 on bad usage or a photo that is not there.`

/** Photos that one person may look at a day (core/evidence/limits) end where a folder of them does not: so many go to one made-up person. */
const PHOTOS_A_PERSON = 50
const newVisitor = (): string => `oCommandLine${randomBytes(8).toString('hex')}`

async function main(): Promise<number> {
  let parsed
  try {
    parsed = parseArgs({ args: process.argv.slice(2), options: { json: { type: 'boolean', default: false }, data: { type: 'string' }, help: { type: 'boolean', default: false } }, allowPositionals: true, strict: true })
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`)
    return 2
  }
  const { values: { json, data, help }, positionals: photos } = parsed
  if (help) {
    console.log(usage)
    return 0
  }
  if (photos.length === 0) {
    console.error(`Name at least one photo.\n\n${usage}`)
    return 2
  }
  await ensureBuilt(['functions'])
  const reach = await reachCloud(path.resolve(data ?? defaultDataDir()))
  try {
    return await checkAll(reach, photos, json)
  } finally {
    await reach().close()
  }
}

/** @returns the local cloud as a new person reaches it, each time it is asked */
async function reachCloud(dataDir: string): Promise<() => ReachedCloud> {
  const running = readRunning(dataDir)
  if (running !== null) return () => runningCloud(`http://127.0.0.1:${running.port}`)
  const own = await openLocalCloud({ dataDir, port: 0, withPage: false })
  return () => {
    const visitor = newVisitor()
    return { url: own.url, call: (name, event) => own.call(name, event, visitor), upload: (name, bytes) => own.upload(name, bytes, visitor), close: () => own.close() }
  }
}

async function checkAll(reach: () => ReachedCloud, photos: readonly string[], json: boolean): Promise<number> {
  let status = 0
  let cloud = reach()
  await warmUp(cloud)
  for (const [place, photo] of photos.entries()) {
    if (place % PHOTOS_A_PERSON === 0) cloud = reach()
    const { answer, ms, exit } = await checkOne(cloud, photo)
    console.log(json ? asJson(photo, answer, ms) : asText(photo, answer, ms))
    status = Math.max(status, exit)
  }
  return status
}

type Answer = CheckWaybillReply | DoorReply

async function checkOne(cloud: ReachedCloud, photo: string): Promise<{ answer: Answer; ms: number; exit: number }> {
  const file = await stat(photo).catch(() => null)
  if (file === null || !file.isFile()) {
    console.error(file === null ? `${photo}: no such file` : `${photo}: not a file`)
    return { answer: { ok: false, code: 'PHOTO_MISSING' }, ms: 0, exit: 2 }
  }
  try {
    const fileID = await cloud.upload(`${randomBytes(16).toString('hex')}.jpg`, createReadStream(photo))
    const { result, ms } = await cloud.call('checkWaybill', { requestId: randomBytes(16).toString('hex'), photo: { fileID } })
    const answer = result as Answer
    return { answer, ms, exit: !answer.ok && answer.code === 'FAULT' ? 1 : 0 }
  } catch (fault) {
    if (!(fault instanceof LocalCloudError)) throw fault
    if (fault.code === 'FILE_TOO_LARGE') return { answer: { ok: false, code: 'PHOTO_TOO_LARGE' }, ms: 0, exit: 0 }
    console.error(`${photo}: ${fault.message} (${fault.code})`)
    return { answer: { ok: false, code: 'FAULT', ref: fault.code }, ms: 0, exit: 1 }
  }
}

/** One look at a photo of our own, so that no answer's time holds the loading of the models. */
async function warmUp(cloud: ReachedCloud): Promise<void> {
  await checkOne(cloud, path.resolve(__dirname, '../src/assets/samples/shop.jpg'))
}

main().then(code => { process.exitCode = code }, (fault: unknown) => {
  console.error(fault instanceof LocalCloudError ? `${fault.message} (${fault.code})` : fault)
  process.exitCode = 1
})
