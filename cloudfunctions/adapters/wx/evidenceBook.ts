import { caseIdOf } from '../../../core/evidence/keys'
import { type Entity } from '../../../core/evidence/entity'
import { keyedEntities, standingFrom, standingRefs } from '../../../core/evidence/weigh'
import { type EvidenceBook } from '../../ports/evidenceBook'
import { type KeyMaker } from '../../ports/keyMaker'
import { db } from './cloud'

/** The evidence book in CloudBase's database. */
export const wxEvidenceBook = (keyMaker: KeyMaker): Pick<EvidenceBook, 'standingOf' | 'noteSighting'> => ({
  async standingOf(keys, now) {
    return standingFrom(keys, keyedEntities(await Promise.all(standingRefs(keys).map(readEntity))), now)
  },

  async noteSighting({ openid, requestId, keys, shown, photoTakenInApp }, now) {
    const caseId = caseIdOf(openid, keys, requestId, keyMaker)
    await db.collection('cases').doc(caseId).set({ data: { keys, shown, photoTakenInApp, at: now } })
    return caseId
  },
})

async function readEntity(id: string | null): Promise<Entity | null> {
  if (id === null) return null
  const { data } = await db.collection('entities').doc(id).get() as { data?: Entity | null }
  return data ?? null
}
