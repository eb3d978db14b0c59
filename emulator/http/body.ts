import { type IncomingMessage, type ServerResponse } from 'node:http'
import { LocalCloudError } from '../localCloudError'

/** Reads a whole request body; REQUEST_TOO_LARGE as soon as it is over the limit (bytes). */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new LocalCloudError('REQUEST_TOO_LARGE', `A request may have at most ${Math.floor(limit / 1024)} kB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function sendJson(response: ServerResponse, status: number, content: object): void {
  const body = Buffer.from(JSON.stringify(content))
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, 'cache-control': 'no-store' }).end(body)
}
