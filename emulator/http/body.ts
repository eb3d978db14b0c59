import { type IncomingMessage, type ServerResponse } from 'node:http'
import { PassThrough, type Readable } from 'node:stream'
import { LocalCloudError } from '../localCloudError'

/** Reads a whole request body; REQUEST_TOO_LARGE as soon as it is over the limit (bytes). */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) reject(new LocalCloudError('REQUEST_TOO_LARGE', `A request may have at most ${Math.floor(limit / 1024)} kB`))
      else chunks.push(chunk)
    })
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => { if (!request.complete) reject(new LocalCloudError('REQUEST_INVALID', 'The request breaks off')) })
  })
}

/** The body as a stream whose reader may give up without cutting the connection: the sender can still be told why. */
export function bodyOf(request: IncomingMessage): Readable {
  const body = new PassThrough()
  request.once('close', () => { if (!request.complete) body.destroy(new LocalCloudError('REQUEST_INVALID', 'The request breaks off')) })
  return request.pipe(body)
}

/** The longest the rest of a refused request is read. */
const DRAIN_MS = 10_000

/** Reads and drops what is still on its way of a refused request: a sender that can't finish never reads the answer. */
export function dropRest(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return
  response.setHeader('connection', 'close')
  request.unpipe()
  request.resume()
  setTimeout(() => request.destroy(), DRAIN_MS).unref()
}

export function sendJson(response: ServerResponse, status: number, content: object): void {
  const body = Buffer.from(JSON.stringify(content))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, 'cache-control': 'no-store' }).end(body)
}
