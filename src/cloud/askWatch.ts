import { useCallback, useSyncExternalStore } from 'react'
import { type DoorCode } from '../../core/contract/door'
import { type LinkCode } from '../../core/contract/link'
import { type ReadAskCode } from '../../core/contract/readAsk'
import { type AskView } from '../../core/family/askView'
import { isVisible } from '../device/network'
import { call } from './call'

/** Answers are to be on the asker's screen within 2 s, in ms. */
const quickMs = 1_000
/** So long after the last news polling slows down step by step: whoever answers at once has done so, in ms. */
const quickForMs = 10 * 60_000
const slowestMs = 15_000

export type AskTrouble = ReadAskCode | DoorCode | LinkCode

/** The latest view, which stays when the network goes, and what went wrong with the latest look. */
export interface WatchedAsk {
  view: AskView | null
  trouble: AskTrouble | null
}

interface Watch { state: WatchedAsk; watchers: Set<() => void>; timer: ReturnType<typeof setTimeout> | null; pause: number; newsAt: number }

const nothing: WatchedAsk = { view: null, trouble: null }
/** One poll per ask, however many pages show it. */
const watches = new Map<string, Watch>()

/** Watches one ask while a page shows it, by asking again and again: quickly at first, slower without news or network. */
export function useAsk(id: string | null): WatchedAsk {
  const subscribe = useCallback((watcher: () => void) => id === null ? () => undefined : watch(id, watcher), [id])
  return useSyncExternalStore(subscribe, () => id === null ? nothing : watches.get(id)?.state ?? nothing)
}

/** Shows a view that another call brought back, or looks again at once. */
export function refreshAsk(id: string, view?: AskView): void {
  const one = watches.get(id)
  if (one === undefined) return
  if (view !== undefined) show(one, { view, trouble: null })
  if (one.timer !== null) clearTimeout(one.timer)
  one.pause = quickMs
  void look(id, one)
}

function watch(id: string, watcher: () => void): () => void {
  const one = watches.get(id) ?? { state: nothing, watchers: new Set(), timer: null, pause: quickMs, newsAt: Date.now() }
  one.watchers.add(watcher)
  if (!watches.has(id)) {
    watches.set(id, one)
    void look(id, one)
  }
  return () => {
    one.watchers.delete(watcher)
    if (one.watchers.size > 0) return
    if (one.timer !== null) clearTimeout(one.timer)
    watches.delete(id)
  }
}

async function look(id: string, one: Watch): Promise<void> {
  if (isVisible()) {
    const reply = await call('readAsk', { id })
    if (watches.get(id) !== one) return
    if (!reply.ok) show(one, { ...one.state, trouble: reply.code })
    else if (JSON.stringify(reply.value) !== JSON.stringify(one.state.view)) {
      one.newsAt = Date.now()
      show(one, { view: reply.value, trouble: null })
    } else if (one.state.trouble !== null) show(one, { ...one.state, trouble: null })
    one.pause = reply.ok && Date.now() - one.newsAt < quickForMs ? quickMs : Math.min(slowestMs, one.pause * 1.5)
  }
  if (one.timer !== null) clearTimeout(one.timer)
  one.timer = setTimeout(() => void look(id, one), one.pause)
}

function show(one: Watch, state: WatchedAsk): void {
  one.state = state
  one.watchers.forEach(watcher => watcher())
}
