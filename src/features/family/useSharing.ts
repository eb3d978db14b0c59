import { useShareAppMessage } from '@tarojs/taro'
import { type AskedParcel } from '../../../core/family/askedParcel'
import { type SharePayload } from '../../device/shareOut'
import { useSentences } from '../../text/language'
import { shareOfAsk } from './shareOfAsk'

/** The card of an ask that is open already, for WeChat's share button and for the browser's. */
export function useSharing(id: string, parcel: AskedParcel, imageUrl: string): SharePayload {
  const payload = shareOfAsk(id, parcel, imageUrl, useSentences())
  useShareAppMessage(() => ({ ...payload }))
  return payload
}
