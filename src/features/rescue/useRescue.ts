import { useEffect, useState } from 'react'
import { type Happening } from '../../../core/rescue/letter'
import { rescueSteps, type RescueStep, type RescueStepCode } from '../../../core/rescue/rescueSteps'
import { answerKept } from '../../cloud/check'
import { type KeptCase, type KeptRescue } from '../../cloud/cases'
import { changeRescue, fetchRescue, tellCloud } from '../../cloud/rescueNotes'
import { today } from '../../device/today'

/** What was done after paying, kept with the case on this phone and in the cloud. */
export function useRescue(kept: KeptCase) {
  const [circumstances, setCircumstances] = useState({ severalParcels: false, paidAfterScanning: false })
  const rescue = kept.rescue
  const keep = (change: Partial<KeptRescue>): void => changeRescue(kept, change)
  useEffect(() => { void fetchRescue(kept.requestId) }, [kept.requestId])
  const steps = rescue.paidOn === null ? null : rescueSteps(rescue.paidOn, today(), circumstances)
  return {
    rescue, keep, circumstances, setCircumstances,
    steps: steps?.ok === true ? steps.value : [] as RescueStep[],
    toggle: (code: RescueStepCode): void => keep({ done: rescue.done.includes(code) ? rescue.done.filter(one => one !== code) : [...rescue.done, code] }),
    /** Cheaper, or sent again, after a refusal: part of the verdict, of the notes, and of a report that stands. */
    cameAgain: (): void => {
      void answerKept(kept.requestId, { priceCut: true })
      tellCloud(kept.requestId)
    },
    /** What the answers at the door say, for the letter. */
    happened: (['openingRefused', 'numberDead', 'urgedToSign', 'priceCut'] as const).filter(code => kept.answers[code] === true) as Happening[],
  }
}
