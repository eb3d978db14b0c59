import { type CheckWaybillValue, type TypedFields } from '../../core/contract/checkWaybill'
import { type Answers } from '../../core/verdict/answers'
import { kept } from '../device/kept'
import { forgetPhoto, keepPhoto, keptPhotoPath } from '../device/keptPhoto'
import { onReconnect } from '../device/network'
import { call } from './call'
import { type CheckSource, type CheckTrouble } from './checkState'
import { upload } from './upload'

/** A look at a parcel that could not be sent: it keeps its request id, so however often it is tried it is one case. */
export interface Waiting {
  requestId: string
  source: CheckSource
  typed: TypedFields
  answers: Answers
}

export type Sent = { ok: true; value: CheckWaybillValue } | { ok: false; code: CheckTrouble }

/** Tried again this often while something waits, in ms, besides every time the phone is connected again. */
const retryEveryMs = 15_000

const waiting = kept<Waiting[]>('waiting', [])
let sending = false
let timer: ReturnType<typeof setTimeout> | null = null
let told: (requestId: string, sent: Sent) => void = () => undefined

/** Starts watching for the network. @param tell is called once for each look that was answered or refused */
export function startQueue(tell: typeof told): void {
  told = tell
  onReconnect(() => void sendWaiting())
  void sendWaiting()
}

/** Puts a look in the queue, or what changed about it. */
export async function wait(look: Waiting): Promise<void> {
  const isNew = !waiting.get().some(one => one.requestId === look.requestId)
  put(look)
  if (isNew && 'photo' in look.source) put({ ...look, source: { ...look.source, photo: await keepPhoto(look.requestId, look.source.photo) } })
  later()
}

/** Takes everything out of the queue, photos included. */
export async function forgetWaiting(): Promise<void> {
  for (const look of waiting.get()) await drop(look)
}

/** Sends what waits, one after another; stops at the first that does not get through. */
export async function sendWaiting(): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (const { requestId } of waiting.get()) {
      // It may have been answered or changed since the round began.
      const look = waiting.get().find(one => one.requestId === requestId)
      if (look === undefined) continue
      const sent = await send(look)
      if (!sent.ok && isLinkTrouble(sent.code)) return later()
      await drop(look)
      told(requestId, sent)
    }
  } finally {
    sending = false
  }
}

/** One try to have a look judged. @param onUploaded the photo is up and is being read */
export async function send({ requestId, source, typed, answers }: Waiting, onUploaded: () => void = () => undefined): Promise<Sent> {
  const said = { ...(Object.keys(typed).length === 0 ? {} : { typed }), ...(Object.keys(answers).length === 0 ? {} : { answers }) }
  if (!('photo' in source)) return asSent(await call('checkWaybill', { requestId, ...source, ...said }))
  const path = await keptPhotoPath(requestId, source.photo)
  if (path === null) return { ok: false, code: 'PHOTO_MISSING' }
  tries += 1
  const uploaded = await upload(path, `${requestId}-${Date.now().toString(36)}${tries}`)
  if (!uploaded.ok) return uploaded
  onUploaded()
  return asSent(await call('checkWaybill', { requestId, photo: { fileID: uploaded.value, ...(source.takenInApp === true ? { takenInApp: true } : {}) }, ...said }))
}
let tries = 0

const asSent = (answer: Awaited<ReturnType<typeof call<'checkWaybill'>>>): Sent => (answer.ok ? answer : { ok: false, code: answer.code })

/** No answer at all: nothing was found out, and the same may go again. */
export const isLinkTrouble = (code: string): boolean => code === 'OFFLINE' || code === 'TIMEOUT' || code === 'CLOUD_DOWN'

const put = (look: Waiting): void => waiting.set([...waiting.get().filter(one => one.requestId !== look.requestId), look])

async function drop(look: Waiting): Promise<void> {
  waiting.set(waiting.get().filter(one => one.requestId !== look.requestId))
  if ('photo' in look.source) await forgetPhoto(look.requestId, look.source.photo)
}

function later(): void {
  if (timer !== null) clearTimeout(timer)
  timer = setTimeout(() => { timer = null; void sendWaiting() }, retryEveryMs)
}
