import { View } from '@tarojs/components'
import { type Verdict } from '../../../core/verdict/verdict'
import { aria } from '../../components/aria'
import { Icon, type IconName } from '../../components/Icon'
import { useSentences } from '../../text/language'
import { headlineOf } from './headlineOf'

const icons: Record<Verdict['level'], IconName> = { refuse: 'stop', ask: 'ask', inspect: 'inspect', unclear: 'unclear' }

/** The verdict in a few big words, a drawing and a colour, and one sentence to act on. */
export function Headline({ verdict, judging }: { verdict: Verdict; judging: boolean }) {
  const text = useSentences()
  const { title, act, pressing } = headlineOf(verdict, text)
  return (
    <View className={`headline headline_${pressing ? 'refuse' : verdict.level} ${judging ? 'headline_judging' : ''}`} {...aria({ role: 'status', live: 'assertive' })}>
      <Icon name={pressing ? 'alert' : icons[verdict.level]} className='headline__icon' />
      <View className='headline__title' {...aria({ role: 'heading', level: 1 })}>{title}</View>
      <View className='headline__act'>{judging ? text.again.judgingAgain : act}</View>
    </View>
  )
}
