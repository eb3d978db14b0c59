import { View } from '@tarojs/components'
import { type ReportTick, reportTicks } from '../../../core/contract/reportSender'
import { type KeptCase } from '../../cloud/cases'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { TroubleNotice } from '../../components/TroubleNotice'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { useReport } from './useReport'

/** Tick boxes, one tap to report, what happens next, and the way back. No free text. */
export function ReportForm({ kept }: { kept: KeptCase }) {
  const { report, crowd } = useSentences()
  const { ticks, sending, outcome, trouble, left, told, toggle, send, tellMe, undo } = useReport(kept)
  if (kept.reported) {
    return (
      <Card title={report.done}>
        <View className='thanks thanks_mine' {...aria({ role: 'status', live: 'polite' })}>{outcome === null ? report.stands : crowd.outcomes[outcome]}</View>
        <View className='fine'>{report.next}</View>
        {trouble !== null && <TroubleNotice code={trouble} />}
        {(told || kept.willTell === true) && <View className='said-so' {...aria({ role: 'status', live: 'polite' })}>{told ? report.toldAlready : report.willTell}</View>}
        <View className='pair'>
          {kept.willTell !== true && !told && kept.waybill.sender.phone !== null && (kept.ticks ?? ticks).length > 0 && <Tap className='weui-btn weui-btn_primary' disabled={sending} onTap={() => void tellMe()}>{report.tellMe}</Tap>}
          <Tap className='weui-btn weui-btn_default' disabled={sending} onTap={() => void undo()}>{left > 0 ? fill(report.undoNow, { seconds: String(left) }) : report.undo}</Tap>
        </View>
      </Card>
    )
  }
  const box = (tick: ReportTick) => (
    <Tap key={tick} className='tick' checkbox={ticks.includes(tick)} onTap={() => toggle(tick)}>
      <View className={`tick__box ${ticks.includes(tick) ? 'tick__box_on' : ''}`}>{ticks.includes(tick) && <Icon name='check' />}</View>
      <View className='tick__words'>{crowd.ticks[tick]}</View>
    </Tap>
  )
  return (
    <>
      <Card hint={report.hint}>{reportTicks.map(box)}</Card>
      {trouble !== null && <TroubleNotice code={trouble} />}
      <Tap className='weui-btn weui-btn_primary' disabled={sending || ticks.length === 0} onTap={() => void send()}>{sending ? report.sending : ticks.length === 0 ? report.tickOne : report.send}</Tap>
      <View className='fine'>{report.privacy}</View>
    </>
  )
}
