/**
 * Error codes in the admin protocol's own spelling (CloudBase documentation, "error code" pages; wx-server-sdk maps those it
 * knows to numbers in its TCB_ERR_CODE table and turns the others into -501001).
 */
export type ServiceCode =
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_INVALID_OPERRATOR' // spelt so by the platform
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'FUNCTION_NOT_FOUND'
  | 'INVALID_PARAM'
  | 'INVALID_REQUEST_SOURCE'
  | 'STORAGE_FILE_NONEXIST'
  | 'SYS_ERR'

/** An expected "no" of the admin protocol: answered as { code, message }, never a crash. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal'

  constructor(readonly code: ServiceCode, message: string) {
    super(message)
  }
}
