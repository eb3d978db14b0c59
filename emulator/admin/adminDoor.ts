import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Instance } from '../functions/instance'
import { readBody, sendJson } from '../http/body'
import { LocalCloudError } from '../localCloudError'
import { type AdminAction, type AdminRequest } from './adminRequest'
import { readParts } from './multipart'
import { ServiceRefusal } from './serviceRefusal'

/** The largest admin request, in bytes. Ours: a document of MongoDB may have 16 MB. */
const REQUEST_BYTES = 16 * 1024 * 1024

/** Answers wx.openApi with protobuf bytes. */
export type OpenApi = (apiName: string, data: Buffer, instance: Instance) => Promise<Buffer>

/** What the door needs: who may come in, and who answers. */
export interface AdminDoor {
  findInstance(token: string): Instance | null
  actions: Readonly<Record<string, AdminAction>>
  openApi: OpenApi
  log(line: string): void
}

/**
 * The admin protocol as the SDK speaks it: POST with an action and its parameters, JSON both ways, or multipart for
 * wx.openApi. Only the instances of our functions may come in, by the session token in their environment; the SDK's
 * signature is made with a secret that is no secret here, so it proves nothing and is not looked at.
 */
export async function serveAdmin(door: AdminDoor, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID()
  let action = ''
  try {
    const params = await paramsOf(request)
    action = String(params['action'])
    const instance = door.findInstance(String(params['sessionToken']))
    if (instance === null) return sendJson(response, 401, { requestId, code: 'INVALID_REQUEST_SOURCE', message: 'Only instances of functions of this local cloud may use the admin protocol' })
    if (action === 'wx.openApi') {
      const answer = await door.openApi(String(params['apiName']), params['requestData'] as Buffer, instance)
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': answer.length }).end(answer)
      return
    }
    const act = door.actions[action]
    if (act === undefined) throw new ServiceRefusal('INVALID_PARAM', `The local cloud does not know the action ${action}`)
    const call: AdminRequest = { params, openid: instance.caller?.openid ?? '', source: instance.caller?.source ?? 'wx_unknown', now: Date.now() }
    sendJson(response, 200, { requestId, ...await act(call) })
  } catch (fault) {
    sendJson(response, 200, { requestId, ...refusalOf(fault, action, door) })
  }
}

async function paramsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const contentType = request.headers['content-type'] ?? ''
  const body = await readBody(request, REQUEST_BYTES)
  if (contentType.startsWith('multipart/form-data')) {
    const parts = await readParts(contentType, body)
    return Object.fromEntries([...parts].map(([name, bytes]) => [name, name === 'requestData' ? bytes : bytes.toString('utf8')]))
  }
  try {
    const params: unknown = JSON.parse(body.toString('utf8'))
    if (typeof params === 'object' && params !== null) return params as Record<string, unknown>
  } catch { /* told below */ }
  throw new ServiceRefusal('INVALID_PARAM', 'Invalid request: not JSON')
}

/** An expected "no" goes out as it is; anything else is a fault of ours, logged by its place and not its words. */
function refusalOf(fault: unknown, action: string, door: AdminDoor): { code: string; message: string } {
  if (fault instanceof ServiceRefusal) return { code: fault.code, message: fault.message }
  if (fault instanceof LocalCloudError) return { code: 'INVALID_PARAM', message: fault.message }
  const place = fault instanceof Error ? `${fault.name} ${String(fault.stack).split('\n').find(line => /^\s+at /.test(line))?.trim() ?? ''}` : typeof fault
  door.log(`local cloud: ${action} failed: ${place}`)
  return { code: 'SYS_ERR', message: 'The local cloud failed on this request' }
}
