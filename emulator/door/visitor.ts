import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type IncomingMessage, type ServerResponse } from 'node:http'

const COOKIE = 'cloud_visitor'
const AGE_S = 400 * 24 * 3600 // the longest that browsers keep

/** Who a browser is: an anonymous openid that stays the same as long as the browser keeps its cookie and the data folder lives. */
export class Visitors {
  constructor(private readonly secret: Buffer) {}

  /** The openid of the request's cookie; a browser without a valid one is given one with the response. */
  identify(request: IncomingMessage, response: ServerResponse): string {
    const known = this.numberOf(request)
    if (known !== null) return this.openidOf(known)
    const number = randomBytes(18).toString('base64url')
    response.setHeader('set-cookie', `${COOKIE}=${number}.${this.sign('cookie', number)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${AGE_S}`)
    return this.openidOf(number)
  }

  private numberOf(request: IncomingMessage): string | null {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const [name, value = ''] = pair.trim().split('=')
      const [number = '', signature = ''] = value.split('.')
      if (name === COOKIE && number !== '' && same(signature, this.sign('cookie', number))) return number
    }
    return null
  }

  /** As WeChat's: 28 characters that begin with an o. */
  private openidOf(number: string): string {
    return `o${this.sign('openid', number).slice(0, 27)}`
  }

  private sign(purpose: string, number: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}:${number}`).digest('base64url')
  }
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
