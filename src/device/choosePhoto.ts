import Taro from '@tarojs/taro'
import { type Result, ok, refuse } from '../../core/result'
import { type DeviceCode } from './deviceCodes'
import { wordsOf } from './wordsOf'

/** WeChat's camera is the camera; in a browser the same chooser may bring any file. */
export const cameraIsSure = process.env.TARO_ENV === 'weapp'

/**
 * One photo from the camera or the album: its path on this phone, or null when the person changed their mind.
 * Chinese words in a platform message ("取消") come from WeChat's own interface.
 */
export async function choosePhoto(from: 'camera' | 'album'): Promise<Result<string | null, DeviceCode>> {
  try {
    const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sourceType: [from], sizeType: ['compressed'] })
    const path = chosen.tempFiles?.[0]?.tempFilePath
    return path === undefined || path === '' ? refuse('PHOTO_FAILED') : ok(path)
  } catch (cause) {
    const words = wordsOf(cause)
    if (/cancel|取消/i.test(words)) return ok(null)
    return refuse(/auth|deny|denied|privacy|permission/i.test(words) ? 'PHOTO_DENIED' : 'PHOTO_FAILED')
  }
}
