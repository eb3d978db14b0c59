import { View } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { ShareTap } from '../../components/ShareTap'
import { useSentences } from '../../text/language'

/** The main thing to do while nobody knows who ordered it: one tap sends the question to the family. */
export function AskAction({ asked, onAsk }: { asked: boolean; onAsk: () => void }) {
  const { actions } = useSentences()
  return (
    <View className='ask-action'>
      <ShareTap className='weui-btn weui-btn_primary ask-action__tap' onTap={onAsk}><Icon name='family' />{asked ? actions.askAgain : actions.ask}</ShareTap>
      <View className='fine'>{actions.askHint}</View>
    </View>
  )
}
