import { kept } from './kept'

/**
 * May a photo be taken? WeChat shows its own privacy notice before chooseMedia (the privacy guide of the mini-program),
 * so there nothing is asked twice; in a browser the page asks once and remembers the yes.
 */
const given = kept('photoConsent', false)

export const photoConsentNeeded = (): boolean => process.env.TARO_ENV === 'h5' && !given.get()

export const givePhotoConsent = (): void => given.set(true)
