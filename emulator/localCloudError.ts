/** Why the local cloud could not start, store a file or finish a call. Closed: a caller may switch over it. */
export type LocalCloudCode =
  | 'DATA_DIR_IN_USE' // another local cloud runs on this data folder
  | 'DATA_DIR_UNWRITABLE' // the data folder can't be made or written
  | 'DATABASE_FILE_INVALID' // the declaration of collections is missing or malformed
  | 'DATABASE_UNREADABLE' // the data folder's database is damaged or breaks a declared unique index
  | 'PORT_IN_USE' // somebody else listens on the wished port
  | 'FUNCTIONS_MISSING' // the folder of built functions is absent or holds none
  | 'FUNCTION_CONFIG_INVALID' // a function's config.json is malformed or asks for more than the platform gives
  | 'FUNCTION_NOT_FOUND' // no function of that name
  | 'FUNCTION_NOT_FOR_CLIENTS' // config.json says "client": false
  | 'FUNCTION_LOAD_FAILED' // the bundle threw while loading, or has no main
  | 'FUNCTION_THREW' // main threw or rejected
  | 'FUNCTION_TIMED_OUT' // ran past its config.json timeout and was killed
  | 'FUNCTION_OUT_OF_MEMORY' // grew past its config.json memory and was killed
  | 'FUNCTION_CRASHED' // the instance's process ended during the call
  | 'REQUEST_INVALID' // not the request the door or the protocol expects
  | 'REQUEST_TOO_LARGE' // the event is over the platform's payload limit
  | 'REPLY_TOO_LARGE' // the reply is over the platform's limit
  | 'TOO_MANY_CALLS' // every instance is busy and the queue is full
  | 'FILE_TOO_LARGE' // an upload over the door's limit
  | 'FILE_PATH_INVALID' // a cloud path the storage refuses
  | 'FILE_NOT_YOURS' // a file of this path belongs to somebody else
  | 'CLOSED' // the local cloud is shutting down

/** A failure a person or a caller can act on. The message is one clear English sentence. */
export class LocalCloudError extends Error {
  override readonly name = 'LocalCloudError'

  constructor(readonly code: LocalCloudCode, message: string) {
    super(message)
  }
}

/** The message of whatever was thrown, for sentences that quote a fault. */
export const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
