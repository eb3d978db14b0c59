import { type Caller } from '../../ports/caller'
import { cloud } from './cloud'

/** The person whose phone called, as WeChat vouches for it; null for timers and calls from outside. */
export function wxCaller(): Caller | null {
  const { OPENID } = cloud.getWXContext()
  return typeof OPENID === 'string' && OPENID !== '' ? { openid: OPENID } : null
}
