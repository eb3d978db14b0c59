import { caseIdOf } from '../../../core/evidence/keys'
import { type Entity } from '../../../core/evidence/entity'
import { standingFrom } from '../../../core/evidence/weigh'
import { type EvidenceBook } from '../../ports/evidenceBook'
import { type KeyMaker } from '../../ports/keyMaker'
import { db } from './cloud'

/** The evidence book in CloudBase's database. */
export const wxEvidenceBook = (keyMaker: KeyMaker): EvidenceBook => ({
  async standingOf(keys, now) {
    const [sender, campaign, campaignAnyAmount, place] = await Promise.all([keys.sender?.id, keys.campaign, keys.campaignAnyAmount, keys.place?.id].map(readEntity))
    return standingFrom(keys, { sender: sender ?? null, campaign: campaign ?? null, campaignAnyAmount: campaignAnyAmount ?? null, place: place ?? null }, now)
  },

  async noteSighting({ openid, requestId, keys, shown, photoTakenInApp }, now) {
    const caseId = caseIdOf(openid, keys, requestId, keyMaker)
    await db.collection('cases').doc(caseId).set({ data: { keys, shown, photoTakenInApp, at: now } })
    return caseId
  },
})

async function readEntity(id: string | null | undefined): Promise<Entity | null> {
  if (id === null || id === undefined) return null
  const { data } = await db.collection('entities').doc(id).get() as { data?: Entity | null }
  return data ?? null
}
