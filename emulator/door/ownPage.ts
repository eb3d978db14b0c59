import { type IncomingMessage } from 'node:http'

/**
 * True for requests that were addressed to this machine by its own name. A page of another site whose name was pointed
 * at 127.0.0.1 (DNS rebinding) still sends that other name as its Host.
 */
export const isOwnHost = ({ headers }: IncomingMessage, port: number): boolean => headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`

/** True for requests that our own page made: browsers name the page's origin with every POST, and no page can change it. */
export const isOwnPage = (request: IncomingMessage, port: number): boolean => isOwnHost(request, port) && request.headers.origin === `http://${request.headers.host}`

/**
 * True when a page load may set the cookie: a load that came from another site carries no SameSite=Strict cookie although
 * the browser may hold one, which must not be replaced.
 */
export const mayHoldCookie = ({ headers }: IncomingMessage): boolean => headers['sec-fetch-site'] === 'same-origin' || headers['sec-fetch-site'] === 'none'
