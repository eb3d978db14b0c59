import { View } from '@tarojs/components'
import { countsOf, type FamilyAnswer } from '../../../core/family/ask'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Icon, type IconName } from '../../components/Icon'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

const icons: Record<FamilyAnswer['ordered'], IconName> = { mine: 'check', notMine: 'stop', unsure: 'unclear' }

/** What the family said, newest last, as it comes in. */
export function FamilyAnswers({ answers }: { answers: readonly FamilyAnswer[] }) {
  const { family } = useSentences()
  const { mine, notMine, unsure } = countsOf(answers)
  return (
    <Card title={family.waitingTitle} {...(answers.length === 0 ? { hint: family.none } : { hint: fill(family.count, { mine: String(mine), notMine: String(notMine), unsure: String(unsure) }) })}>
      <View className='said' {...aria({ role: 'status', live: 'polite' })}>
        {answers.map(({ ordered, name, at }) => (
          <View key={`${at} ${name ?? ''} ${ordered}`} className={`said__one said__one_${ordered}`}>
            <Icon name={icons[ordered]} className='said__icon' />
            <View className='said__who'>{name === null ? family.someone : family.names[name]}</View>
            <View className='said__what'>{family.answers[ordered]}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
