import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { NumberedList } from '../../components/NumberedList'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { useSentences } from '../../text/language'

/** Which number it is about. Blanks and dashes between the digits do no harm. */
export function NumberStep({ busy, onSend }: { busy: boolean; onSend: (phone: string) => void }) {
  const { dispute } = useSentences()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = (): void => {
    const phone = typed.replace(/[\s-]/gu, '').replace(/^\+?86(?=1\d{10}$)/u, '')
    const fits = /^1\d{10}$/u.test(phone)
    setWrong(!fits)
    if (fits) onSend(phone)
  }
  return (
    <Card>
      <NumberedList items={dispute.steps} />
      <TextField label={dispute.phone} value={typed} onChange={setTyped} keyboard='digit' maxLength={17} />
      {wrong && <View className='complaint' {...aria({ role: 'alert' })}>{dispute.badPhone}</View>}
      <View className='pair'><Tap className='weui-btn weui-btn_primary' disabled={busy} onTap={send}>{busy ? dispute.sending : dispute.send}</Tap></View>
      <View className='fine'>{dispute.privacy}</View>
    </Card>
  )
}
