import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryAskBook } from '../../cloudfunctions/adapters/memory/askBook'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { answerParcel } from '../../cloudfunctions/answerParcel/answerParcel'
import { disputeCodes } from '../../cloudfunctions/disputeCodes'
import { disputeFlag } from '../../cloudfunctions/disputeFlag/disputeFlag'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { flagNotices } from '../../cloudfunctions/flagNotices'
import { inbox } from '../../cloudfunctions/inbox/inbox'
import { moderate } from '../../cloudfunctions/moderate/moderate'
import { myData } from '../../cloudfunctions/myData/myData'
import { type BookStore } from '../../cloudfunctions/ports/bookStore'
import { type Notifier } from '../../cloudfunctions/ports/notifier'
import { rescueBook } from '../../cloudfunctions/rescueBook'
import { reportSender } from '../../cloudfunctions/reportSender/reportSender'
import { withdrawReport } from '../../cloudfunctions/withdrawReport/withdrawReport'
import { keysOf } from '../../core/evidence/keys'
import { waveOf } from '../../core/evidence/wave'
import { type Result } from '../../core/result'
import { blankWaybill, type Waybill } from '../../core/waybill/waybill'

/** What a call brought, in a test that expects no refusal. */
export function valueOf<T>(reply: Result<T, string>): T {
  if (!reply.ok) throw new Error(reply.code)
  return reply.value
}

export const DAY = 24 * 3_600_000
export const monday = Date.UTC(2026, 10, 23, 2)

/** 某电商's parcel, each with its own waybill number. */
export const parcel = (at: number, more: Partial<Waybill> = {}): Waybill => ({
  ...blankWaybill(), carrier: 'yto', number: `YT72631936${String(10_000 + at)}`, sender: { name: '饰品仓库', phone: '17012345678', address: null },
  payment: { kind: 'cashOnDelivery', amountFen: 3990 }, goods: '饰品', outlet: '义乌苏溪一部', ...more,
})

export type Crowd = ReturnType<typeof crowdOnMemory>

/** The crowd's functions over a book in memory, at a time that a test turns. */
export function crowdOnMemory({ around = store => store, moderators = ['oModerator'] }: { around?: (store: BookStore) => BookStore; moderators?: string[] } = {}) {
  let now = monday
  const memory = memoryBookStore()
  const store = around(memory)
  const keyMaker = hmacKeyMaker('a secret of a test, long enough to be one')
  const clock = () => now
  const book = evidenceBook(store, keyMaker)
  const sent: { openid: string; at: number }[] = []
  let network = true
  const notifier: Notifier = { send: (openid, _code, at) => { if (network) sent.push({ openid, at }); return Promise.resolve(network ? 'done' : 'later') } }
  const notices = flagNotices(store, keyMaker, book, notifier)
  const texts: { phone: string; code: string }[] = []
  const codes = disputeCodes(store, keyMaker)
  const askBook = memoryAskBook()
  const keys = (waybill: Waybill) => keysOf(waybill, keyMaker, now)
  const look = async (openid: string, at: number, more: Partial<Waybill> = {}, province = `p${at % 7}`): Promise<string> =>
    valueOf(await book.noteSighting({ openid, requestId: `look-${openid}-${at}`, keys: keys(parcel(at, more)), shown: 'unknown', photoTakenInApp: true, byPhoto: true, province, wave: waveOf(parcel(at, more), now) }, now))

  return {
    documents: memory.documents, store, keyMaker, book, notices, codes, askBook, sent, texts, keys, look,
    turnTo: (ms: number) => { now = ms },
    connect: (on: boolean) => { network = on },
    answerParcel: (openid: string, request: Parameters<typeof answerParcel>[2]) => answerParcel({ evidenceBook: book, flagNotices: notices, clock, demo: false }, { openid }, request),
    reportSender: (openid: string, request: Parameters<typeof reportSender>[2]) => reportSender({ evidenceBook: book, flagNotices: notices, clock, demo: false }, { openid }, request),
    withdrawReport: (openid: string, caseId: string) => withdrawReport({ evidenceBook: book, flagNotices: notices, clock }, { openid }, { caseId }),
    inbox: (openid: string, request: Parameters<typeof inbox>[2]) => inbox({ flagNotices: notices }, { openid }, request),
    moderate: (openid: string, request: Parameters<typeof moderate>[2]) => moderate({ evidenceBook: book, flagNotices: notices, moderators, clock }, { openid }, request),
    myData: (openid: string, request: Parameters<typeof myData>[2]) => myData({ evidenceBook: book, askBook, codes, flagNotices: notices, rescueBook: rescueBook(store, keyMaker), keyMaker, clock }, { openid }, request),
    disputeFlag: (openid: string, request: Parameters<typeof disputeFlag>[2]) =>
      disputeFlag({ evidenceBook: book, codes, codeSender: { send: (phone, code) => { texts.push({ phone, code }); return Promise.resolve() } }, keyMaker, clock, drawCode: () => '314159' }, { openid }, request),

    /** People who have used the app for ten days and look at one parcel each now. @returns their cases by person */
    async grownPeople(count: number, from = 0): Promise<{ openid: string; caseId: string }[]> {
      const people = Array.from({ length: count }, (_, n) => `oGrown${from + n}`)
      const today = now
      now = today - 10 * DAY
      for (const [n, openid] of people.entries()) await look(openid, 9_000 + from + n, { sender: { name: null, phone: '13900000000', address: null }, goods: '雨伞', outlet: '别处' })
      now = today
      return Promise.all(people.map(async (openid, n) => ({ openid, caseId: await look(openid, from + n) })))
    },
  }
}
