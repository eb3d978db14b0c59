import { View } from '@tarojs/components'
import { aria } from '../../components/aria'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'

/** Asked once, before the first photo; typing works without it. */
export function Consent({ onAgree, onDecline }: { onAgree: () => void; onDecline: () => void }) {
  const { consent } = useSentences()
  return (
    <View className='sheet' {...aria({ role: 'dialog', label: consent.title })}>
      <View className='sheet__paper'>
        <View className='sheet__title'><Icon name='shield' />{consent.title}</View>
        {consent.points.map((point, at) => <View key={point} className='sheet__point'><View className='sheet__count'>{at + 1}</View><View className='sheet__words'>{point}</View></View>)}
        <Tap className='weui-btn weui-btn_primary' onTap={onAgree}>{consent.agree}</Tap>
        <Tap className='weui-btn weui-btn_default' onTap={onDecline}>{consent.decline}</Tap>
      </View>
    </View>
  )
}
