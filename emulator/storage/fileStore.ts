import { randomBytes } from 'node:crypto'
import { createWriteStream, type ReadStream, createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { LocalCloudError } from '../localCloudError'

/** A stored file, as its row says. Its bytes lie under a random name: nothing a client sends becomes a path on the disk. */
export interface StoredFile {
  path: string
  /** Who put it there: the person the calling function or the door worked for; empty for functions on their own. */
  owner: string
  size: number
  disk: string
}

const PATH_LIMIT = 512

/** The cloud path as stored, or FILE_PATH_INVALID: no empty or dot segments, backslashes, control characters, leading slash. */
export function checkedPath(cloudPath: string): string {
  const segments = cloudPath.split('/')
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (cloudPath.length > PATH_LIMIT || /[\\\u0000-\u001f\u007f]/.test(cloudPath) || segments.some(segment => segment === '' || segment === '.' || segment === '..')) {
    throw new LocalCloudError('FILE_PATH_INVALID', 'This cloud path is not allowed')
  }
  return cloudPath
}

/** Files in the data folder: rows in a SQLite file of their own, bytes beside it. A file is there whole or not at all. */
export class FileStore {
  private readonly rows: Database.Database

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true })
    this.rows = new Database(path.join(dir, 'files.sqlite'))
    this.rows.pragma('journal_mode = WAL')
    this.rows.pragma('synchronous = FULL')
    this.rows.exec('CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, owner TEXT NOT NULL, size INTEGER NOT NULL, disk TEXT NOT NULL) WITHOUT ROWID')
    this.sweep()
  }

  /**
   * Streams bytes to the disk and then names them; a file of the same path is replaced. Nothing stays when the source
   * breaks off, or with FILE_TOO_LARGE when it goes over the limit (bytes).
   * @param replaces whose file may be replaced: a client's upload only its own (FILE_NOT_YOURS), a function's anybody's
   */
  async put(cloudPath: string, owner: string, source: Readable, limit: number, replaces: 'own' | 'any'): Promise<StoredFile> {
    const file: StoredFile = { path: checkedPath(cloudPath), owner, size: 0, disk: `${randomBytes(16).toString('hex')}.bin` }
    this.refuseForeign(file, replaces)
    try {
      await pipeline(source, async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          file.size += chunk.length
          if (file.size > limit) throw new LocalCloudError('FILE_TOO_LARGE', `A file may have at most ${Math.floor(limit / 1024 / 1024)} MB`)
          yield chunk
        }
      }, createWriteStream(this.partOf(file)))
      await flush(this.partOf(file))
      await rename(this.partOf(file), this.bytesOf(file))
      this.refuseForeign(file, replaces) // somebody may have come first meanwhile
      const replaced = this.find(file.path)
      this.rows.prepare('INSERT OR REPLACE INTO files (path, owner, size, disk) VALUES (?, ?, ?, ?)').run(file.path, file.owner, file.size, file.disk)
      if (replaced !== null) await rm(this.bytesOf(replaced), { force: true })
      return file
    } catch (fault) {
      await Promise.all([rm(this.partOf(file), { force: true }), rm(this.bytesOf(file), { force: true })])
      throw fault
    }
  }

  private refuseForeign({ path: cloudPath, owner }: StoredFile, replaces: 'own' | 'any'): void {
    const present = this.find(cloudPath)
    if (replaces === 'own' && present !== null && present.owner !== owner) throw new LocalCloudError('FILE_NOT_YOURS', 'A file of this name belongs to somebody else')
  }

  find(cloudPath: string): StoredFile | null {
    return (this.rows.prepare('SELECT path, owner, size, disk FROM files WHERE path = ?').get(cloudPath) as StoredFile | undefined) ?? null
  }

  read(file: StoredFile): ReadStream {
    return createReadStream(this.bytesOf(file))
  }

  /** Removes a file and its bytes; false when there was none. */
  async remove(cloudPath: string): Promise<boolean> {
    const file = this.find(cloudPath)
    if (file === null) return false
    this.rows.prepare('DELETE FROM files WHERE path = ?').run(cloudPath)
    await rm(this.bytesOf(file), { force: true })
    return true
  }

  close(): void {
    this.rows.close()
  }

  /** Clears what a killed process left: bytes that no row names. */
  private sweep(): void {
    const named = new Set((this.rows.prepare('SELECT disk FROM files').all() as { disk: string }[]).map(row => row.disk))
    for (const name of readdirSync(this.dir)) if (/\.(bin|part)$/.test(name) && !named.has(name)) rmSync(path.join(this.dir, name))
  }

  private bytesOf(file: StoredFile): string {
    return path.join(this.dir, file.disk)
  }

  private partOf(file: StoredFile): string {
    return path.join(this.dir, file.disk.replace(/bin$/, 'part'))
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
