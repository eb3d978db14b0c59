import { type BookCollection, type CaseDocument } from '../core/evidence/bookDocuments'
import { type VoiceDocuments, type VoiceRefs } from '../core/evidence/castVoice'
import { type Entity } from '../core/evidence/entity'
import { type BookChange, type BookRef, type BookStore } from './ports/bookStore'

/** Where a document of the book stands. */
export const refTo = (collection: BookCollection, id: string): BookRef => ({ collection, id })

/** A change that sets whole fields and counts nothing. @param blank what a missing document begins as */
export const setting = (ref: BookRef, set: Readonly<Record<string, unknown>>, blank: object = {}): BookChange => ({ ...ref, blank, set, inc: {} })

/** What was read for a voice, by its name: `entities` as they were found, the others in the order waybill, place's cohort. */
export const voiceDocuments = (refs: VoiceRefs, entities: ReadonlyMap<string, Entity | null>, [waybill, placeCohort]: readonly (object | null | undefined)[]): VoiceDocuments => ({
  waybill: (waybill ?? null) as VoiceDocuments['waybill'],
  placeCohort: (placeCohort ?? null) as VoiceDocuments['placeCohort'],
  entities: Object.fromEntries(refs.entities.map(({ id }) => [id, entities.get(id) ?? null])),
})

/** Cases read at a time: the platform's cap is 1000. */
const PORTION = 500

/**
 * Cases that match, by their first look, each once however many there are. More than a portion within one millisecond
 * cannot be: a look takes longer.
 * @param where fields that must equal, with the declared index of firstAt behind them
 * @param below first looks before then, ms since 1970
 */
export async function* casesWhere(store: BookStore, where: Readonly<Record<string, string>>, below: number): AsyncGenerator<{ id: string; document: CaseDocument }> {
  let from = 0
  let atLast = new Set<string>()
  for (;;) {
    const portion = await store.find<CaseDocument>({ collection: 'cases', where, range: { field: 'firstAt', from, below }, order: { field: 'firstAt', direction: 'asc' }, limit: PORTION })
    // The last portion's final millisecond is read again: others of it may have been cut off.
    yield* portion.filter(({ id }) => !atLast.has(id))
    const last = portion.at(-1)
    if (last === undefined || portion.length < PORTION || last.document.firstAt === from) return
    from = last.document.firstAt
    atLast = new Set(portion.filter(({ document }) => document.firstAt === from).map(({ id }) => id))
  }
}
