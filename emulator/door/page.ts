import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Names with a content hash (Taro's chunks and assets) never change their content. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/

/** Serves the built page; a path without a file name of its own gets index.html. Answers 304, 404 and 405 as due. */
export async function servePage(pageDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  const wished = fileOf(pageDir, new URL(request.url ?? '/', 'http://page').pathname)
  const file = wished === null ? null : (await sizeOf(wished)) !== null ? wished : path.extname(wished) === '' ? path.join(pageDir, 'index.html') : null
  const found = file === null ? null : await sizeOf(file)
  if (file === null || found === null) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404')
  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`
  response.setHeader('etag', etag)
  response.setHeader('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
  response.writeHead(200, { 'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-length': found.size })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).on('error', () => response.destroy()).pipe(response)
}

/** The file a URL path names inside the folder; null for anything that would lead outside or to a hidden file. */
function fileOf(pageDir: string, urlPath: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  const segments = decoded.split('/').filter(segment => segment !== '')
  if (/[\\\0]/.test(decoded) || segments.some(segment => segment.startsWith('.'))) return null
  return path.join(pageDir, ...segments)
}

async function sizeOf(file: string): Promise<{ size: number; mtimeMs: number } | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() === true ? found : null
}
