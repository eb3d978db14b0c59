import { createHash } from 'node:crypto'
import { type Wave } from '../../../core/evidence/wave'
import { type WaveBook } from '../../ports/waveBook'
import { db } from './cloud'

interface Grouped { list: { _id: Wave; people: number }[] }
interface Stages { match(stage: object): Stages; group(stage: object): Stages; limit(most: number): Stages; end(): Promise<Grouped> }
interface Query { orderBy(field: string, direction: 'asc' | 'desc'): Query; limit(most: number): Query; get(): Promise<{ data: (Wave & { people: number })[] }>; remove(): Promise<unknown> }

/** More kinds of parcel than this in one week are not told apart. */
const GROUPS = 5_000

/** Waves in CloudBase's database: one document a group, written anew at every count, so that nothing drifts. */
export const wxWaveBook: WaveBook = {
  async largest(fewest, carrier, most) {
    const condition = { people: db.command.gte(fewest), ...(carrier === undefined ? {} : { carrier }) }
    const { data } = await (db.collection('waves').where(condition) as unknown as Query).orderBy('week', 'desc').orderBy('people', 'desc').limit(most).get()
    return data.map(({ week, carrier, originCity, goods, amount, people }) => ({ week, carrier, originCity, goods, amount, people }))
  },

  async recount(weeks, oldest) {
    let groups = 0
    for (const week of weeks) {
      const { list } = await (db.collection('cases').aggregate() as unknown as Stages)
        .match({ 'wave.week': week, state: db.command.in(['notMine', 'report']) })
        // A person with ten such parcels is one person.
        .group({ _id: { wave: '$wave', person: '$person' } })
        .group({ _id: '$_id.wave', people: { $sum: 1 } })
        .limit(GROUPS).end()
      const kept = new Set<string>()
      for (const { _id: wave, people } of list) {
        const id = `y.${createHash('sha256').update(JSON.stringify([wave.week, wave.carrier, wave.originCity, wave.goods, wave.amount])).digest('base64url').slice(0, 22)}`
        kept.add(id)
        await db.collection('waves').doc(id).set({ data: { ...wave, people } })
      }
      await (db.collection('waves').where({ week, _id: db.command.nin([...kept]) }) as unknown as Query).remove()
      groups += list.length
    }
    await (db.collection('waves').where({ week: db.command.lt(oldest) }) as unknown as Query).remove()
    return groups
  },
}
