import { useSyncExternalStore } from 'react'
import { kept } from '../device/kept'
import { watched } from '../device/watched'

/** Whether this cloud holds a demo world; kept, so that every screen says so after a reload and without a network. */
const shelf = kept('demo', false)
const { watch, tell } = watched()

/** Several functions say in their reply whether they judged by made-up data; whatever comes back is looked at here. */
export function noteDemo(reply: unknown): void {
  const value = (reply as { value?: { demo?: unknown } }).value
  if (typeof value?.demo !== 'boolean' || value.demo === shelf.get()) return
  shelf.set(value.demo)
  tell()
}

export const useDemo = (): boolean => useSyncExternalStore(watch, shelf.get)
