import { View } from '@tarojs/components'
import { aria } from '../../components/aria'
import { Notice } from '../../components/Notice'
import { Tap } from '../../components/Tap'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { AuditList } from '../../features/moderate/AuditList'
import { QueueCard } from '../../features/moderate/QueueCard'
import { useModerate } from '../../features/moderate/useModerate'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { troubleOfDesk } from '../../text/troubleOfDesk'
import '../../features/moderate/moderate.less'

/** What awaits a moderator: disputes first; each decision by a reason, noted and undoable. */
export default function ModeratePage() {
  const sentences = useSentences()
  const { moderation } = sentences
  const { items, entries, draft, busy, trouble, last, begin, choose, drop, refresh, decide, undo } = useModerate()
  return (
    <Page title={moderation.title} withBack aside={<TextSizeTap />}>
      <View className='promise'>{moderation.intro}</View>
      {trouble !== null && <Notice {...troubleOfDesk(trouble, sentences)} />}
      {last !== null && <View className='said-so' {...aria({ role: 'status', live: 'polite' })}>{last === 'undo' ? moderation.undone : fill(moderation.done, { decision: moderation.decisions[last] })}</View>}
      {items === null && trouble === null && <View className='promise' {...aria({ role: 'status' })}>{moderation.loading}</View>}
      {items?.length === 0 && <View className='promise'>{moderation.none}</View>}
      {items?.map(item => (
        <QueueCard key={item.subject} item={item} draft={draft?.subject === item.subject ? draft : null} busy={busy} now={Date.now()}
          onBegin={decision => begin(item.subject, decision)} onReason={choose} onDecide={() => void decide()} onDrop={drop} />
      ))}
      {entries !== null && <AuditList entries={entries} busy={busy} onUndo={entry => void undo(entry)} />}
      {trouble !== 'NOT_A_MODERATOR' && <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={() => void refresh()}>{moderation.refresh}</Tap>}
    </Page>
  )
}
