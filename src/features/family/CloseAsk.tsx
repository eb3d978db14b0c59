import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../core/rescue/days'
import { refreshAsk } from '../../cloud/askWatch'
import { call } from '../../cloud/call'
import { aria } from '../../components/aria'
import { Tap } from '../../components/Tap'
import { askTroubleIn } from '../../text/askTroubleIn'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

/** Until when it can be answered, and a way to stop asking; a second tap confirms, a third does nothing more. */
export function CloseAsk({ id, closed, expiresAt }: { id: string; closed: boolean; expiresAt: number }) {
  const text = useSentences()
  const { family } = text
  const [sure, setSure] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  if (closed) return <View className='fine'>{family.closed}</View>
  const close = async (): Promise<void> => {
    if (!sure) return setSure(true)
    const reply = await call('closeAsk', { id })
    if (reply.ok) refreshAsk(id, reply.value)
    else setTrouble(askTroubleIn(reply.code, text) ?? family.notSent)
  }
  return (
    <>
      <View className='fine'>{fill(family.until, { date: dayOf(expiresAt) })}</View>
      {sure && <View className='fine' {...aria({ role: 'status' })}>{family.closeSure}</View>}
      {trouble !== null && <View className='complaint' {...aria({ role: 'alert' })}>{trouble}</View>}
      <Tap className='weui-btn weui-btn_default' onTap={() => void close()}>{family.close}</Tap>
    </>
  )
}
