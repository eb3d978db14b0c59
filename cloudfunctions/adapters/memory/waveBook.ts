import { type CaseDocument } from '../../../core/evidence/bookDocuments'
import { type Wave } from '../../../core/evidence/wave'
import { type WaveBook } from '../../ports/waveBook'

/** Waves in memory, for tests. @param cases what the evidence book holds now */
export function memoryWaveBook(cases: () => Iterable<CaseDocument>): WaveBook {
  let counted: (Wave & { people: number })[] = []
  return {
    largest: (fewest, carrier, most) => Promise.resolve(counted
      .filter(wave => wave.people >= fewest && (carrier === undefined || wave.carrier === carrier))
      .sort((p, q) => (p.week === q.week ? q.people - p.people : p.week < q.week ? 1 : -1)).slice(0, most)),

    recount(weeks, oldest) {
      const people = new Map<string, { wave: Wave; who: Set<string> }>()
      for (const { wave, state, person } of cases()) {
        if (wave === undefined || !weeks.includes(wave.week) || (state !== 'notMine' && state !== 'report')) continue
        const id = JSON.stringify([wave.week, wave.carrier, wave.originCity, wave.goods, wave.amount])
        const group = people.get(id) ?? { wave, who: new Set<string>() }
        group.who.add(person)
        people.set(id, group)
      }
      const fresh = [...people.values()].map(({ wave, who }) => ({ ...wave, people: who.size }))
      counted = [...counted.filter(wave => !weeks.includes(wave.week)), ...fresh].filter(wave => wave.week >= oldest)
      return Promise.resolve(fresh.length)
    },
  }
}
