import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Readable } from 'node:stream'
import { type AdminDoor, serveAdmin } from './admin/adminDoor'
import { takeDataFolder } from './dataFolder'
import { Collections } from './database/collections'
import { readDeclaration } from './database/declaration'
import { readActions } from './database/readActions'
import { Transactions } from './database/transactions'
import { writeActions } from './database/writeActions'
import { type Door, serveDoor } from './door/door'
import { isOwnHost, mayHoldCookie } from './door/ownPage'
import { servePage } from './door/page'
import { Visitors } from './door/visitor'
import { APP_ID } from './functions/caller'
import { readFunctions } from './functions/functionConfig'
import { FunctionRunner } from './functions/functionRunner'
import { invokeAction } from './functions/invokeAction'
import { startTimers } from './functions/timers'
import { listen, LOOPBACK, portOf, stopListening } from './http/server'
import { type Limits, LIMITS } from './limits'
import { LocalCloudError } from './localCloudError'
import { codePoster } from './openapi/codePoster'
import { msgSecCheck } from './openapi/msgSecCheck'
import { openApi, type OpenApiCall } from './openapi/openApi'
import { printedText } from './openapi/printedText'
import { sendSms } from './openapi/sms'
import { subscribeMessage } from './openapi/subscribeMessage'
import { fileIdOf } from './storage/fileId'
import { FileStore } from './storage/fileStore'
import { StorageLinks } from './storage/storageActions'

export interface LocalCloudOptions {
  /** One folder for everything that is kept: database, files, secrets, lock. */
  dataDir: string
  /** The built functions: NAME/index.js with main(event, context), and NAME/config.json. */
  functionsDir: string
  /** The declared collections and indexes (database/declaration.ts). */
  databaseFile: string
  /** 0 takes any free one. */
  port: number
  /** The built H5 page, served at /; null serves none. */
  pageDir: string | null
  /** What every instance finds in its environment besides the platform's own names. */
  environment: Readonly<Record<string, string>>
  /** One line per fault, and every line a function prints; never an event. */
  log(line: string): void
  /** Tests make them smaller. */
  limits?: Partial<Limits>
}

export interface LocalCloud {
  /** http://127.0.0.1:PORT */
  url: string
  /**
   * A call as a client makes it. Rejects with a LocalCloudError. `ms` counts from handing the event to a loaded instance
   * to its reply: neither a cold start nor waiting for a free instance is in it.
   */
  call(name: string, event: object, openid: string): Promise<{ result: unknown; ms: number }>
  /** Puts a client's file under photos/, owned by openid; answers its fileID cloud://… */
  upload(name: string, bytes: Readable, openid: string): Promise<string>
  /** Peak resident memory in MB of one function's instances so far; null when none was started. */
  peakRssMb(name: string): number | null
  /** Ends everything within 2 s; calls under way are rejected with CLOSED. */
  close(): Promise<void>
}

/**
 * Starts CloudBase on this machine: the unmodified wx-server-sdk in the built functions talks to it, and so does the H5
 * page. Listens on 127.0.0.1 only. Throws a LocalCloudError whose message says what to do about it.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { environment, log } = options
  const limits: Limits = { ...LIMITS, ...options.limits }
  const undo: (() => void | Promise<void>)[] = []
  const closeAll = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  let closing: Promise<void> | null = null
  const close = () => (closing ??= closeAll())
  try {
    const functions = readFunctions(options.functionsDir)
    const declaration = readDeclaration(options.databaseFile)
    const folder = takeDataFolder(options.dataDir)
    undo.push(() => folder.release())
    const collections = new Collections(folder.databaseFile, declaration)
    undo.push(() => collections.close())
    const files = new FileStore(folder.filesDir)
    undo.push(() => files.close())
    const transactions = new Transactions(collections)
    undo.push(() => transactions.close())

    let listensOn = 0
    const port = () => listensOn
    const url = () => `http://${LOOPBACK}:${port()}`
    const runner = new FunctionRunner(functions, { adminUrl: () => `${url()}/admin`, environment, limits, log })
    const links = new StorageLinks(files, url)
    const actions = { ...readActions(collections, transactions), ...writeActions(collections, transactions), ...links.actions(), 'functions.invokeFunction': invokeAction(() => runner) }
    const admin: AdminDoor = { findInstance: token => runner.findInstance(token), actions, openApi: openApi(openApiCalls(options.dataDir, collections, url)), log }
    const store = async (name: string, bytes: Readable, openid: string) => fileIdOf((await files.put(photoPath(name), openid, bytes, limits.uploadBytes, 'own')).path)
    const door: Door = { runner, visitors: new Visitors(folder.visitorSecret), limits, port, store, log }

    const server = await listen(options.port, (request, response) => {
      serve({ admin, door, links, pageDir: options.pageDir }, request, response).catch((fault: unknown) => {
        log(`local cloud: ${fault instanceof Error ? fault.name : typeof fault} while serving`)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    })
    listensOn = portOf(server)
    undo.push(() => stopListening(server))
    undo.push(() => runner.close())
    undo.push(startTimers(runner))
    folder.announce({ port: port(), pid: process.pid })
    return {
      url: url(),
      call: async (name, event, openid) => {
        const { reply, ms } = await runner.callAsClient(name, event, openid, APP_ID)
        return { result: JSON.parse(reply) as unknown, ms }
      },
      upload: store,
      peakRssMb: name => runner.peakRssMb(name),
      close,
    }
  } catch (fault) {
    await close()
    throw fault
  }
}

/** WeChat's server API as far as it is played here. */
const openApiCalls = (dataDir: string, collections: Collections, url: () => string): Record<string, OpenApiCall> => ({
  'cloudbase.sendSms': sendSms(collections),
  'ocr.printedText': printedText(dataDir),
  'security.msgSecCheck': msgSecCheck(dataDir),
  'subscribeMessage.send': subscribeMessage(collections),
  'wxacode.getUnlimited': codePoster(url),
})

interface Served {
  admin: AdminDoor
  door: Door
  links: StorageLinks
  pageDir: string | null
}

async function serve({ admin, door, links, pageDir }: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?', 1)[0]
  // Functions are no browsers: what guards pages is left out for them.
  if (path === '/admin') return isOwnHost(request, door.port()) ? serveAdmin(admin, request, response) : void response.writeHead(403).end()
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('content-security-policy', `frame-ancestors 'none'`)
  if (!isOwnHost(request, door.port())) return void response.writeHead(403).end()
  const { pathname } = new URL(request.url ?? '/', 'http://own')
  if (pathname.startsWith('/cos/')) return links.serve(pathname.slice('/cos/'.length), request, response)
  if (pathname.startsWith('/cloud/')) return serveDoor(door, pathname, request, response)
  if (pageDir === null) return void response.writeHead(404).end()
  if (mayHoldCookie(request)) door.visitors.identify(request, response)
  return servePage(pageDir, request, response)
}

/** A client's file keeps its plain name; what it is not, a path, is refused. The name must be hard to guess: it is all that guards the file, as on the platform. */
function photoPath(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) throw new LocalCloudError('FILE_PATH_INVALID', 'A photo is named with letters, digits, dots, _ and -')
  return `photos/${name}`
}
