import { View } from '@tarojs/components'
import { Tap } from '../../components/Tap'
import { TroubleNotice } from '../../components/TroubleNotice'
import { type CheckTrouble } from '../../cloud/checkState'
import { useSentences } from '../../text/language'

/** A correction or answer could not be judged: the old verdict still stands above, and it can be tried again. */
export function NotJudged({ trouble, onRetry }: { trouble: CheckTrouble; onRetry: () => void }) {
  const { again } = useSentences()
  return (
    <TroubleNotice code={trouble}>
      <View className='trouble__todo'>{again.notJudged}</View>
      <Tap className='weui-btn weui-btn_primary' onTap={onRetry}>{again.retry}</Tap>
    </TroubleNotice>
  )
}
