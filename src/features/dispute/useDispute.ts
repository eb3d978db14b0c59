import { useEffect, useState } from 'react'
import { type DisputeFlagValue } from '../../../core/contract/disputeFlag'
import { call } from '../../cloud/call'
import { useCountdown } from '../../device/countdown'
import { useOneAct } from '../../device/oneAct'
import { type TroubleCode } from '../../text/sentences'

/** How long until another code may be asked for, in seconds: a message takes a while, and three a day is all there are. */
const againAfter = 60

export type MyDispute = (DisputeFlagValue & { step: 'status' })['disputes'][number]

/**
 * - number  the number is typed
 * - code    a code is on its way to `phone`
 * - sent    the dispute is open until then
 */
export type DisputeStep = { at: 'number' } | { at: 'code'; phone: string } | { at: 'sent'; until: number }

/** Proving control of a number and asking for another look at it. A second tap while a call is under way does nothing. */
export function useDispute() {
  const [step, setStep] = useState<DisputeStep>({ at: 'number' })
  const { busy, trouble, setTrouble, run } = useOneAct<TroubleCode>()
  const [disputes, setDisputes] = useState<readonly MyDispute[]>([])
  const [wait, setWait] = useCountdown()
  // Earlier disputes are news, not a condition: without a network the page works all the same.
  useEffect(() => { void call('disputeFlag', { step: 'status' }).then(reply => { if (reply.ok && reply.value.step === 'status') setDisputes(reply.value.disputes) }) }, [])

  return {
    step, busy, trouble, disputes, wait,
    /** @param phone eleven digits */
    sendCode: (phone: string): Promise<void> => run(async () => {
      const reply = await call('disputeFlag', { step: 'start', phone })
      if (!reply.ok) return reply.code
      setStep({ at: 'code', phone })
      setWait(againAfter)
      return null
    }),
    /** @param code six digits */
    confirm: (phone: string, code: string): Promise<void> => run(async () => {
      const reply = await call('disputeFlag', { step: 'confirm', phone, code })
      if (!reply.ok) return reply.code
      if (reply.value.step === 'confirm') setStep({ at: 'sent', until: reply.value.until })
      return null
    }),
    startOver: (): void => { setStep({ at: 'number' }); setTrouble(null); setWait(0) },
  }
}
