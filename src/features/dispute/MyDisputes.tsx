import { View } from '@tarojs/components'
import { dayOf } from '../../../core/rescue/days'
import { Card } from '../../components/Card'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { type MyDispute } from './useDispute'

/** What the person disputed before and how it stands. The number is not said: nobody keeps it. */
export function MyDisputes({ disputes }: { disputes: readonly MyDispute[] }) {
  const { dispute } = useSentences()
  if (disputes.length === 0) return null
  return (
    <Card title={dispute.mine}>
      {disputes.map(({ state, openedAt, until }) => (
        <View key={openedAt} className='dispute-past'>
          <View className='dispute-past__state'>{dispute.states[state]}</View>
          <View className='fine'>{fill(dispute.openedOn, { date: dayOf(openedAt) })}{state === 'open' && ' · '}{state === 'open' && fill(dispute.until, { date: dayOf(until) })}</View>
        </View>
      ))}
    </Card>
  )
}
