import { View } from '@tarojs/components'
import { type StepCode } from '../../../core/verdict/verdict'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { useSentences } from '../../text/language'

/** What to do next, the first one first. */
export function NextSteps({ steps }: { steps: readonly StepCode[] }) {
  const text = useSentences().steps
  if (steps.length === 0) return null
  return (
    <Card title={text.title}>
      <View className='steps' {...aria({ role: 'list' })}>
        {steps.map((step, at) => (
          <View key={step} className='step' {...aria({ role: 'listitem' })}>
            <View className='step__count' {...aria({ hidden: true })}>{at + 1}</View>
            <View className='step__words'>{text.of[step]}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
