import Taro from '@tarojs/taro'
import { type Result, ok, refuse } from '../../core/result'
import { type DeviceCode } from './deviceCodes'
import { wordsOf } from './wordsOf'

/** Only WeChat has a scanner; in a browser the call would *resolve* without a code (PLATFORM). */
export const canScanBarcode = process.env.TARO_ENV === 'weapp'

/** The text of one 1-D code, or null when the person changed their mind. QR codes are not asked for: a label's are never opened. */
export async function scanBarcode(): Promise<Result<string | null, DeviceCode>> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode'] })
    return typeof result === 'string' && result !== '' ? ok(result) : refuse('SCAN_FAILED')
  } catch (cause) {
    const words = wordsOf(cause)
    if (/cancel|取消/i.test(words)) return ok(null)
    return refuse(/auth|deny|denied|permission/i.test(words) ? 'SCAN_DENIED' : 'SCAN_FAILED')
  }
}
