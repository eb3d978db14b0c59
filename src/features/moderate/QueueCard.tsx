import { View } from '@tarojs/components'
import { type Decision, type ModerateReason, type QueueItem } from '../../../core/contract/moderate'
import { type CountBand } from '../../../core/evidence/standing'
import { dayOf } from '../../../core/rescue/days'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Tap } from '../../components/Tap'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { decisionsFor, reasonsFor } from './reasonsFor'
import { type Draft } from './useModerate'

interface QueueCardProps {
  item: QueueItem
  /** The decision being made on this very thing, if there is one. */
  draft: Draft | null
  busy: boolean
  /** ms since 1970. */
  now: number
  onBegin: (decision: Decision) => void
  onReason: (reason: ModerateReason) => void
  onDecide: () => void
  onDrop: () => void
}

/** One thing to decide: what people said, in bands; a decision, its reason, and a last look before it counts. */
export function QueueCard({ item, draft, busy, now, onBegin, onReason, onDecide, onDrop }: QueueCardProps) {
  const { moderation, crowd, reasons } = useSentences()
  const people = (band: CountBand | null): string => (band === null ? moderation.nobody : reasons.bands[band])
  return (
    <Card title={moderation.kinds[item.kind]}>
      <View className='evidence'>{fill(moderation.level, { standing: crowd.standings[item.level] })}</View>
      <View className='evidence'>{fill(moderation.bad, { people: people(item.bad) })}</View>
      <View className='evidence'>{fill(moderation.good, { people: people(item.good) })}</View>
      <View className='fine'>{fill(moderation.since, { date: dayOf(item.since) })}{item.until !== null && ' · '}{item.until !== null && fill(moderation.left, { hours: String(Math.max(0, Math.floor((item.until - now) / 3_600_000))) })}</View>
      {draft === null ? (
        <View className='pair'>{decisionsFor(item).map(decision => <Tap key={decision} className='weui-btn weui-btn_default' disabled={busy} onTap={() => onBegin(decision)}>{moderation.decisions[decision]}</Tap>)}</View>
      ) : (
        <>
          <View className='field__label'>{moderation.why}</View>
          <Choices label={moderation.why} options={reasonsFor(draft.decision).map(value => ({ value, label: moderation.reasons[value] }))} chosen={draft.reason} disabled={busy} onChoose={onReason} />
          <View className='pair'>
            <Tap className='weui-btn weui-btn_primary' disabled={busy || draft.reason === null} onTap={onDecide}>{busy ? moderation.sending : fill(moderation.confirm, { decision: moderation.decisions[draft.decision] })}</Tap>
            <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={onDrop}>{moderation.cancel}</Tap>
          </View>
        </>
      )}
    </Card>
  )
}
