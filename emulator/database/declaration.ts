import { readFileSync } from 'node:fs'
import { LocalCloudError, messageOf } from '../localCloudError'

/** One index: its fields in order with their direction. Unique ones refuse a second document with the same values. */
export interface DeclaredIndex {
  name: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
  unique: boolean
}

/** The declared collections and their indexes. The security rules in the file are for deploy: functions bypass them. */
export type Declaration = ReadonlyMap<string, readonly DeclaredIndex[]>

const COLLECTION_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,63}$/
const FIELD_PATH = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/

/** True for names a collection may have here: ASCII letters, digits, _ and -, at most 64 characters. */
export const isCollectionName = (name: string): boolean => COLLECTION_NAME.test(name)

/** Reads the database file: { collections: { NAME: { indexes: [{ name, keys: [[field, 1|-1]], unique? }] } } }. Throws DATABASE_FILE_INVALID. */
export function readDeclaration(file: string): Declaration {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (fault) {
    throw new LocalCloudError('DATABASE_FILE_INVALID', `The database file ${file} can't be read: ${messageOf(fault)}`)
  }
  const collections = (content as { collections?: unknown } | null)?.collections
  if (typeof collections !== 'object' || collections === null || Array.isArray(collections)) throw invalid(file, 'it has no "collections"')
  return new Map(Object.entries(collections as Record<string, unknown>).map(([name, collection]) => {
    if (!isCollectionName(name)) throw invalid(file, `"${name}" is not a collection name`)
    const indexes = (collection as { indexes?: unknown } | null)?.indexes ?? []
    if (!Array.isArray(indexes)) throw invalid(file, `the indexes of ${name} are not a list`)
    return [name, indexes.map(index => readIndex(file, name, index))]
  }))
}

function readIndex(file: string, collection: string, index: unknown): DeclaredIndex {
  const { name, keys, unique = false } = index as { name?: unknown; keys?: unknown; unique?: unknown }
  if (typeof name !== 'string' || !isCollectionName(name)) throw invalid(file, `an index of ${collection} has no proper name`)
  if (!Array.isArray(keys) || keys.length === 0 || typeof unique !== 'boolean') throw invalid(file, `the index ${collection}.${name} is malformed`)
  return { name, unique, keys: keys.map(key => readKey(file, `${collection}.${name}`, key)) }
}

function readKey(file: string, index: string, key: unknown): [string, 1 | -1] {
  const [field, direction] = Array.isArray(key) ? (key as unknown[]) : []
  if (typeof field !== 'string' || !FIELD_PATH.test(field) || (direction !== 1 && direction !== -1)) throw invalid(file, `a key of the index ${index} is malformed`)
  return [field, direction]
}

const invalid = (file: string, reason: string) => new LocalCloudError('DATABASE_FILE_INVALID', `The database file ${file} is malformed: ${reason}`)
