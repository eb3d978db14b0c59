import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { Visitors } from '../../emulator/door/visitor'

/** One visitor known before the cloud starts, so that its environment can name them: a moderator. */
export interface Badge {
  /** What the data folder's visitors.secret is to hold. */
  secret: string
  openid: string
  cookie: { name: string; value: string }
}

export function newBadge(): Badge {
  const secret = randomBytes(32).toString('hex')
  let given = ''
  const openid = new Visitors(Buffer.from(secret, 'hex')).identify({ headers: {} } as IncomingMessage, { setHeader: (_: string, value: string) => { given = value } } as unknown as ServerResponse)
  const [name = '', value = ''] = (given.split(';')[0] ?? '').split('=')
  return { secret, openid, cookie: { name, value } }
}
