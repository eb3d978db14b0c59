import { useEffect, useState } from 'react'
import { kept } from '../device/kept'
import { call } from './call'

const known = kept('moderator', false)

/**
 * Whether this person is one of the environment's moderators: `moderate` refuses everyone else before it reads anything.
 * What was learned last is shown meanwhile, and without a network. What they may do is decided by the function alone.
 */
export function useModerator(): boolean {
  const [is, setIs] = useState(known.get)
  useEffect(() => {
    let over = false
    void call('moderate', { action: 'queue' }).then(reply => {
      if (over || !(reply.ok || reply.code === 'NOT_A_MODERATOR')) return
      known.set(reply.ok)
      setIs(reply.ok)
    })
    return () => { over = true }
  }, [])
  return is
}
