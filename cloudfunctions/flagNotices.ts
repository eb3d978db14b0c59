import { type InboxMessage } from '../core/contract/inbox'
import { type CaseDocument } from '../core/evidence/bookDocuments'
import { type FlagNoticeDocument, NOTICE_PUSH_FOR, NOTICE_RETRY, noticeAsked, noticeDue, noticeIdOf, noticeSent } from '../core/evidence/flagNotice'
import { personIdOf } from '../core/evidence/keys'
import { refTo, setting } from './bookAccess'
import { type BookRef, type BookStore, type Found } from './ports/bookStore'
import { type EvidenceBook, type VoiceCast } from './ports/evidenceBook'
import { type KeyMaker } from './ports/keyMaker'
import { type Notifier } from './ports/notifier'

/**
 * Who reported a sender is told once when it becomes flagged. A message is never part of the event that flags: each notice
 * turns in a transaction of its own, and what a function that ended half-way left is found by the sweep.
 */
export interface FlagNotices {
  /** Notes the wish; once told, or asked again, nothing changes. */
  wish(openid: string, caseId: string, senderId: string, now: number): Promise<void>
  /** Takes a wish back; what was told stays. */
  drop(openid: string, senderId: string): Promise<void>
  /** Tells those who wait for this sender, as far as it is flagged for their parcel. The sweep tells whoever is left. */
  tell(senderId: string, now: number): Promise<void>
  /** The same where this voice was counted and its sender is flagged. Of one that waits, whoever counts it tells. */
  tellAfter(cast: VoiceCast, now: number): Promise<void>
  /** What was told a person, newest first. */
  messagesOf(openid: string): Promise<InboxMessage[]>
  dismiss(openid: string, id: string): Promise<void>
  /** Wishes and messages of a person, as their own data. */
  exportOf(openid: string): Promise<{ state: 'waiting' | 'told'; caseId: string; at: number }[]>
  /** @returns documents removed */
  forget(openid: string): Promise<number>
  /** Tells, hands over again and forgets, up to `most` of each. @returns messages told */
  sweep(most: number, now: number): Promise<number>
}

type Notice = Found<FlagNoticeDocument>

/** Told within the call that flagged the sender; a call is answered within a second or so. */
const AT_ONCE = 30
const SHOWN = 50

export function flagNotices(store: BookStore, keyMaker: KeyMaker, evidenceBook: Pick<EvidenceBook, 'standingOf'>, notifier: Notifier): FlagNotices {
  const noticeAt = (id: string): BookRef => ({ collection: 'notices', id })
  const idOf = (openid: string, senderId: string): string => noticeIdOf(personIdOf(openid, keyMaker), senderId, keyMaker)
  const of = (openid: string, from: number): Promise<Notice[]> => store.find<FlagNoticeDocument>({
    collection: 'notices', where: { person: personIdOf(openid, keyMaker) }, range: { field: 'toldAt', from, below: Number.MAX_SAFE_INTEGER }, order: { field: 'toldAt', direction: 'desc' }, limit: 1000 })

  /** Turns a notice if it still is as it was found; false when someone else was first. */
  const turn = (id: string, isStill: (notice: FlagNoticeDocument) => boolean, set: Partial<FlagNoticeDocument>): Promise<boolean> => store.inTransaction(async view => {
    const [notice] = await view.read([noticeAt(id)]) as [FlagNoticeDocument | null]
    if (notice === null || !isStill(notice)) return false
    await view.write([setting(noticeAt(id), { ...set })])
    return true
  })
  const removeIf = (id: string, applies: (notice: FlagNoticeDocument) => boolean): Promise<boolean> => store.inTransaction(async view => {
    const [notice] = await view.read([noticeAt(id)]) as [FlagNoticeDocument | null]
    if (notice === null || !applies(notice)) return false
    await view.remove([noticeAt(id)])
    return true
  })

  async function handOver({ id, document: { openid } }: Notice, at: number): Promise<void> {
    if (await notifier.send(openid, 'reportedSenderFlagged', at) === 'done') await turn(id, ({ state }) => state === 'due', noticeSent())
  }

  /** Tells those of the waiting whose sender is flagged for their own parcel. */
  async function tellFlagged(waiting: readonly Notice[], now: number): Promise<number> {
    const looks = await store.read(waiting.map(({ document }) => refTo('cases', document.caseId))) as (CaseDocument | null)[]
    const levels = new Map<string, Promise<string>>()
    let told = 0
    for (const [place, notice] of waiting.entries()) {
      const look = looks[place] ?? null
      const isWaiting = ({ state }: FlagNoticeDocument): boolean => state === 'waiting'
      if (look === null) { await removeIf(notice.id, isWaiting); continue }
      const same = JSON.stringify(look.keys)
      const level = levels.get(same) ?? evidenceBook.standingOf(look.keys, now).then(standing => standing.level)
      levels.set(same, level)
      if (await level !== 'flagged') { await turn(notice.id, isWaiting, { triedAt: now }); continue }
      if (!await turn(notice.id, isWaiting, noticeDue(now))) continue
      told += 1
      await handOver(notice, now)
    }
    return told
  }

  const tell = async (senderId: string, now: number): Promise<void> => {
    await tellFlagged(await store.find<FlagNoticeDocument>({ collection: 'notices', where: { senderId, state: 'waiting' }, limit: AT_ONCE }), now)
  }

  return {
    async wish(openid, caseId, senderId, now) {
      const id = idOf(openid, senderId)
      await store.inTransaction(async view => {
        const [known] = await view.read([noticeAt(id)])
        if (known === null) await view.write([setting(noticeAt(id), {}, noticeAsked({ person: personIdOf(openid, keyMaker), openid, senderId, caseId }, now))])
      })
    },

    async drop(openid, senderId) {
      await removeIf(idOf(openid, senderId), ({ state }) => state === 'waiting')
    },

    tell,

    async tellAfter({ case: { keys, uncounted }, standing }, now) {
      if (standing.level === 'flagged' && !uncounted && keys.sender !== null) await tell(keys.sender.id, now)
    },

    messagesOf: async openid => (await of(openid, 1)).slice(0, SHOWN).map(({ id, document: { caseId, toldAt } }) => ({ id, code: 'reportedSenderFlagged', caseId, at: toldAt })),

    async dismiss(openid, id) {
      const person = personIdOf(openid, keyMaker)
      await removeIf(id, notice => notice.person === person && notice.state !== 'waiting')
    },

    exportOf: async openid => (await of(openid, 0)).map(({ document: { state, caseId, askedAt, toldAt } }) => (state === 'waiting' ? { state, caseId, at: askedAt } : { state: 'told', caseId, at: toldAt })),

    async forget(openid) {
      const own = await of(openid, 0)
      for (const { id } of own) await removeIf(id, () => true)
      return own.length
    },

    async sweep(most, now) {
      const inState = (state: FlagNoticeDocument['state'], below: number): Promise<Notice[]> => store.find<FlagNoticeDocument>({ collection: 'notices', where: { state }, range: { field: 'triedAt', from: 0, below }, order: { field: 'triedAt', direction: 'asc' }, limit: most })
      for (const notice of await inState('due', now - NOTICE_RETRY)) {
        const { toldAt } = notice.document
        if (now - toldAt > NOTICE_PUSH_FOR) await turn(notice.id, ({ state }) => state === 'due', noticeSent())
        else if (await turn(notice.id, ({ state, triedAt }) => state === 'due' && triedAt === notice.document.triedAt, { triedAt: now })) await handOver(notice, toldAt)
      }
      const told = await tellFlagged(await inState('waiting', now), now)
      const over = await store.find<FlagNoticeDocument>({ collection: 'notices', where: {}, range: { field: 'expiresAt', from: 0, below: now }, limit: most })
      for (const { id } of over) await removeIf(id, ({ expiresAt }) => expiresAt < now)
      return told
    },
  }
}
