import { View } from '@tarojs/components'
import { TroubleNotice } from '../../components/TroubleNotice'
import { type CheckTrouble } from '../../cloud/checkState'
import { useSentences } from '../../text/language'

/** No network: the verdict below comes from the phone's own rules, and the look waits here to be sent once. */
export function WaitingNotice({ trouble, withPhoto }: { trouble: CheckTrouble; withPhoto: boolean }) {
  const { waiting } = useSentences()
  return (
    <TroubleNotice code={trouble}>
      <View className='trouble__todo'>{waiting.title}</View>
      <View className='trouble__todo'>{withPhoto ? waiting.photo : waiting.typed}</View>
    </TroubleNotice>
  )
}
