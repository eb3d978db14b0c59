import { changed } from '../core/evidence/change'
import { collections as declared } from '../cloudfunctions/database'
import { type BookChange, type BookRef, type BookStore } from '../cloudfunctions/ports/bookStore'
import { takeDataFolder } from '../emulator/dataFolder'
import { Collections } from '../emulator/database/collections'
import { rowKeyOf } from '../emulator/database/indexPlan'

export interface BookFile {
  all(collection: string): Map<string, object>
  /** Puts many documents in one go. */
  fill(collection: string, documents: Iterable<readonly [id: string, document: object]>): void
  /**
   * Runs the very code that functions run on this book, all of it or nothing: what it writes is kept in memory and put
   * into the file at the end, in one go. One writer, no queries.
   */
  inOneGo(play: (store: BookStore) => Promise<void>): Promise<void>
  close(): void
}

/** The local cloud's database opened without the cloud. Takes the data folder's lock: throws while a cloud runs on it. */
export function openBookFile(dataDir: string): BookFile {
  const folder = takeDataFolder(dataDir)
  const collections = new Collections(folder.databaseFile, new Map(Object.entries(declared).map(([name, { indexes }]) => [name, indexes])))
  const plain = (document: object | null): object | null => {
    if (document === null) return null
    const { _id, ...rest } = document as Record<string, unknown>
    return rest
  }
  const fill: BookFile['fill'] = (collection, documents) => collections.together(() => { for (const [id, document] of documents) collections.put(collection, rowKeyOf(id), { _id: id, ...document }) })
  return {
    all: collection => new Map([...collections.candidates(collection, null)].map(({ document }) => [String(document['_id']), plain(document) ?? {}])),
    fill,
    async inOneGo(play) {
      const written = new Map<string, Map<string, object>>()
      const one = (ref: BookRef): object | null => written.get(ref.collection)?.get(ref.id) ?? plain(collections.read(ref.collection, rowKeyOf(ref.id)))
      const read = (refs: readonly (BookRef | null)[]): Promise<(object | null)[]> => Promise.resolve(refs.map(ref => (ref === null ? null : one(ref))))
      const write = (change: BookChange): void => {
        const documents = written.get(change.collection) ?? new Map<string, object>()
        written.set(change.collection, documents.set(change.id, changed(one(change), change)))
      }
      await play({
        read,
        inTransaction: event => event({ read, write: changes => Promise.resolve(changes.forEach(write)), remove: () => Promise.reject(new Error('Nothing is removed in one go')), claim: () => Promise.resolve() }),
        find: () => Promise.reject(new Error('The book file answers no queries')),
      })
      collections.together(() => { for (const [collection, documents] of written) fill(collection, [...documents]) })
    },
    close() {
      collections.close()
      folder.release()
    },
  }
}
