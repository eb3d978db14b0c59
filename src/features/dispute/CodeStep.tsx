import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

interface CodeStepProps { phone: string; busy: boolean; /** Seconds until another code may be sent. */ wait: number; onConfirm: (code: string) => void; onAgain: () => void; onOther: () => void }

/** The code from the message, another one, or another number. */
export function CodeStep({ phone, busy, wait, onConfirm, onAgain, onOther }: CodeStepProps) {
  const { dispute } = useSentences()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const confirm = (): void => {
    const code = typed.replace(/\s/gu, '')
    const fits = /^\d{6}$/u.test(code)
    setWrong(!fits)
    if (fits) onConfirm(code)
  }
  return (
    <Card>
      <View {...aria({ role: 'status', live: 'polite' })}>{fill(dispute.sentTo, { phone: phone.replace(/^(\d{3})(\d{4})/u, '$1 $2 ') })}</View>
      <TextField label={dispute.code} value={typed} onChange={setTyped} keyboard='digit' maxLength={6} focus />
      {wrong && <View className='complaint' {...aria({ role: 'alert' })}>{dispute.badCode}</View>}
      <View className='pair'><Tap className='weui-btn weui-btn_primary' disabled={busy} onTap={confirm}>{busy ? dispute.confirming : dispute.confirm}</Tap></View>
      <View className='pair'>
        <Tap className='weui-btn weui-btn_default' disabled={busy || wait > 0} onTap={onAgain}>{wait > 0 ? fill(dispute.againIn, { seconds: String(wait) }) : dispute.again}</Tap>
        <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={onOther}>{dispute.otherNumber}</Tap>
      </View>
    </Card>
  )
}
