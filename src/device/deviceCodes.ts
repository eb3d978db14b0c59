/** What the phone may refuse. Giving up (closing the camera, the chooser) is no refusal: it is `null`. */
export const deviceCodes = [
  'PHOTO_DENIED', //   no permission for the camera or the album, or the privacy notice was declined
  'PHOTO_FAILED', //   the camera or the chooser broke off
  'SCAN_DENIED', //    no permission for the camera while scanning a bar code
  'SCAN_FAILED', //    the scanner broke off or brought nothing
] as const
export type DeviceCode = (typeof deviceCodes)[number]
