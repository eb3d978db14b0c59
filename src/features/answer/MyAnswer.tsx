import { View } from '@tarojs/components'
import { type FamilyAnswer, familyNames, type FamilyName } from '../../../core/family/ask'
import { type Ordered } from '../../../core/verdict/answers'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Icon, type IconName } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { askTroubleIn } from '../../text/askTroubleIn'
import { useSentences } from '../../text/language'

const choices: readonly { ordered: Ordered; icon: IconName }[] = [{ ordered: 'mine', icon: 'check' }, { ordered: 'notMine', icon: 'stop' }, { ordered: 'unsure', icon: 'unclear' }]

interface MyAnswerProps { own: FamilyAnswer | null; answered: boolean; sending: boolean; trouble: string | null; onSay: (ordered: Ordered, name: FamilyName | null) => void }

/** Three big words, one tap; afterwards what it meant, who one is if one likes, and a way to change it. */
export function MyAnswer({ own, answered, sending, trouble, onSay }: MyAnswerProps) {
  const text = useSentences()
  const { answer, family } = text
  return (
    <>
      {answered && own !== null && <View className={`thanks thanks_${own.ordered}`} {...aria({ role: 'status', live: 'polite' })}><Icon name='check' />{answer.thanks[own.ordered]}</View>}
      {trouble !== null && <View className='complaint' {...aria({ role: 'alert' })}>{askTroubleIn(trouble, text) ?? family.notSent}</View>}
      <View className='big-choices' {...aria({ role: 'radiogroup', label: answer.title })}>
        {choices.map(({ ordered, icon }) => (
          <Tap key={ordered} className={`big-choice big-choice_${ordered} ${own?.ordered === ordered ? 'big-choice_chosen' : ''}`} checked={own?.ordered === ordered} disabled={sending} onTap={() => onSay(ordered, own?.name ?? null)}>
            <Icon name={icon} />{answer.choices[ordered]}
          </Tap>
        ))}
      </View>
      {own !== null && (
        <Card title={answer.who} hint={answer.whoHint}>
          <Choices label={answer.who} options={familyNames.map(value => ({ value, label: family.names[value] }))} chosen={own.name} disabled={sending} onChoose={name => onSay(own.ordered, name)} />
          <View className='fine'>{answer.change}</View>
        </Card>
      )}
    </>
  )
}
