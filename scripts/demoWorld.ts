import { hmacKeyMaker } from '../cloudfunctions/adapters/hmac/keyMaker'
import { evidenceBook } from '../cloudfunctions/evidenceBook'
import { type CaseState } from '../core/evidence/bookDocuments'
import { DAY } from '../core/evidence/decay'
import { keysOf } from '../core/evidence/keys'
import { waveOf } from '../core/evidence/wave'
import { blankWaybill, type Waybill } from '../core/waybill/waybill'
import { openBookFile } from './bookFile'

/** The sender of the sample photo "turned" (src/assets/samples), a made-up number: the demo's running campaign. */
const campaign: Waybill = {
  ...blankWaybill(), carrier: 'yto', sender: { name: null, phone: '15024325109', address: null },
  payment: { kind: 'cashOnDelivery', amountFen: 8000 }, goods: '服装', originCity: '南宁',
}
/** An honest shop with a made-up number of the demo; type it in to see what is said of it. */
export const honestShop: Waybill = {
  ...blankWaybill(), carrier: 'zto', sender: { name: null, phone: '13900000001', address: null },
  payment: { kind: 'cashOnDelivery', amountFen: 12_900 }, goods: '保温杯', outlet: '永康古山网点', originCity: '金华',
}

const families = { campaign: 24, shop: 12, others: 40 }

/**
 * Fills an empty book with one running campaign among honest senders, through the code that functions run. Everything is
 * made up. A book that holds anything is left alone. @returns cases written
 */
export async function fillDemoWorld(dataDir: string, secret: string, now: number): Promise<number> {
  const file = openBookFile(dataDir)
  try {
    if (file.all('cases').size > 0) return 0
    const hmac = hmacKeyMaker(secret), book = evidenceBook(file.store, hmac)
    let parcels = 0
    const met = async (waybill: Waybill, state: CaseState, daysAgo: number): Promise<void> => {
      parcels += 1
      const openid = `demo-person-${parcels}`, numbered = { ...waybill, number: `YT${String(9_000_000_000_000 + parcels)}` }
      // First seen three weeks before they spoke: grown accounts of many provinces.
      const seen = now - (daysAgo + 21) * DAY, spoke = now - daysAgo * DAY
      const caseId = await book.noteSighting({ openid, requestId: `demo-request-${parcels}`, keys: keysOf(numbered, hmac, spoke), shown: 'unknown', photoTakenInApp: true, province: `demo${parcels % 12}`, wave: waveOf(numbered, spoke) }, seen)
      const cast = await book.castVoice({ openid, caseId, state, ...(state === 'report' ? { report: { ticks: ['notOrdered'], paidFen: null } } : {}) }, spoke)
      if (!cast.ok) throw new Error(`Demo world: ${cast.code}`)
    }
    for (let n = 0; n < families.campaign; n++) await met(campaign, n % 8 === 7 ? 'notMine' : 'report', 6 - (n % 6))
    for (let n = 0; n < families.shop; n++) await met(honestShop, n % 2 === 0 ? 'ok' : 'mine', 30 - n)
    for (let n = 0; n < families.others; n++) await met({ ...honestShop, sender: { name: null, phone: `1390000${String(1000 + n)}`, address: null }, goods: ['茶叶', '水果', '书籍', '玩具'][n % 4] ?? null, outlet: `第${n % 9}网点` }, n % 20 === 19 ? 'unsure' : 'mine', n % 40)
    return parcels
  } finally {
    file.close()
  }
}
