import { type LinkCode } from '../../core/contract/link'

/** How calls and photos reach the cloud. Both throw LinkFault when nothing came back. */
export interface Transport {
  /** Called once, when the app starts. */
  start(): void
  call(name: string, request: object): Promise<unknown>
  /**
   * @param path where the phone keeps the photo (a temporary path on weapp, a blob address on H5)
   * @param name a name unique to this upload, without folder or ending
   * @returns its fileID
   */
  upload(path: string, name: string): Promise<string>
}

export class LinkFault extends Error {
  constructor(readonly code: LinkCode, cause?: unknown) {
    super(code, { cause })
  }
}
