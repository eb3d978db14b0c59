import { useSyncExternalStore } from 'react'
import { type InboxMessage } from '../../core/contract/inbox'
import { kept } from '../device/kept'
import { watched } from '../device/watched'
import { call } from './call'
import { cases } from './cases'

/** What was said to the person, as the cloud last told it; it can be read without a network. */
const shelf = kept<InboxMessage[]>('inbox', [])
const { watch, tell } = watched()

export const useInbox = (): InboxMessage[] => useSyncExternalStore(watch, shelf.get)

/** Called once when the app starts: only who waits for something is worth a call. */
export function startInbox(): void {
  if (cases().some(one => one.willTell === true)) void refreshInbox()
}

export async function refreshInbox(): Promise<void> {
  const reply = await call('inbox', { action: 'list' })
  if (reply.ok && reply.value.action === 'list') show(reply.value.messages)
}

/** Takes a message off the screen at once; it comes back when the cloud could not be told. */
export async function dismiss(id: string): Promise<void> {
  const before = shelf.get()
  show(before.filter(one => one.id !== id))
  const reply = await call('inbox', { action: 'dismiss', id })
  if (!reply.ok) show(before)
}

export const forgetInbox = (): void => show([])

function show(messages: InboxMessage[]): void {
  shelf.set(messages)
  tell()
}
