import { type IncomingMessage } from 'node:http'
import { type Readable } from 'node:stream'
import busboy from 'busboy'
import { LocalCloudError } from '../localCloudError'

/** What a multipart upload may weigh besides the photo itself, in bytes. */
const AROUND_BYTES = 16 * 1024

/**
 * Streams the file part `photo` of a multipart request to `store`, and answers what that answers. Nothing is held in
 * memory. Throws REQUEST_INVALID when there is no such part, FILE_TOO_LARGE before reading when the request says so.
 */
export function receivePhoto<T>(request: IncomingMessage, limit: number, store: (name: string, bytes: Readable) => Promise<T>): Promise<T> {
  if (Number(request.headers['content-length'] ?? 0) > limit + AROUND_BYTES) throw new LocalCloudError('FILE_TOO_LARGE', `A photo may have at most ${Math.floor(limit / 1024 / 1024)} MB`)
  return new Promise((resolve, reject) => {
    const invalid = (reason: string) => new LocalCloudError('REQUEST_INVALID', `The upload is not readable: ${reason}`)
    let stored: Promise<T> | null = null
    let parser: busboy.Busboy
    try {
      parser = busboy({ headers: request.headers, limits: { files: 1, fields: 10, fieldSize: 1024 } })
    } catch {
      return reject(invalid('it is not multipart/form-data'))
    }
    parser.on('file', (field, bytes, { filename }) => {
      if (field !== 'photo') return void bytes.resume()
      stored = store(filename ?? '', bytes)
      stored.catch(fault => { bytes.resume(); reject(fault as Error) })
    })
    parser.on('error', () => reject(invalid('it breaks off')))
    parser.on('close', () => {
      if (stored === null) reject(invalid('it has no part named photo'))
      else stored.then(resolve, reject)
    })
    request.on('aborted', () => parser.destroy(invalid('it breaks off')))
    request.pipe(parser)
  })
}
