import { View } from '@tarojs/components'
import { useState } from 'react'
import { adviseOnOffers } from '../../../core/rescue/haggling'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { fenOf, inYuan } from '../../text/yuan'

interface HagglingProps { paidFen: number; offersFen: readonly number[]; noted: boolean; onOffer: (fen: number) => void; onCameAgain: () => void }

/** The script of part refunds, and what to say to the offer just made. */
export function Haggling({ paidFen, offersFen, noted, onOffer, onCameAgain }: HagglingProps) {
  const { rescue, form } = useSentences()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const advice = adviseOnOffers(paidFen, offersFen)
  const add = (): void => {
    const fen = fenOf(typed)
    setWrong(fen === null)
    if (fen === null) return
    setTyped('')
    onOffer(fen)
  }
  return (
    <Card title={rescue.haggleTitle} hint={rescue.haggleHint}>
      {offersFen.length > 0 && <View className='fine'>{fill(rescue.offers, { list: offersFen.map(inYuan).join(' → ') })}</View>}
      <View className='advice' {...aria({ role: 'status', live: 'polite' })}>{fill(rescue.advice[advice.code], { missing: inYuan(advice.missingFen) })}</View>
      <TextField label={rescue.offered} value={typed} onChange={setTyped} keyboard='digit' maxLength={10} unit={form.amountUnit} />
      {wrong && <View className='complaint' {...aria({ role: 'alert' })}>{form.badAmount}</View>}
      <View className='pair'>
        <Tap className='weui-btn weui-btn_primary' onTap={add}>{rescue.offerAdd}</Tap>
        <Tap className='weui-btn weui-btn_default' disabled={noted} onTap={onCameAgain}>{noted ? rescue.cameAgainNoted : rescue.cameAgain}</Tap>
      </View>
    </Card>
  )
}
