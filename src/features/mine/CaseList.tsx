import { View } from '@tarojs/components'
import { type KeptCase } from '../../cloud/cases'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { goTo } from '../../device/goTo'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { parcelLine } from './parcelLine'

/** The parcels checked on this phone, with the ways on from each. */
export function CaseList({ cases }: { cases: readonly KeptCase[] }) {
  const text = useSentences()
  const { mine, verdict, actions, family } = text
  const when = (at: number): string => {
    const day = new Date(at)
    return fill(mine.at, { month: String(day.getMonth() + 1), day: String(day.getDate()), hour: String(day.getHours()), minute: String(day.getMinutes()).padStart(2, '0') })
  }
  return (
    <Card title={mine.cases} {...(cases.length === 0 ? { hint: mine.noCases } : {})}>
      {cases.map(one => {
        const { requestId, caseId, at, level, askId, reported, rescue } = one
        const marks = [caseId === null ? mine.waitingMark : null, askId === null ? null : mine.asked, reported ? mine.reportedMark : null, rescue.paidOn === null ? null : mine.paidMark].filter(mark => mark !== null)
        return (
          <View key={requestId} className='mine-case'>
            <View className={`mine-case__level mine-case__level_${level}`}>{verdict.levels[level]}</View>
            <View>{parcelLine(one, text)}</View>
            <View className='fine'>{[when(at), ...marks].join(' · ')}</View>
            <View className='pair'>
              <Tap className='weui-btn weui-btn_default' onTap={() => void goTo('rescue', { look: requestId })}>{mine.letters}</Tap>
              {askId !== null && <Tap className='weui-btn weui-btn_default' onTap={() => void goTo('family', { ask: askId })}>{family.title}</Tap>}
              {caseId !== null && <Tap className='weui-btn weui-btn_default' onTap={() => void goTo('report', { look: requestId })}>{reported ? actions.reported : actions.report}</Tap>}
            </View>
          </View>
        )
      })}
    </Card>
  )
}
