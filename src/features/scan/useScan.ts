import { useRef, useState } from 'react'
import { leaveCheck, retryCheck, startCheck } from '../../cloud/check'
import { type CheckSource } from '../../cloud/checkState'
import { type Result } from '../../../core/result'
import { cameraIsSure, choosePhoto } from '../../device/choosePhoto'
import { type DeviceCode } from '../../device/deviceCodes'
import { goTo } from '../../device/goTo'
import { givePhotoConsent, photoConsentNeeded } from '../../device/privacyConsent'
import { scanBarcode } from '../../device/scanBarcode'

type PhotoFrom = 'camera' | 'album'

/** A second tap within this time is the same tap (a shaking hand), in ms. */
const oneTapMs = 700

/** What the scan page can do. Every way ends in the one check of cloud/check; a verdict leads to its page. */
export function useScan() {
  const [trouble, setTrouble] = useState<DeviceCode | null>(null)
  const [formOpen, setFormOpen] = useState(false)
  const [consentFor, setConsentFor] = useState<PhotoFrom | null>(null)
  const lastTap = useRef(-Infinity)

  const isSecondTap = (): boolean => {
    const now = Date.now()
    const second = now - lastTap.current < oneTapMs
    if (!second) lastTap.current = now
    return second
  }

  const check = async (source: CheckSource): Promise<void> => {
    setTrouble(null)
    if (await startCheck(source)) await goTo('verdict')
  }

  /** Takes what a device call brings: nothing (changed their mind), a refusal, or the start of a check. */
  const take = async (bring: () => Promise<Result<string | null, DeviceCode>>, asSource: (text: string) => CheckSource): Promise<void> => {
    if (isSecondTap()) return
    setTrouble(null)
    const result = await bring()
    if (!result.ok) setTrouble(result.code)
    else if (result.value !== null) await check(asSource(result.value))
  }

  const photograph = (from: PhotoFrom): Promise<void> => take(() => choosePhoto(from), photo => ({ photo, ...(from === 'camera' && cameraIsSure ? { takenInApp: true } : {}) }))

  return {
    trouble,
    formOpen,
    consentFor,
    photo: (from: PhotoFrom): void => photoConsentNeeded() ? setConsentFor(from) : void photograph(from),
    barcode: (): void => void take(scanBarcode, barcode => ({ barcode })),
    start: (source: CheckSource): void => void check(source),
    retry: async (): Promise<void> => { if (await retryCheck()) await goTo('verdict') },
    agree: (): void => {
      givePhotoConsent()
      const from = consentFor
      setConsentFor(null)
      if (from !== null) void photograph(from)
    },
    typeInstead: (): void => {
      leaveCheck()
      setConsentFor(null)
      setTrouble(null)
      setFormOpen(true)
    },
    closeForm: (): void => setFormOpen(false),
  }
}
