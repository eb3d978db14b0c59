import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Readable } from 'node:stream'
import { APP_ID } from '../functions/caller'
import { type FunctionRunner } from '../functions/functionRunner'
import { dropRest, readBody, sendJson } from '../http/body'
import { type Limits } from '../limits'
import { type LocalCloudCode, LocalCloudError } from '../localCloudError'
import { isOwnPage } from './ownPage'
import { receivePhoto } from './upload'
import { type Visitors } from './visitor'

/** What a page's requests are answered with. */
export interface Door {
  runner: FunctionRunner
  visitors: Visitors
  limits: Limits
  port(): number
  /** Keeps a client's file; answers its fileID. */
  store(name: string, bytes: Readable, openid: string): Promise<string>
  log(line: string): void
}

/** POST /cloud/call/NAME and POST /cloud/upload, for our own page only. Every answer is JSON: the value, or { error: { code, message } }. */
export async function serveDoor(door: Door, pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method !== 'POST') return sendError(response, 405, new LocalCloudError('REQUEST_INVALID', 'The door takes POST'))
    if (!isOwnPage(request, door.port())) return sendError(response, 403, new LocalCloudError('REQUEST_INVALID', 'The door is for the page of this local cloud only'))
    const openid = door.visitors.identify(request, response)
    if (pathname === '/cloud/upload') {
      sendJson(response, 200, { fileID: await receivePhoto(request, door.limits.uploadBytes, (name, bytes) => door.store(name, bytes, openid)) })
      return
    }
    const name = /^\/cloud\/call\/([A-Za-z][A-Za-z0-9_-]*)$/.exec(pathname)?.[1]
    if (name === undefined) return sendError(response, 404, new LocalCloudError('REQUEST_INVALID', 'The door has /cloud/call/NAME and /cloud/upload'))
    const { reply } = await door.runner.callAsClient(name, await eventOf(request, door.limits), openid, APP_ID)
    const body = Buffer.from(`{"result":${reply}}`)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length, 'cache-control': 'no-store' }).end(body)
  } catch (fault) {
    if (fault instanceof LocalCloudError) return refuse(request, response, fault)
    door.log(`local cloud: the door failed on ${pathname}: ${fault instanceof Error ? fault.name : typeof fault}`)
    refuse(request, response, new LocalCloudError('REQUEST_INVALID', 'The local cloud failed on this request'), 500)
  }
}

async function eventOf(request: IncomingMessage, limits: Limits): Promise<object> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new LocalCloudError('REQUEST_INVALID', 'A call is sent as application/json')
  const text = (await readBody(request, limits.eventBytes)).toString('utf8')
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch {
    throw new LocalCloudError('REQUEST_INVALID', 'The request is not JSON')
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) throw new LocalCloudError('REQUEST_INVALID', 'A request is a JSON object')
  return event
}

function refuse(request: IncomingMessage, response: ServerResponse, fault: LocalCloudError, status = STATUS[fault.code]): void {
  dropRest(request, response)
  sendError(response, status, fault)
}

/** The words of a function's own fault stay here: they may quote what another person sent. */
function sendError(response: ServerResponse, status: number, { code, message }: LocalCloudError): void {
  if (response.headersSent || response.destroyed) return
  sendJson(response, status, { error: { code, message: code === 'FUNCTION_THREW' || code === 'FUNCTION_LOAD_FAILED' ? 'The function failed' : message } })
}

/** Those that only a start can bring never come through the door. */
const STATUS: Readonly<Record<LocalCloudCode, number>> = {
  REQUEST_INVALID: 400,
  FILE_PATH_INVALID: 400,
  FUNCTION_NOT_FOR_CLIENTS: 403,
  FILE_NOT_YOURS: 403,
  FUNCTION_NOT_FOUND: 404,
  REQUEST_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  FUNCTION_LOAD_FAILED: 502,
  FUNCTION_THREW: 502,
  FUNCTION_CRASHED: 502,
  FUNCTION_OUT_OF_MEMORY: 502,
  REPLY_TOO_LARGE: 502,
  TOO_MANY_CALLS: 503,
  CLOSED: 503,
  FUNCTION_TIMED_OUT: 504,
  DATA_DIR_IN_USE: 500,
  DATA_DIR_UNWRITABLE: 500,
  DATABASE_FILE_INVALID: 500,
  DATABASE_UNREADABLE: 500,
  PORT_IN_USE: 500,
  FUNCTIONS_MISSING: 500,
  FUNCTION_CONFIG_INVALID: 500,
}
