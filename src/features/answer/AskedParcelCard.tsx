import { View } from '@tarojs/components'
import { type AskedParcel } from '../../../core/family/askedParcel'
import { aria } from '../../components/aria'
import { useSentences } from '../../text/language'
import { fill } from '../../text/fill'
import { inYuan } from '../../text/yuan'

/** What the family is told of the parcel: money, goods, carrier. */
export function AskedParcelCard({ parcel: { carrier, paymentKind, amountFen, goods } }: { parcel: AskedParcel }) {
  const { answer, seen } = useSentences()
  return (
    <View className='asked'>
      <View className='asked__title' {...aria({ role: 'heading', level: 1 })}>{answer.title}</View>
      <View className='asked__amount'>{amountFen === null ? seen.payments[paymentKind] : fill(seen.yuan, { amount: inYuan(amountFen) })}</View>
      {amountFen !== null && paymentKind !== 'unknown' && <View className='asked__kind'>{seen.payments[paymentKind]}</View>}
      <View className='asked__more'>{[goods, carrier === null ? null : seen.carriers[carrier]].filter(part => part !== null).join(' · ')}</View>
      <View className='asked__hurry'>{answer.question}</View>
    </View>
  )
}
