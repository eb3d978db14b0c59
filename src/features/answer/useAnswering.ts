import { useState } from 'react'
import { type AskView } from '../../../core/family/askView'
import { type FamilyName } from '../../../core/family/ask'
import { type Ordered } from '../../../core/verdict/answers'
import { type AskTrouble, refreshAsk, useAsk } from '../../cloud/askWatch'
import { call } from '../../cloud/call'

export interface Answering {
  view: AskView | null
  /** Why it cannot be opened, or null while it is opening or open. */
  gone: AskTrouble | null
  sending: boolean
  /** The code of what kept the answer from arriving. */
  trouble: string | null
  /** The answer has arrived. */
  answered: boolean
  say(ordered: Ordered, name: FamilyName | null): Promise<void>
}

/** Opens an ask by its id and answers it; the last tap counts, and a second one while sending does nothing. */
export function useAnswering(id: string | null): Answering {
  const { view, trouble: gone } = useAsk(id)
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const say = async (ordered: Ordered, name: FamilyName | null): Promise<void> => {
    if (id === null || sending) return
    setSending(true)
    const reply = await call('answerFamily', { id, ordered, name })
    setSending(false)
    setTrouble(reply.ok ? null : reply.code)
    if (reply.ok) refreshAsk(id, reply.value)
  }
  return { view, gone: id === null ? 'ASK_GONE' : gone, sending, trouble, answered: view?.as === 'family' && view.own !== null, say }
}
