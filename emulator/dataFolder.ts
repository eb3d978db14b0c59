import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { sqliteCodeOf } from './database/sqliteFault'
import { LocalCloudError, messageOf } from './localCloudError'

/** Where a running local cloud listens, and its process. */
export interface Running {
  port: number
  pid: number
}

const LOCK_FILE = 'cloud.lock'
const RUNNING_FILE = 'running.json'
const SECRET_FILE = 'visitors.secret'
/** A starter waits this long for a lock: readRunning holds it for a moment while it looks. */
const LOCK_PATIENCE_MS = 500

/** One data folder: the database, the stored files, and the lock that lets one local cloud at a time use it. */
export interface DataFolder {
  databaseFile: string
  filesDir: string
  /** Turns a visitor's cookie into an openid that stays the same as long as the folder lives. */
  visitorSecret: Buffer
  /** Tells the folder's other visitors where this cloud listens. */
  announce(running: Running): void
  release(): void
}

/**
 * Takes the folder, making it when absent. The lock is an SQLite lock on a file of its own: the operating system drops
 * it with the process, however that ended, so a stale lock can't exist. Throws DATA_DIR_UNWRITABLE or DATA_DIR_IN_USE.
 */
export function takeDataFolder(dir: string): DataFolder {
  try {
    makeFolder(path.join(dir, 'files'))
    const probe = path.join(dir, `.write-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (fault) {
    throw new LocalCloudError('DATA_DIR_UNWRITABLE', `The data folder ${dir} can't be written: ${messageOf(fault)}`)
  }
  const lock = takeLock(dir, LOCK_PATIENCE_MS)
  if (lock === null) {
    const running = readNote(dir)
    throw new LocalCloudError('DATA_DIR_IN_USE', `Another local cloud uses the data folder ${dir}${running === null ? '' : ` (process ${running.pid}, http://127.0.0.1:${running.port})`}`)
  }
  const note = path.join(dir, RUNNING_FILE)
  rmSync(note, { force: true })
  return {
    databaseFile: path.join(dir, 'database.sqlite'),
    filesDir: path.join(dir, 'files'),
    visitorSecret: readSecret(path.join(dir, SECRET_FILE)),
    announce: running => writeWhole(note, JSON.stringify(running)),
    release: () => {
      rmSync(note, { force: true })
      lock.close()
    },
  }
}

/** The local cloud that runs on this data folder now, or null. What a killed one left behind does not count. */
export function readRunning(dir: string): Running | null {
  if (!existsSync(path.join(dir, LOCK_FILE))) return null
  const lock = takeLock(dir, 0)
  if (lock === null) return readNote(dir)
  lock.close()
  return null
}

/**
 * Makes a folder and those above it. Step by step, because Node 20's own recursive mkdir never returns where a file
 * system answers "no such entry" for a folder it refuses to make (/proc).
 */
export function makeFolder(dir: string): void {
  if (isFolder(dir)) return
  makeFolder(path.dirname(dir))
  try {
    mkdirSync(dir)
  } catch (fault) {
    if (!isFolder(dir)) throw fault
  }
}

const isFolder = (dir: string): boolean => statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true

/** Holds the lock until closed; null when another holds it. */
function takeLock(dir: string, patienceMs: number): Database.Database | null {
  const lock = new Database(path.join(dir, LOCK_FILE), { timeout: patienceMs })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (fault) {
    lock.close()
    if (sqliteCodeOf(fault) === 'SQLITE_BUSY') return null
    throw new LocalCloudError('DATA_DIR_UNWRITABLE', `The data folder ${dir} can't be locked: ${messageOf(fault)}`)
  }
}

function readNote(dir: string): Running | null {
  try {
    const { port, pid } = JSON.parse(readFileSync(path.join(dir, RUNNING_FILE), 'utf8')) as Partial<Running>
    return typeof port === 'number' && typeof pid === 'number' ? { port, pid } : null
  } catch {
    return null
  }
}

function readSecret(file: string): Buffer {
  if (!existsSync(file)) writeWhole(file, randomBytes(32).toString('hex'))
  return Buffer.from(readFileSync(file, 'utf8'), 'hex')
}

/** Writes a small file so that a reader never sees half of it; readable by its owner only. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
