import { forgetCopied } from '../device/copyText'
import { call } from './call'
import { cases, forgetCases } from './cases'
import { leaveCheck } from './check'
import { forgetInbox } from './inbox'
import { forgetWaiting } from './queue'
import { forgetRescueNotes } from './rescueNotes'

/** Everything of the person's, in the cloud and on this phone, as readable JSON; null when the cloud cannot be reached. */
export async function exportMine(): Promise<string | null> {
  const reply = await call('myData', { action: 'export' })
  return reply.ok && reply.value.action === 'export' ? JSON.stringify({ cloud: reply.value.data, phone: cases() }, null, 2) : null
}

/** Deletes everything of the person's: first in the cloud, then on this phone. False when the cloud cannot be reached. */
export async function deleteMine(): Promise<boolean> {
  const reply = await call('myData', { action: 'delete', confirm: 'deleteEverythingOfMine' })
  if (!reply.ok) return false
  await forgetWaiting()
  leaveCheck()
  forgetRescueNotes()
  forgetInbox()
  forgetCases()
  forgetCopied()
  return true
}
