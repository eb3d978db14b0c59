/** The platform's limits that the local cloud holds its functions and clients to, and a few of its own. All in one place. */
export interface Limits {
  /** An event as text, in bytes (CloudBase documentation: 100 kB for a synchronous call). */
  eventBytes: number
  /** A reply as text, in bytes (CloudBase documentation: 1 MB). */
  replyBytes: number
  /** A client's upload, in bytes. Ours: a 12 MP photo is 3 to 8 MB. */
  uploadBytes: number
  /** Instances of one function at a time, while their memory fits the machine. Ours; the platform starts hundreds. */
  instances: number
  /** Calls of one function that may wait for a free instance. Ours: the platform would start an instance for each. */
  waitingCalls: number
  /** An instance without a call this long is ended, in milliseconds. Ours; the platform's is "some minutes". */
  idleMs: number
  /** A bundle must be loaded within this, in milliseconds. Ours; the platform calls it the initialisation timeout. */
  loadMs: number
}

export const LIMITS: Limits = {
  eventBytes: 100 * 1024,
  replyBytes: 1024 * 1024,
  uploadBytes: 25 * 1024 * 1024,
  instances: 4,
  waitingCalls: 1000,
  idleMs: 5 * 60_000,
  loadMs: 20_000,
}
