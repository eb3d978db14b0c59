import { askedParcelOf } from '../../core/family/askedParcel'
import { secretId } from '../device/randomId'
import { refreshAsk } from './askWatch'
import { call } from './call'
import { noteAsk } from './check'
import { currentCheck } from './checkState'

/** Drawn ahead of the tap, so that the share card carries its address without waiting. */
let ready: { requestId: string; id: string } | null = null

/** Draws the id for asking about the current parcel; null where the phone has no generator of secrets. */
export async function readyAsk(): Promise<string | null> {
  const current = currentCheck()
  if (current.phase !== 'answered') return null
  if (current.askId !== null) return current.askId
  if (ready?.requestId !== current.requestId) ready = await secretId().then(id => ({ requestId: current.requestId, id }), () => null)
  return ready?.id ?? null
}

/** The id drawn for the current parcel, if there is one. */
export function drawnAskId(): string | null {
  const current = currentCheck()
  return current.phase !== 'answered' ? null : current.askId ?? (ready?.requestId === current.requestId ? ready.id : null)
}

/** Opens the ask in the cloud; asking again is the same ask. Resolves to the code of what went wrong, or null. */
export async function openAsk(id: string): Promise<string | null> {
  const current = currentCheck()
  if (current.phase !== 'answered') return null
  noteAsk(id)
  const reply = await call('askFamily', { id, parcel: askedParcelOf(current.waybill) })
  if (reply.ok) refreshAsk(id, reply.value)
  return reply.ok ? null : reply.code
}
