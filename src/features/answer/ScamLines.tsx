import { View } from '@tarojs/components'
import { Card } from '../../components/Card'
import { useSentences } from '../../text/language'

/** What this scam is, in three lines, for the one who has never met it. */
export function ScamLines() {
  const { answer } = useSentences()
  return (
    <Card title={answer.scamTitle}>
      {answer.scam.map((line, at) => <View key={line} className='scam'><View className='step__count'>{at + 1}</View><View className='scam__words'>{line}</View></View>)}
    </Card>
  )
}
