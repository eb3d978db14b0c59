import { type CheckWaybillReply, type CheckWaybillRequest } from '../../core/contract/checkWaybill'
import { keysOf, provinceIdOf } from '../../core/evidence/keys'
import { waveOf } from '../../core/evidence/wave'
import { ok, refuse } from '../../core/result'
import { judge } from '../../core/verdict/judge'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'
import { type KeyMaker } from '../ports/keyMaker'
import { lookAt, type Readers } from './lookAt'

export interface CheckWaybillPorts extends Readers {
  evidenceBook: Pick<EvidenceBook, 'standingOf' | 'noteSighting'>
  keyMaker: KeyMaker
  clock: Clock
  /** The book is filled with a demo world. */
  demo: boolean
}

/** One look at one parcel: read it, ask the crowd's book, judge, and note that it was seen. */
export async function checkWaybill(ports: CheckWaybillPorts, { openid }: Caller, request: CheckWaybillRequest): Promise<CheckWaybillReply> {
  const looked = await lookAt(ports, request)
  if (!looked.ok) return looked
  const { waybill, receiverProvince } = looked.value
  const now = ports.clock()
  const keys = keysOf(waybill, ports.keyMaker, now)
  const standing = await ports.evidenceBook.standingOf(keys, now)
  const photoTakenInApp = request.photo?.takenInApp === true
  const byPhoto = request.photo !== undefined && request.typed?.senderPhone === undefined
  const noted = await ports.evidenceBook.noteSighting({ openid, requestId: request.requestId, keys, shown: standing.level, photoTakenInApp, byPhoto, province: provinceIdOf(receiverProvince, ports.keyMaker), wave: waveOf(waybill, now) }, now)
  // What the crowd knows stays untold: whoever is over the limit may be trying numbers out.
  if (!noted.ok) return refuse('TOO_MANY_LOOKS')
  return ok({ caseId: noted.value, waybill, verdict: judge(waybill, request.answers ?? {}, standing), demo: ports.demo })
}
