import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { makeFolder } from '../emulator/dataFolder'
import { startLocalCloud, type LocalCloud } from '../emulator/localCloud'
import { distOf } from './build'

/** The local cloud's one folder when --data does not name another: the OS's own place for such data. */
export function defaultDataDir(): string {
  const home = os.homedir()
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'daofu-xiancha')
  if (process.platform === 'win32') return path.join(process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'daofu-xiancha')
  return path.join(process.env.XDG_DATA_HOME ?? path.join(home, '.local', 'share'), 'daofu-xiancha')
}

export interface OurCloudOptions {
  dataDir: string
  /** 0 for any free one. */
  port: number
  withPage: boolean
  /** Openids that may moderate here. */
  moderators?: readonly string[]
  demo?: boolean
  log?: (line: string) => void
}

/**
 * What a function's process is started with, here and in the console of a real environment (docs/deploy.md). glibc keeps a
 * heap a thread; with one for all the reading function peaks 140 MB lower and is a tenth faster (npm run bench:read).
 */
export const processEnvironment = { MALLOC_ARENA_MAX: '1' }

/** Our built functions, database and page on an embedded local cloud. Throws LocalCloudError. */
export const openLocalCloud = (options: OurCloudOptions): Promise<LocalCloud> => startLocalCloud({
  dataDir: options.dataDir,
  functionsDir: distOf('functions'),
  databaseFile: path.join(distOf('functions'), 'database.json'),
  port: options.port,
  pageDir: options.withPage ? distOf('h5') : null,
  environment: { EVIDENCE_SECRET: evidenceSecretIn(options.dataDir), MODERATORS: (options.moderators ?? []).join(','), FLAG_TEMPLATE: 'local-flag-template', DEMO: options.demo === true ? '1' : '', ...processEnvironment },
  log: options.log ?? (line => process.stderr.write(`${line}\n`)),
})

/** The key of the evidence book's HMACs: made once, kept with the book, or a restart would forget everyone. */
export function evidenceSecretIn(dataDir: string): string {
  const file = path.join(dataDir, 'evidence.secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(32).toString('hex')
  try {
    makeFolder(dataDir)
    writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  } catch { /* the local cloud says in its own words that the folder can't be written */ }
  return secret
}
