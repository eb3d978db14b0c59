import { useState } from 'react'
import { type Happening } from '../../../core/rescue/letter'
import { rescueSteps, type RescueStep, type RescueStepCode } from '../../../core/rescue/rescueSteps'
import { answer } from '../../cloud/check'
import { currentCheck } from '../../cloud/checkState'
import { type KeptCase, type KeptRescue, keepCase } from '../../cloud/cases'
import { today } from '../../device/today'

/** What was done after paying, kept on this phone with the case. */
export function useRescue(kept: KeptCase) {
  const [circumstances, setCircumstances] = useState({ severalParcels: false, paidAfterScanning: false })
  const rescue = kept.rescue
  const keep = (change: Partial<KeptRescue>): void => keepCase(kept.requestId, { rescue: { ...rescue, ...change } })
  const steps = rescue.paidOn === null ? null : rescueSteps(rescue.paidOn, today(), circumstances)
  return {
    rescue, keep, circumstances, setCircumstances,
    steps: steps?.ok === true ? steps.value : [] as RescueStep[],
    toggle: (code: RescueStepCode): void => keep({ done: rescue.done.includes(code) ? rescue.done.filter(one => one !== code) : [...rescue.done, code] }),
    /** Cheaper, or sent again, after a refusal: part of the verdict, so it goes to the cloud with the answers. */
    cameAgain: (): void => {
      const current = currentCheck()
      if (current.phase === 'answered' && current.requestId === kept.requestId) void answer({ priceCut: true })
      else keepCase(kept.requestId, { answers: { ...kept.answers, priceCut: true } })
    },
    /** What the answers at the door say, for the letter. */
    happened: (['openingRefused', 'numberDead', 'urgedToSign', 'priceCut'] as const).filter(code => kept.answers[code] === true) as Happening[],
  }
}
