import path from 'node:path'
import { parseArgs } from 'node:util'
import { type LocalCloud } from '../emulator/localCloud'
import { LocalCloudError } from '../emulator/localCloudError'
import { ensureBuilt } from './build'
import { fillDemoWorld } from './demoWorld'
import { defaultDataDir, evidenceSecretIn, openLocalCloud } from './localCloud'
import { onSourceChange } from './onSourceChange'

const usage = `npm start -- [--port N] [--data DIR] [--demo] [--moderator OPENID]…
npm run dev -- the same, and rebuilds when a source file changes

Builds what changed, starts the local cloud and serves the page. Stops on Ctrl-C.
  --port N     where the page is served on 127.0.0.1 (default 10086; 0 for any free port)
  --data DIR   the folder that keeps the database, the uploads and the secrets
               (default ${defaultDataDir()})
  --demo       fills a data folder of its own with one running campaign among honest senders, marked as demo data
  --moderator OPENID   who may decide disputes, beside those of the variable MODERATORS; may be given several times.
               A browser's own openid is in what 我的 → 导出我的全部数据 copies
  --help       this text`

const options = { port: { type: 'string', default: '10086' }, data: { type: 'string' }, demo: { type: 'boolean', default: false }, moderator: { type: 'string', multiple: true }, watch: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const

async function main(): Promise<number> {
  let values
  try {
    values = parseArgs({ args: process.argv.slice(2), options, strict: true }).values
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`)
    return 2
  }
  const port = Number(values.port)
  if (values.help) return say(usage)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port takes a number from 0 to 65535, not ${values.port}\n\n${usage}`)
    return 2
  }
  const dataDir = path.resolve(values.data ?? (values.demo ? `${defaultDataDir()}-demo` : defaultDataDir()))
  const moderators = [...values.moderator ?? [], ...(process.env['MODERATORS'] ?? '').split(',').filter(one => one !== '')]
  const open = (at: number): Promise<LocalCloud> => openLocalCloud({ dataDir, port: at, withPage: true, moderators, demo: values.demo })
  await ensureBuilt(['functions', 'h5'])
  if (values.demo && await fillDemoWorld(dataDir, evidenceSecretIn(dataDir), Date.now()) > 0) console.log('demo data written: all of it is made up')
  let cloud = await open(port)
  console.log(`到付先查  ${cloud.url}\n          data in ${dataDir}\n          Ctrl-C stops it`)
  if (values.watch) {
    onSourceChange(async () => {
      const built = await ensureBuilt(['functions', 'h5'])
      if (built.includes('functions')) {
        const at = Number(new URL(cloud.url).port)
        await cloud.close()
        cloud = await open(at)
      }
      if (built.length > 0) console.log(`rebuilt ${built.join(', ')}: reload the page`)
    })
  }
  await new Promise<void>(resolve => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve()) })
  await cloud.close()
  return say('stopped')
}

const say = (text: string): 0 => {
  console.log(text)
  return 0
}

main().then(code => process.exit(code), (fault: unknown) => {
  console.error(fault instanceof LocalCloudError ? `${fault.message} (${fault.code})` : fault)
  process.exit(1)
})
