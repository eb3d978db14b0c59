import { View } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'

/** The one thing to do at the door: photograph the waybill. */
export function MainAction({ onTap }: { onTap: () => void }) {
  const { scan } = useSentences()
  return (
    <Tap className='shoot' onTap={onTap}>
      <View className='shoot__lens'><Icon name='camera' /></View>
      <View className='shoot__words'>{scan.shoot}</View>
      <View className='shoot__hint'>{scan.shootHint}</View>
    </Tap>
  )
}
