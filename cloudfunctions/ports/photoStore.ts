/** Photos people uploaded, for the time of one call. */
export interface PhotoStore {
  /** The bytes, or null when there is no such photo. Refuses (null) a file that is not the caller's own upload. */
  fetch(fileID: string): Promise<Uint8Array | null>
  /** Deletes it; deleting what is not there is no error. */
  discard(fileID: string): Promise<void>
}
