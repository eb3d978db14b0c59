import { changed } from '../core/evidence/change'
import { collections as declared } from '../cloudfunctions/database'
import { type BookRef, type BookStore } from '../cloudfunctions/ports/bookStore'
import { takeDataFolder } from '../emulator/dataFolder'
import { Collections } from '../emulator/database/collections'
import { rowKeyOf } from '../emulator/database/indexPlan'

export interface BookFile {
  all(collection: string): Map<string, object>
  /** Puts many documents in one go. */
  fill(collection: string, documents: readonly (readonly [id: string, document: object])[]): void
  /** One writer, no queries: for filling a demo world with the very code that functions run. */
  store: BookStore
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
  const read = (refs: readonly (BookRef | null)[]): (object | null)[] => refs.map(ref => (ref === null ? null : plain(collections.read(ref.collection, rowKeyOf(ref.id)))))
  return {
    all: collection => new Map([...collections.candidates(collection, null)].map(({ document }) => [String(document['_id']), plain(document) ?? {}])),
    fill: (collection, documents) => collections.together(() => { for (const [id, document] of documents) collections.put(collection, rowKeyOf(id), { _id: id, ...document }) }),
    store: {
      read: refs => Promise.resolve(read(refs)),
      inTransaction: event => event({
        read: refs => Promise.resolve(read(refs)),
        write: async changes => { for (const change of changes) collections.put(change.collection, rowKeyOf(change.id), { _id: change.id, ...changed(read([change])[0] ?? null, change) }) },
        remove: async refs => { for (const ref of refs) collections.put(ref.collection, rowKeyOf(ref.id), null) },
      }),
      find: () => Promise.reject(new Error('The book file answers no queries')),
    },
    close() {
      collections.close()
      folder.release()
    },
  }
}
