import { View } from '@tarojs/components'
import { type AuditEntry } from '../../../core/contract/moderate'
import { dayOf } from '../../../core/rescue/days'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'

/** What was decided, newest first, each undone by one tap as long as nothing later stands on it. */
export function AuditList({ entries, busy, onUndo }: { entries: readonly AuditEntry[]; busy: boolean; onUndo: (entry: string) => void }) {
  const { moderation } = useSentences()
  return (
    <Card title={moderation.audit} {...(entries.length === 0 ? { hint: moderation.noAudit } : {})}>
      {entries.map(({ entry, decision, reason, at, undoable }) => (
        <View key={entry} className='audit'>
          <View className='audit__words'>
            <View>{moderation.decisions[decision]}</View>
            <View className='fine'>{[dayOf(at), moderation.reasons[reason]].join(' · ')}</View>
          </View>
          {undoable && <Tap className='weui-btn weui-btn_default audit__undo' disabled={busy} onTap={() => onUndo(entry)}>{moderation.decisions.undo}</Tap>}
        </View>
      ))}
    </Card>
  )
}
