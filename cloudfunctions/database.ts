/**
 * Every collection with its indexes and security rules: the one declaration that the local cloud loads and deploy
 * applies. Functions bypass the rules; clients get nothing, since every read and write of theirs goes through a function.
 */
export interface Collection {
  indexes: readonly { name: string; keys: readonly (readonly [field: string, direction: 1 | -1])[]; unique: boolean }[]
  rules: { read: boolean; write: boolean }
}

const closed = { read: false, write: false } as const

export const collections: Readonly<Record<string, Collection>> = {
  /** One person's look at one parcel, by HMAC(openid | waybill). */
  cases: { indexes: [], rules: closed },
  /** What the crowd said under one key, by HMAC. */
  entities: { indexes: [], rules: closed },
  /** Asks to the family, by the ask's own random id; swept when a week old. */
  asks: { indexes: [{ name: 'askedAt', keys: [['askedAt', 1]], unique: false }], rules: closed },
  /** Which asks a person opened and answered, by HMAC(openid). */
  askPeople: { indexes: [], rules: closed },
}
