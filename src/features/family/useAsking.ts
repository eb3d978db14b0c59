import { useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { type AskedParcel } from '../../../core/family/askedParcel'
import { drawnAskId, openAsk, readyAsk } from '../../cloud/askFamily'
import { goTo } from '../../device/goTo'
import { onReconnect } from '../../device/network'
import { shareOut } from '../../device/shareOut'
import { useSentences } from '../../text/language'
import { shareOfAsk } from './shareOfAsk'

/**
 * Asking about the current parcel: the id is drawn ahead, WeChat's share button takes it with it, a browser opens its
 * share sheet. The ask is opened in the cloud by the same tap; without a network it is opened as soon as there is one.
 */
export function useAsking(parcel: AskedParcel, imageUrl: string, requestId: string): { ask: () => void; unsent: string | null; resend: () => void } {
  const text = useSentences()
  const [unsent, setUnsent] = useState<string | null>(null)
  useEffect(() => { void readyAsk() }, [requestId])

  const open = async (): Promise<void> => {
    const id = drawnAskId()
    if (id !== null) setUnsent(await openAsk(id))
  }
  useShareAppMessage(() => {
    void open()
    return { ...shareOfAsk(drawnAskId(), parcel, imageUrl, text) }
  })
  useEffect(() => unsent === null ? undefined : onReconnect(() => { const id = drawnAskId(); if (id !== null) void openAsk(id).then(setUnsent) }), [unsent])

  return {
    unsent,
    resend: () => void open(),
    ask: () => {
      void open()
      const id = drawnAskId()
      void shareOut(shareOfAsk(id, parcel, imageUrl, text)).then(() => goTo('family'))
    },
  }
}
