import { useCallback, useEffect, useState } from 'react'
import { type AuditEntry, type Decision, type ModerateReason, type QueueItem } from '../../../core/contract/moderate'
import { call } from '../../cloud/call'
import { useOneAct } from '../../device/oneAct'
import { requestIdNow } from '../../device/randomId'
import { type TroubleCode } from '../../text/sentences'

/** A decision being made: its id is drawn once, so that sending it again decides nothing twice. */
export interface Draft { subject: string; decision: Decision; reason: ModerateReason | null; requestId: string }

/** The queue and what was decided, and deciding and undoing. Null lists are still on their way. */
export function useModerate() {
  const [items, setItems] = useState<readonly QueueItem[] | null>(null)
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const { busy, trouble, setTrouble, run } = useOneAct<TroubleCode>()
  const [last, setLast] = useState<Decision | 'undo' | null>(null)

  const load = useCallback(async (): Promise<TroubleCode | null> => {
    const [queue, audit] = await Promise.all([call('moderate', { action: 'queue' }), call('moderate', { action: 'audit' })])
    if (!queue.ok) return queue.code
    if (!audit.ok) return audit.code
    if (queue.value.action === 'queue') setItems(queue.value.items)
    if (audit.value.action === 'audit') setEntries(audit.value.entries)
    return null
  }, [])
  useEffect(() => { void load().then(setTrouble) }, [load, setTrouble])

  return {
    items, entries, draft, busy, trouble, last,
    begin: (subject: string, decision: Decision): void => { if (!busy) { setLast(null); setDraft({ subject, decision, reason: null, requestId: requestIdNow() }) } },
    choose: (reason: ModerateReason): void => { if (draft !== null && !busy) setDraft({ ...draft, reason }) },
    drop: (): void => { if (!busy) setDraft(null) },
    refresh: (): Promise<void> => run(load),
    decide: (): Promise<void> => run(async () => {
      if (draft === null || draft.reason === null) return null
      const { subject, decision, reason, requestId } = draft
      const reply = await call('moderate', { action: 'decide', subject, decision, reason, requestId })
      if (!reply.ok) return reply.code
      const stale = await load()
      setDraft(null)
      setLast(decision)
      return stale
    }),
    undo: (entry: string): Promise<void> => run(async () => {
      const reply = await call('moderate', { action: 'undo', entry })
      if (!reply.ok) return reply.code
      const stale = await load()
      setLast('undo')
      return stale
    }),
  }
}
