import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { collections } from '../../cloudfunctions/database'
import { type LocalCloud, startLocalCloud } from '../../emulator/localCloud'

const repo = path.resolve(__dirname, '../..')

export interface PortOnLocalCloud<Port> {
  port: Port
  cloud: LocalCloud
  stop(): Promise<void>
}

/**
 * An adapter of adapters/wx on a local cloud of its own: each method is a call of a function that holds the adapter and
 * the unmodified SDK. Arguments and answers are JSON, save that bytes come back as bytes.
 * @param file below cloudfunctions/adapters/wx, without ending
 * @param filled a data folder already filled
 */
export async function portOnLocalCloud<Port extends object>(file: string, name: string, filled?: string): Promise<PortOnLocalCloud<Port>> {
  const dataDir = filled ?? await mkdtemp(path.join(tmpdir(), 'daofu-port-'))
  // Inside the repository, so that the bundle finds the SDK.
  const functionsDir = path.join(repo, '.build', `port-${path.basename(dataDir)}`)
  await mkdir(path.join(functionsDir, 'port'), { recursive: true })
  await build({
    stdin: {
      resolveDir: repo,
      contents: `
        import { ${name} } from './cloudfunctions/adapters/wx/${file}'
        export async function main({ method, args }) {
          const answer = await ${name}[method](...args.map(one => (one?.absent === true ? undefined : one)))
          return answer instanceof Uint8Array ? { bytes: Buffer.from(answer).toString('base64') } : { answer: answer ?? null }
        }`,
    },
    outfile: path.join(functionsDir, 'port', 'index.js'), bundle: true, platform: 'node', format: 'cjs', external: ['wx-server-sdk'], logLevel: 'warning',
  })
  await writeFile(path.join(functionsDir, 'port', 'config.json'), JSON.stringify({ timeout: 60 }))
  const databaseFile = path.join(functionsDir, 'database.json')
  await writeFile(databaseFile, JSON.stringify({ collections }))
  const cloud = await startLocalCloud({ dataDir, functionsDir, databaseFile, port: 0, pageDir: null, environment: {}, log: () => undefined })
  const call = (method: string) => async (...args: unknown[]) => {
    const { bytes, answer } = (await cloud.call('port', { method, args: args.map(one => one === undefined ? { absent: true } : one) }, 'o-test')).result as { bytes?: string; answer?: unknown }
    return bytes === undefined ? answer : new Uint8Array(Buffer.from(bytes, 'base64'))
  }
  return {
    // No port is a promise: `await port` must not ask for its then().
    port: new Proxy({}, { get: (_, method) => (method === 'then' ? undefined : call(String(method))) }) as Port,
    cloud,
    async stop() {
      await cloud.close()
      await Promise.all([functionsDir, dataDir].map(folder => rm(folder, { recursive: true, force: true })))
    },
  }
}
