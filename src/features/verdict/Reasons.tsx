import { View } from '@tarojs/components'
import { type Reason } from '../../../core/verdict/verdict'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { useSentences } from '../../text/language'
import { reasonSentence } from './reasonSentence'

/** Why: each reason in plain words with a word for its direction, strongest first as the verdict has them. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const text = useSentences()
  return (
    <Card title={text.reasons.title}>
      <View className='reasons' {...aria({ role: 'list' })}>
        {reasons.map(reason => {
          const way = reason.weight > 0 ? 'against' : reason.weight < 0 ? 'towards' : 'note'
          return (
            <View key={reason.code} className='reason' {...aria({ role: 'listitem' })}>
              <View className={`reason__way reason__way_${way}`}>{text.reasons[way]}</View>
              <View className='reason__words'>{reasonSentence(reason, text)}</View>
            </View>
          )
        })}
      </View>
    </Card>
  )
}
