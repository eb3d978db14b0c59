import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { LocalCloudError } from '../localCloudError'

/** The one address the local cloud listens on: nothing outside this machine reaches it. */
export const LOOPBACK = '127.0.0.1'

/** Listens on the loopback address. Throws PORT_IN_USE when the port is taken or not ours to take. */
export function listen(port: number, serve: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(serve)
    server.once('error', (fault: NodeJS.ErrnoException) => reject(fault.code === 'EADDRINUSE' || fault.code === 'EACCES'
      ? new LocalCloudError('PORT_IN_USE', fault.code === 'EACCES' ? `The port ${port} is not allowed to this user` : `Another program listens on http://${LOOPBACK}:${port} already`)
      : fault))
    server.listen(port, LOOPBACK, () => resolve(server))
  })
}

export const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** Stops listening and drops every connection. */
export function stopListening(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
