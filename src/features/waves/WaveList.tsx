import { View } from '@tarojs/components'
import { type WaveRow } from '../../../core/contract/waves'
import { Card } from '../../components/Card'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

/** Rows by week, newest first. */
export function WaveList({ rows }: { rows: readonly WaveRow[] }) {
  const { wavesPage, waves, seen } = useSentences()
  const weeks = [...new Set(rows.map(row => row.week))]
  if (rows.length === 0) return <View className='promise'>{wavesPage.none}</View>
  return (
    <>
      {weeks.map(week => (
        <Card key={week} title={fill(wavesPage.week, { week })}>
          {rows.filter(row => row.week === week).map(row => (
            <View key={JSON.stringify(row)} className='wave'>
              <View className='wave__what'>{[row.originCity ?? wavesPage.unknownCity, row.carrier === null ? null : seen.carriers[row.carrier], row.goods ?? wavesPage.unknownGoods, waves.amounts[row.amount]].filter(part => part !== null).join(' · ')}</View>
              <View className='wave__people'>{waves.people[row.people]}</View>
            </View>
          ))}
        </Card>
      ))}
    </>
  )
}
