import { View } from '@tarojs/components'
import { Way } from '../../components/Way'
import { goTo } from '../../device/goTo'
import { useSentences } from '../../text/language'

/** Where else one can go from 我的; the moderators' page only for them. */
export function MoreWays({ moderator }: { moderator: boolean }) {
  const { wavesPage, dispute, moderation } = useSentences()
  return (
    <View className='weui-cells ways'>
      <Way icon='note' words={wavesPage.title} onTap={() => void goTo('waves')} />
      <Way icon='phone' words={dispute.way} onTap={() => void goTo('dispute')} />
      {moderator && <Way icon='shield' words={moderation.title} onTap={() => void goTo('moderate')} />}
    </View>
  )
}
