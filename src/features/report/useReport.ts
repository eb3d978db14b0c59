import { useState } from 'react'
import { type ReportOutcome, type ReportTick } from '../../../core/contract/reportSender'
import { type Answers } from '../../../core/verdict/answers'
import { call } from '../../cloud/call'
import { type KeptCase, keepCase } from '../../cloud/cases'
import { report } from '../../cloud/report'
import { useCountdown } from '../../device/countdown'
import { allowOneMessage } from '../../device/subscribe'
import { type TroubleCode } from '../../text/sentences'

/** How long the undo stands right below the thanks, in seconds; afterwards it is in 我的. */
export const undoSeconds = 10

/** What the answers at the door already say, ticked ahead. */
export function ticksFrom({ ordered, family, openingRefused, numberDead, priceCut, urgedToSign, cardInside, neighboursToo, paid }: Answers): ReportTick[] {
  const said: [ReportTick, boolean | undefined][] = [
    ['notOrdered', ordered === 'notMine' || ((family?.notMine ?? 0) > 0 && family?.mine === 0)], ['paid', paid], ['openingRefused', openingRefused], ['numberDead', numberDead],
    ['priceCut', priceCut], ['urgedToSign', urgedToSign], ['cardInside', cardInside], ['neighboursToo', neighboursToo],
  ]
  return said.filter(([, holds]) => holds === true).map(([tick]) => tick)
}

/** Reporting one parcel and taking it back; a second tap while sending does nothing. */
export function useReport(kept: KeptCase) {
  const [ticks, setTicks] = useState<ReportTick[]>(() => ticksFrom(kept.answers))
  const [sending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<ReportOutcome | null>(null)
  const [trouble, setTrouble] = useState<TroubleCode | null>(null)
  const [left, setLeft] = useCountdown()
  const [told, setTold] = useState(false)

  const run = async (act: (caseId: string) => Promise<boolean>): Promise<void> => {
    if (sending || kept.caseId === null) return
    setSending(true)
    setTrouble(null)
    const reported = await act(kept.caseId)
    keepCase(kept.requestId, { reported, ...(reported ? {} : { willTell: false }) })
    setSending(false)
  }
  return {
    ticks, sending, outcome, trouble, left,
    /** There is nothing to wait for: whoever gets such a parcel is warned already. */
    told,
    toggle: (tick: ReportTick): void => setTicks(ticks.includes(tick) ? ticks.filter(one => one !== tick) : [...ticks, tick]),
    send: (): Promise<void> => run(async caseId => {
      const reply = await report(kept, caseId, ticks)
      if (!reply.ok) { setTrouble(reply.code); return kept.reported }
      setOutcome(reply.value.outcome)
      setLeft(undoSeconds)
      return true
    }),
    /** One tap, one message: in WeChat it asks for leave in the same tap. The report is sent again, which changes nothing else. */
    tellMe: async (): Promise<void> => {
      const allowed = allowOneMessage()
      await run(async caseId => {
        await allowed
        const reply = await report(kept, caseId, kept.ticks ?? ticks, true)
        if (reply.ok) setTold(!reply.value.willTell)
        else setTrouble(reply.code)
        return kept.reported
      })
    },
    undo: (): Promise<void> => run(async caseId => {
      const reply = await call('withdrawReport', { caseId })
      if (!reply.ok) { setTrouble(reply.code); return kept.reported }
      setOutcome(null)
      setLeft(0)
      return false
    }),
  }
}
