import { View } from '@tarojs/components'
import { type AskTrouble } from '../../cloud/askWatch'
import { aria } from '../../components/aria'
import { useSentences } from '../../text/language'

/** The link opens nothing: gone, no network, or still on its way. */
export function AskGone({ gone }: { gone: AskTrouble | null }) {
  const { answer, trouble } = useSentences()
  if (gone === null) return <View className='promise' {...aria({ role: 'status' })}>{answer.loading}</View>
  return (
    <View className='trouble' {...aria({ role: 'alert' })}>
      <View className='trouble__title'>{gone === 'ASK_GONE' ? answer.gone : trouble[gone].title}</View>
      <View className='trouble__todo'>{gone === 'ASK_GONE' ? answer.goneTodo : trouble[gone].todo}</View>
    </View>
  )
}
