import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { collections } from '../../cloudfunctions/database'
import { type BookStore } from '../../cloudfunctions/ports/bookStore'
import { type EvidenceBook } from '../../cloudfunctions/ports/evidenceBook'
import { type LocalCloud, startLocalCloud } from '../../emulator/localCloud'

export const secret = 'a secret for tests only, 32 and more characters'
const repo = path.resolve(__dirname, '../..')

export interface BookCloud {
  cloud: LocalCloud
  book: EvidenceBook
  store: Pick<BookStore, 'read' | 'find'>
  /** Where its database is, to look at the bytes. */
  dataDir: string
  close(): Promise<void>
}

/** The evidence book on a local cloud of its own, reached through a function that runs the unmodified SDK, and reportSender beside it. @param filled a data folder already filled */
export async function startBookCloud(instances = 4, filled?: string): Promise<BookCloud> {
  const dataDir = filled ?? await mkdtemp(path.join(tmpdir(), 'daofu-book-'))
  // Inside the repository, so that the bundle finds the SDK.
  const functionsDir = path.join(repo, '.build', `book-${path.basename(dataDir)}`)
  await addFunction(functionsDir, 'book', path.join(__dirname, 'bookFunction.ts'))
  await addFunction(functionsDir, 'reportSender', path.join(repo, 'cloudfunctions', 'reportSender', 'index.ts'))
  const databaseFile = path.join(functionsDir, 'database.json')
  await writeFile(databaseFile, JSON.stringify({ collections }))
  const cloud = await startLocalCloud({ dataDir, functionsDir, databaseFile, port: 0, pageDir: null, environment: { EVIDENCE_SECRET: secret }, log: () => undefined, limits: { instances } })
  const via = (store: boolean) => new Proxy({}, {
    get: (_, method) => async (...args: unknown[]) => ((await cloud.call('book', { store, method, args }, 'o-test')).result as { answer: unknown }).answer,
  })
  return {
    cloud, dataDir,
    book: via(false) as EvidenceBook,
    store: via(true) as Pick<BookStore, 'read' | 'find'>,
    async close() {
      await cloud.close()
      await rm(functionsDir, { recursive: true, force: true })
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function addFunction(functionsDir: string, name: string, entry: string): Promise<void> {
  await mkdir(path.join(functionsDir, name), { recursive: true })
  await build({ entryPoints: [entry], outfile: path.join(functionsDir, name, 'index.js'), bundle: true, platform: 'node', format: 'cjs', external: ['wx-server-sdk'], logLevel: 'warning' })
  await writeFile(path.join(functionsDir, name, 'config.json'), JSON.stringify({ timeout: 60, memorySize: 256, client: true, permissions: { openapi: [] } }))
}
