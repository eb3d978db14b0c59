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
  cases: {
    indexes: [
      { name: 'person', keys: [['person', 1], ['firstAt', 1]], unique: false },
      { name: 'sender', keys: [['keys.sender.id', 1], ['firstAt', 1]], unique: false },
      { name: 'expiresAt', keys: [['expiresAt', 1]], unique: false },
      { name: 'week', keys: [['wave.week', 1]], unique: false },
      { name: 'uncountedAt', keys: [['uncounted.at', 1]], unique: false },
      { name: 'uncountedSince', keys: [['uncounted.since', 1]], unique: false },
    ],
    rules: closed,
  },
  /** What the crowd said under one key, by HMAC. */
  entities: { indexes: [{ name: 'kindBad', keys: [['kind', 1], ['voices.bad', -1]], unique: false }], rules: closed },
  /** People by HMAC(openid): first seen, voices of the day, and of each month by key: nobody counts twice. */
  people: { indexes: [], rules: closed },
  /** How many parcels one person looked up on one day, by HMAC(person | day); gone the day after. */
  looks: { indexes: [{ name: 'day', keys: [['day', 1]], unique: false }], rules: closed },
  /** Parcels by HMAC of their number: one parcel counts once. */
  waybills: { indexes: [], rules: closed },
  /** How many of one cohort spoke under the keys of a place. */
  cohorts: { indexes: [], rules: closed },
  /** The last dispute of each sender. */
  disputes: { indexes: [{ name: 'stateOpenedAt', keys: [['state', 1], ['openedAt', 1]], unique: false }, { name: 'person', keys: [['person', 1], ['openedAt', -1]], unique: false }], rules: closed },
  /** Codes sent to a number, hashed, by HMAC of the number; gone after a day. */
  codes: { indexes: [{ name: 'day', keys: [['day', 1]], unique: false }], rules: closed },
  /** Decisions whose voices are still being turned, by sender. */
  overturnings: { indexes: [], rules: closed },
  /** What moderators decided: written once, never changed. */
  audit: { indexes: [{ name: 'at', keys: [['at', -1]], unique: false }], rules: closed },
  /** How many people met each kind of parcel in a week; counted afresh by the sweep. */
  waves: { indexes: [{ name: 'weekPeople', keys: [['week', -1], ['people', -1]], unique: false }], rules: closed },
  /** Who waits for a message about a sender, and what they were told; by HMAC(person | sender). */
  notices: {
    indexes: [
      { name: 'sender', keys: [['senderId', 1], ['state', 1]], unique: false },
      { name: 'stateTriedAt', keys: [['state', 1], ['triedAt', 1]], unique: false },
      { name: 'person', keys: [['person', 1], ['toldAt', -1]], unique: false },
      { name: 'expiresAt', keys: [['expiresAt', 1]], unique: false },
    ],
    rules: closed,
  },
  /** What people did after paying, by their case's id; swept after its year. */
  rescues: { indexes: [{ name: 'person', keys: [['person', 1]], unique: false }, { name: 'expiresAt', keys: [['expiresAt', 1]], unique: false }], rules: closed },
  /** Asks to the family, by the ask's own random id; swept when a week old. */
  asks: { indexes: [{ name: 'askedAt', keys: [['askedAt', 1]], unique: false }], rules: closed },
  /** Which asks a person opened and answered, by HMAC(openid). */
  askPeople: { indexes: [], rules: closed },
}
