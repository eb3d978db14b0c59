import { DAY } from '../core/evidence/decay'
import { personIdOf } from '../core/evidence/keys'
import { type RescueNotes } from '../core/rescue/rescueNotes'
import { setting } from './bookAccess'
import { type BookRef, type BookStore } from './ports/bookStore'
import { type KeyMaker } from './ports/keyMaker'

/** The post's appeal closes a year after paying; a month more for the answer. */
const LIFE = 400 * DAY
/** Read at a time; a person pays for few such parcels. */
const PORTION = 500

/** One case's notes, by the case's id. */
interface RescueDocument extends RescueNotes { person: string; keptAt: number; expiresAt: number }

/** What people did after paying, each with a case of their own. Times are ms since 1970. */
export interface RescueBook {
  /** @param caseId must be the person's own: the caller has looked */
  keep(openid: string, caseId: string, notes: RescueNotes, now: number): Promise<void>
  find(openid: string, caseId: string): Promise<RescueNotes | null>
  notesOf(openid: string): Promise<(RescueNotes & { caseId: string; keptAt: number })[]>
  /** Removes everything of one person. */
  forget(openid: string): Promise<void>
  /** Removes up to `most` notes past their time. @returns how many */
  sweep(most: number, now: number): Promise<number>
}

export function rescueBook(store: BookStore, keyMaker: KeyMaker): RescueBook {
  const at = (caseId: string): BookRef => ({ collection: 'rescues', id: caseId })
  const ofPerson = (openid: string) => store.find<RescueDocument>({ collection: 'rescues', where: { person: personIdOf(openid, keyMaker) }, limit: PORTION })
  const notesIn = ({ paidOn, done, offersFen, cameAgain }: RescueDocument): RescueNotes => ({ paidOn, done, offersFen, cameAgain })
  const remove = (caseId: string): Promise<void> => store.inTransaction(view => view.remove([at(caseId)]))

  return {
    keep: (openid, caseId, notes, now) => {
      const document: RescueDocument = { ...notes, person: personIdOf(openid, keyMaker), keptAt: now, expiresAt: now + LIFE }
      return store.inTransaction(view => view.write([setting(at(caseId), { ...document }, document)]))
    },
    async find(openid, caseId) {
      const [document] = await store.read([at(caseId)]) as [RescueDocument | null]
      return document === null || document.person !== personIdOf(openid, keyMaker) ? null : notesIn(document)
    },
    async notesOf(openid) {
      return (await ofPerson(openid)).map(({ id, document }) => ({ caseId: id, keptAt: document.keptAt, ...notesIn(document) }))
    },
    async forget(openid) {
      for (const { id } of await ofPerson(openid)) await remove(id)
    },
    async sweep(most, now) {
      const over = await store.find<RescueDocument>({ collection: 'rescues', where: {}, range: { field: 'expiresAt', from: 0, below: now }, limit: most })
      for (const { id } of over) await remove(id)
      return over.length
    },
  }
}
