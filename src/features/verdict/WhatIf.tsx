import { View } from '@tarojs/components'
import { type Standing } from '../../../core/evidence/standing'
import { type Answers } from '../../../core/verdict/answers'
import { whatIf } from '../../../core/verdict/whatIf'
import { type Waybill } from '../../../core/waybill/waybill'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

/** What would change the verdict, and to what. Nothing when nothing would. */
export function WhatIf({ waybill, answers, standing }: { waybill: Waybill; answers: Answers; standing: Standing | null }) {
  const { whatIf: words, verdict } = useSentences()
  const changes = whatIf(waybill, answers, standing)
  if (changes.length === 0) return null
  return (
    <Card title={words.title}>
      <View className='reasons' {...aria({ role: 'list' })}>
        {changes.map(({ code, level }) => (
          <View key={code} className='turn' {...aria({ role: 'listitem' })}>
            <View className='turn__if'>{words.of[code]}</View>
            <View className={`turn__then turn__then_${level}`}>{fill(words.then, { level: verdict.levels[level] })}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
