import { hmacKeyMaker } from '../cloudfunctions/adapters/hmac/keyMaker'
import { evidenceBook } from '../cloudfunctions/evidenceBook'
import { type BookStore } from '../cloudfunctions/ports/bookStore'
import { newPerson } from '../core/evidence/bookDocuments'
import { keysOf, personIdOf, provinceIdOf } from '../core/evidence/keys'
import { waveOf } from '../core/evidence/wave'
import { type Deed, demoWorld } from '../simulation/demo'
import { openBookFile } from './bookFile'

/**
 * Fills an empty book with the simulation's demo world as if it had happened up to now: every look and voice through the
 * code that functions run. Everything is made up. A book that holds anything is left alone. @returns cases written
 */
export async function fillDemoWorld(dataDir: string, secret: string, now: number): Promise<number> {
  const file = openBookFile(dataDir)
  try {
    if (file.all('cases').size > 0) return 0
    const { deeds, today } = demoWorld()
    await file.inOneGo(store => live(store, secret, deeds.map(deed => ({ ...deed, at: now - today + deed.at }))))
    return file.all('cases').size
  } finally {
    file.close()
  }
}

async function live(store: BookStore, secret: string, deeds: readonly Deed[]): Promise<void> {
  const hmac = hmacKeyMaker(secret)
  const book = evidenceBook(store, hmac)
  const people = new Map<string, { openid: string; caseId: string }>()
  for (const deed of deeds) {
    if (deed.did === 'look') {
      const { at, photoTakenInApp, province, tFirst, parcel: { at: seenAt, waybill } } = deed
      const openid = `demo-person-${deed.caseId}`
      // Who has had the app for longer is in the book before their first parcel.
      await store.inTransaction(view => view.write([{ collection: 'people', id: personIdOf(openid, hmac), blank: newPerson(at - (seenAt - tFirst)), set: {}, inc: {} }]))
      const keys = keysOf(waybill, hmac, at)
      const { level } = await book.standingOf(keys, at)
      const noted = await book.noteSighting({ openid, requestId: `demo-request-${deed.caseId}`, keys, shown: level, photoTakenInApp, byPhoto: true, province: provinceIdOf(province, hmac), wave: waveOf(waybill, at) }, at)
      if (!noted.ok) throw new Error(`Demo world: ${noted.code}`)
      people.set(deed.caseId, { openid, caseId: noted.value })
    } else {
      const cast = await book.castVoice({ ...people.get(deed.caseId)!, state: deed.state, ...(deed.state === 'report' ? { report: { ticks: ['notOrdered'], paidFen: null } } : {}) }, deed.at)
      if (!cast.ok) throw new Error(`Demo world: ${cast.code}`)
    }
  }
}
