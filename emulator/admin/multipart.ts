import busboy from 'busboy'
import { LocalCloudError } from '../localCloudError'

/**
 * The parts of a multipart body by name, as bytes. Field values are read as latin1, which keeps every byte: the SDK
 * sends protobuf in a part without a file name.
 */
export function readParts(contentType: string, body: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>()
    const fail = () => reject(new LocalCloudError('REQUEST_INVALID', 'Not a readable multipart body'))
    try {
      const parser = busboy({ headers: { 'content-type': contentType }, defCharset: 'latin1', limits: { fieldSize: body.length } })
      parser.on('field', (name, value) => parts.set(name, Buffer.from(value, 'latin1')))
      parser.on('file', (name, file) => {
        const chunks: Buffer[] = []
        file.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => parts.set(name, Buffer.concat(chunks)))
      })
      parser.on('error', fail).on('close', () => resolve(parts)).end(body)
    } catch {
      fail()
    }
  })
}
