import { View } from '@tarojs/components'
import { aria } from '../../components/aria'
import { Tap } from '../../components/Tap'
import { askTroubleIn } from '../../text/askTroubleIn'
import { useSentences } from '../../text/language'

/** The question did not reach the cloud, so the family's link opens nothing yet. */
export function NotSent({ code, onResend }: { code: string; onResend: () => void }) {
  const text = useSentences()
  return (
    <View className='trouble' {...aria({ role: 'alert' })}>
      <View className='trouble__todo'>{askTroubleIn(code, text) ?? text.family.notSent}</View>
      <Tap className='weui-btn weui-btn_default' onTap={onResend}>{text.family.resend}</Tap>
    </View>
  )
}
