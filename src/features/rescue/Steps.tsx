import { View } from '@tarojs/components'
import { type Channel, lineOf, type PublicChannelCode, publicChannels } from '../../../core/rescue/channels'
import { isStale, type RescueStep, type RescueStepCode } from '../../../core/rescue/rescueSteps'
import { type Carrier } from '../../../core/waybill/waybill'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { today } from '../../device/today'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { ChannelTap } from './ChannelTap'

const channelsOf: Record<RescueStepCode, readonly PublicChannelCode[]> = { police: ['police', 'antiFraud'], keepProof: [], callCarrier: [], postalAppeal: ['postalAppeal'], consumerComplaint: ['consumer', 'cityHotline'] }

interface StepsProps { steps: readonly RescueStep[]; done: readonly RescueStepCode[]; carrier: Carrier | null; onToggle: (code: RescueStepCode) => void }

/** What to do, when, and by which number; each step ticked off when it is done. */
export function Steps({ steps, done, carrier, onToggle }: StepsProps) {
  const { rescue, seen } = useSentences()
  const when = (step: RescueStep): string => {
    switch (step.state) {
      case 'now': return step.daysLeft === null ? rescue.now : fill(rescue.daysLeft, { days: String(step.daysLeft), date: step.until ?? '' })
      case 'later': return fill(rescue.from, { date: step.from, days: String(step.daysUntil) })
      case 'over': return fill(rescue.over, { date: step.until ?? '' })
      default: return step satisfies never
    }
  }
  const tap = (name: string, channel: Channel) => <ChannelTap key={channel.value} name={name} channel={channel} stale={isStale(channel, today())} />
  return (
    <>
      {steps.map(step => {
        const words = rescue.steps[step.code]
        const isDone = done.includes(step.code)
        const line = step.code === 'callCarrier' ? lineOf(carrier) : null
        return (
          <Card key={step.code} className={isDone ? 'rescue-step rescue-step_done' : 'rescue-step'}>
            <View className='rescue-step__head'>
              <View className='rescue-step__title'>{words.title}</View>
              <Tap className='rescue-step__tick' checkbox={isDone} label={`${words.title} ${rescue.done}`} onTap={() => onToggle(step.code)}><Icon name={isDone ? 'check' : 'clock'} />{isDone ? rescue.done : rescue.undone}</Tap>
            </View>
            <View className={`rescue-step__when rescue-step__when_${step.state}`}>{when(step)}</View>
            <View>{words.todo}</View>
            {line !== null && carrier !== null && tap(fill(rescue.carrierLine, { carrier: seen.carriers[carrier] }), line)}
            {step.code === 'callCarrier' && line === null && <View className='fine'>{rescue.noLine}</View>}
            {step.code === 'callCarrier' && <View className='fine'>{rescue.neverSender}</View>}
            {channelsOf[step.code].map(code => tap(rescue.channels[code], publicChannels[code]))}
          </Card>
        )
      })}
    </>
  )
}
