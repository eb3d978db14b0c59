import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Carrier, carriers } from '../../../core/waybill/waybill'
import { Choices } from '../../components/Choices'
import { TroubleNotice } from '../../components/TroubleNotice'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { useWaves } from '../../features/waves/useWaves'
import { WaveList } from '../../features/waves/WaveList'
import { useSentences } from '../../text/language'
import '../../features/waves/waves.less'

/** What kind of parcels nobody ordered are going round. */
export default function WavesPage() {
  const { wavesPage, seen, answer } = useSentences()
  const [carrier, setCarrier] = useState<Carrier | null>(null)
  const { rows, trouble } = useWaves(carrier)
  const options = [{ value: 'all' as const, label: wavesPage.all }, ...carriers.map(value => ({ value, label: seen.carriers[value] }))]
  return (
    <Page title={wavesPage.title} withBack aside={<TextSizeTap />}>
      <View className='promise'>{wavesPage.intro}</View>
      <Choices label={wavesPage.title} options={options} chosen={carrier ?? 'all'} onChoose={value => setCarrier(value === 'all' ? null : value)} />
      {trouble !== null ? <TroubleNotice code={trouble} /> : rows === null ? <View className='promise'>{answer.loading}</View> : <WaveList rows={rows} />}
    </Page>
  )
}
