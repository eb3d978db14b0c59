import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdminAction, listParam, textParam } from '../admin/adminRequest'
import { ServiceRefusal } from '../admin/serviceRefusal'
import { bodyOf, dropRest } from '../http/body'
import { LocalCloudError } from '../localCloudError'
import { fileIdOf, pathOfFileId } from './fileId'
import { checkedPath, type FileStore } from './fileStore'

/** Links to upload or download hold this long (captures: maxAge 7200 s). */
const LINK_AGE_S = 7200
/** A function's own upload may be this large; our limit, not the platform's. */
const FUNCTION_FILE_LIMIT = 50 * 1024 * 1024

interface Ticket {
  kind: 'put' | 'get'
  path: string
  owner: string
  /** Server time in milliseconds after which the link is void. */
  until: number
}

/** Storage as functions see it: actions hand out links with a random ticket; the bytes go by PUT and GET on those links. */
export class StorageLinks {
  private readonly tickets = new Map<string, Ticket>()

  constructor(private readonly files: FileStore, private readonly baseUrl: () => string) {}

  actions(): Record<string, AdminAction> {
    return {
      'storage.getUploadMetadata': request => {
        const cloudPath = acceptedPath(textParam(request, 'path'))
        const ticket = this.issue({ kind: 'put', path: cloudPath, owner: request.openid, until: request.now + LINK_AGE_S * 1000 })
        return { data: { url: this.urlOf(ticket), token: ticket, authorization: ticket, fileId: fileIdOf(cloudPath), cosFileId: ticket } }
      },
      'storage.batchGetDownloadUrl': request => ({
        data: {
          download_list: listParam(request, 'file_list').map(entry => {
            const { fileid: fileID, max_age: wished } = entry as { fileid?: unknown; max_age?: unknown }
            const file = this.files.find(pathOfFileId(fileID) ?? '')
            if (file === null) return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' }
            const maxAge = typeof wished === 'number' && wished > 0 ? Math.min(wished, LINK_AGE_S) : LINK_AGE_S
            const ticket = this.issue({ kind: 'get', path: file.path, owner: file.owner, until: request.now + maxAge * 1000 })
            return { code: 'SUCCESS', fileID, tempFileURL: this.urlOf(ticket), maxAge }
          }),
        },
      }),
      'storage.batchDeleteFile': async request => ({
        data: {
          delete_list: await Promise.all(listParam(request, 'fileid_list').map(async fileID =>
            ({ code: await this.files.remove(pathOfFileId(fileID) ?? '') ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID }))),
        },
      }),
    }
  }

  /** Serves PUT, GET and HEAD on a link; anything without a valid ticket gets 403. */
  async serve(ticketName: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ticket = this.tickets.get(ticketName)
    const wanted = request.method === 'PUT' ? 'put' : request.method === 'GET' || request.method === 'HEAD' ? 'get' : null
    if (ticket === undefined || ticket.kind !== wanted || ticket.until < Date.now()) return answerInXml(response, 403, 'AccessDenied', 'This link does not hold')
    if (ticket.kind === 'put') {
      this.tickets.delete(ticketName)
      return this.receive(ticket, request, response)
    }
    const file = this.files.find(ticket.path)
    if (file === null) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.size })
    if (request.method === 'HEAD') response.end()
    else this.files.read(file).on('error', () => response.destroy()).pipe(response)
  }

  private async receive(ticket: Ticket, request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.files.put(ticket.path, ticket.owner, bodyOf(request), FUNCTION_FILE_LIMIT, 'any')
      response.writeHead(200).end()
    } catch (fault) {
      dropRest(request, response)
      const [code, message] = fault instanceof LocalCloudError && fault.code === 'FILE_TOO_LARGE' ? ['EntityTooLarge', fault.message] as const : ['InternalError', 'The local cloud could not keep the file'] as const
      answerInXml(response, 400, code, message)
    }
  }

  private issue(ticket: Ticket): string {
    for (const [name, { until }] of this.tickets) if (until < Date.now()) this.tickets.delete(name)
    const name = randomBytes(16).toString('hex')
    this.tickets.set(name, ticket)
    return name
  }

  private urlOf(ticket: string): string {
    return `${this.baseUrl()}/cos/${ticket}`
  }
}

/** As the object store answers a failure: the SDK takes any other answer to an upload, whatever its status, for success. */
function answerInXml(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`)
}

function acceptedPath(cloudPath: string): string {
  try {
    return checkedPath(cloudPath)
  } catch (fault) {
    if (fault instanceof LocalCloudError) throw new ServiceRefusal('INVALID_PARAM', `Invalid request param: path. ${fault.message}`)
    throw fault
  }
}
