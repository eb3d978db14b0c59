import { type Source } from '../functions/caller'
import { ServiceRefusal } from './serviceRefusal'

/** One parsed request of the admin protocol: the SDK's parameters as it sent them (../shared captures). */
export interface AdminRequest {
  params: Readonly<Record<string, unknown>>
  /** Who the calling function works for; empty for timers. */
  openid: string
  /** What started the calling function. */
  source: Source
  /** The server's time when the request came, in milliseconds. */
  now: number
}

/** What an action answers beside the request id. */
export type AdminReply = Record<string, unknown>

/** One action of the protocol. Throws ServiceRefusal for an expected "no". */
export type AdminAction = (request: AdminRequest) => AdminReply | Promise<AdminReply>

/** A text parameter that must be there. */
export function textParam({ params }: AdminRequest, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw new ServiceRefusal('INVALID_PARAM', `Invalid request param: ${name} is missing`)
  return value
}

/** A text parameter the SDK may leave out; null then. */
export function optionalText({ params }: AdminRequest, name: string): string | null {
  const value = params[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** A list parameter that must be there. */
export function listParam({ params }: AdminRequest, name: string): readonly unknown[] {
  const value = params[name]
  if (!Array.isArray(value)) throw new ServiceRefusal('INVALID_PARAM', `Invalid request param: ${name} is not a list`)
  return value
}
