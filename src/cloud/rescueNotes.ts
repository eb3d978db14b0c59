import { mostOffers, type RescueNotes } from '../../core/rescue/rescueNotes'
import { kept } from '../device/kept'
import { onReconnect } from '../device/network'
import { call } from './call'
import { caseOf, type KeptCase, type KeptRescue, keepCase } from './cases'
import { isLinkTrouble } from './queue'
import { report } from './report'

/** Cases whose notes the cloud does not have yet, by request id. */
const unsent = kept<string[]>('rescuesUnsent', [])
let sending = false

/** Called once when the app starts: what could not be sent goes now, and whenever the phone is connected again. */
export function startRescueNotes(): void {
  onReconnect(() => void sendRescueNotes())
  void sendRescueNotes()
}

export const forgetRescueNotes = (): void => unsent.set([])

/** Keeps what was done on this phone at once, and in the cloud as soon as it can be reached. */
export function changeRescue({ requestId, rescue }: KeptCase, change: Partial<KeptRescue>): void {
  keepCase(requestId, { rescue: { ...rescue, ...change } })
  tellCloud(requestId)
}

/** Something of this case's notes changed: the cloud is to have it. */
export function tellCloud(requestId: string): void {
  unsent.set([...new Set([...unsent.get(), requestId])])
  void sendRescueNotes()
}

/** Where this phone knows nothing yet of what was done (the label was photographed with another one), the cloud is asked. */
export async function fetchRescue(requestId: string): Promise<void> {
  const one = caseOf(requestId)
  if (one === null || one.caseId === null || !isBlank(one)) return
  const reply = await call('keepRescue', { action: 'read', caseId: one.caseId })
  const now = caseOf(requestId)
  if (!reply.ok || reply.value.action !== 'read' || reply.value.notes === null || now === null || !isBlank(now)) return
  const { cameAgain, ...notes } = reply.value.notes
  keepCase(requestId, { rescue: { ...now.rescue, ...notes }, ...(cameAgain ? { answers: { ...now.answers, priceCut: true } } : {}) })
}

/** Sends what waits, one after another; stops at the first that does not get through. */
export async function sendRescueNotes(): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (const requestId of unsent.get()) {
      let one = caseOf(requestId)
      // What changed while it was on its way goes once more.
      for (let told = ''; one !== null && one.caseId !== null && told !== said(one); one = caseOf(requestId)) {
        told = said(one)
        if (!await sendOne(one, one.caseId)) return
      }
      // Not looked at by the cloud yet: it goes when its look has been answered.
      if (one === null || one.caseId !== null) unsent.set(unsent.get().filter(other => other !== requestId))
    }
  } finally {
    sending = false
  }
}

/** False when nothing got through. A report that stands says the price cut too. */
async function sendOne(one: KeptCase, caseId: string): Promise<boolean> {
  const reply = await call('keepRescue', { action: 'keep', caseId, notes: notesOf(one) })
  if (!reply.ok) return !isLinkTrouble(reply.code)
  const ticks = one.ticks ?? []
  if (!one.reported || one.answers.priceCut !== true || ticks.length === 0 || ticks.includes('priceCut')) return true
  const reported = await report(one, caseId, [...ticks, 'priceCut'])
  return reported.ok || !isLinkTrouble(reported.code)
}

const notesOf = ({ rescue: { paidOn, done, offersFen }, answers }: KeptCase): RescueNotes => ({ paidOn, done, offersFen: offersFen.slice(-mostOffers), cameAgain: answers.priceCut === true })
const said = (one: KeptCase): string => JSON.stringify(notesOf(one))
const isBlank = ({ rescue: { paidOn, done, offersFen } }: KeptCase): boolean => paidOn === null && done.length === 0 && offersFen.length === 0
