import { useEffect } from 'react'
import { countsOf } from '../../core/family/ask'
import { type AskView } from '../../core/family/askView'
import { useAsk, type WatchedAsk } from './askWatch'
import { answer } from './check'
import { currentCheck } from './checkState'

/** Watches the ask about the current parcel; what the family says changes its verdict as it comes in. */
export function useFamily(askId: string | null): WatchedAsk {
  const ask = useAsk(askId)
  useEffect(() => { if (askId !== null) takeIn(askId, ask.view) }, [askId, ask.view])
  return ask
}

function takeIn(askId: string, view: AskView | null): void {
  const current = currentCheck()
  if (view?.as !== 'asker' || current.phase !== 'answered' || current.askId !== askId) return
  const family = countsOf(view.answers)
  const known = current.answers.family ?? { mine: 0, notMine: 0, unsure: 0 }
  if (JSON.stringify(family) !== JSON.stringify(known)) void answer({ family })
}
