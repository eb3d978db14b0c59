import { type CaseDocument, type PersonDocument } from '../core/evidence/bookDocuments'
import { caseIdOf, personIdOf } from '../core/evidence/keys'
import { isOverLooks, isSameLook, lookCounted, type LooksDocument, looksIdOf } from '../core/evidence/limits'
import { noteSighting } from '../core/evidence/noteSighting'
import { ok, refuse } from '../core/result'
import { refTo, setting, withExpiry } from './bookAccess'
import { busyKeys } from './busyKeys'
import { disputesIn } from './evidenceBookDisputes'
import { peopleIn } from './evidenceBookPeople'
import { type BookRef, type BookStore } from './ports/bookStore'
import { type EvidenceBook } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'
import { speak } from './speak'
import { readForStanding, standingBy } from './voiceDocuments'

/** The evidence book as core/evidence reckons it, over whatever keeps its documents. */
export const evidenceBook = (store: BookStore, keyMaker: KeyMaker): EvidenceBook => ({
  ...voicesIn(store, keyMaker),
  ...disputesIn(store, keyMaker),
  ...peopleIn(store, keyMaker),
})

const voicesIn = (store: BookStore, keyMaker: KeyMaker, around = { store, keyMaker, busy: busyKeys() }): Pick<EvidenceBook, 'standingOf' | 'noteSighting' | 'castVoice' | 'withdrawReport' | 'caseOf'> => ({
  standingOf: async (keys, now) => standingBy(keys, await readForStanding(store, keys), now),

  async noteSighting({ openid, requestId, wave, byPhoto, ...look }, now) {
    const person = personIdOf(openid, keyMaker)
    const caseId = caseIdOf(openid, look.keys, requestId, keyMaker)
    return store.inTransaction(async view => {
      const looksAt: BookRef = { collection: 'looks', id: looksIdOf(person, now, keyMaker) }
      const [known, human, today] = await view.read([refTo('cases', caseId), refTo('people', person), looksAt]) as [CaseDocument | null, PersonDocument | null, LooksDocument | null]
      const isNew = !isSameLook(known, look.keys)
      if (isNew && isOverLooks(today, byPhoto)) return refuse('TOO_MANY')
      const changes = noteSighting(caseId, { person, ...look }, { case: known, person: human }, now)
        .map(change => (change.collection === 'cases' ? { ...change, set: { ...change.set, wave } } : change)).map(withExpiry)
      await view.write(isNew ? [...changes, setting(looksAt, { ...lookCounted(today, byPhoto, now) })] : changes)
      return ok(caseId)
    })
  },

  castVoice: ({ openid, caseId, state, report = null }, now) => speak(around, { openid, caseId, next: () => ({ state, report }), limited: state !== 'silent' }, now),

  async withdrawReport({ openid, caseId }, now) {
    const taken = await speak(around, { openid, caseId, limited: false, next: look => ({ state: look.state === 'report' ? look.before ?? 'silent' : look.state, report: null }) }, now)
    // Nobody is told "too many" when taking back.
    return taken.ok ? taken : refuse('NO_SUCH_CASE')
  },

  async caseOf(openid, caseId) {
    const [found] = await store.read([refTo('cases', caseId)]) as [CaseDocument | null]
    return found !== null && found.person === personIdOf(openid, keyMaker) ? found : null
  },
})
