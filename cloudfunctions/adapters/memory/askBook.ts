import { type Ask, answerAsk, askLimits, closeAsk, stateOf, withoutPerson } from '../../../core/family/ask'
import { ok, refuse } from '../../../core/result'
import { type AskBook } from '../../ports/askBook'

/** The asks in memory, for tests: one thread, so every change is a transaction. */
export function memoryAskBook(): AskBook {
  const asks = new Map<string, Ask>()
  const keep = (ask: Ask) => { asks.set(ask.id, ask) }
  return {
    open(ask) {
      const standing = asks.get(ask.id)
      if (standing !== undefined) return Promise.resolve(standing.asker === ask.asker ? ok(standing) : refuse('ASK_ID_TAKEN'))
      const open = [...asks.values()].filter(other => other.asker === ask.asker && stateOf(other, ask.askedAt) !== 'expired')
      if (open.length >= askLimits.openAtOnce) return Promise.resolve(refuse('TOO_MANY_ASKS'))
      keep(ask)
      return Promise.resolve(ok(ask))
    },
    find: id => Promise.resolve(asks.get(id) ?? null),
    answer(id, person, answer, now) {
      const ask = asks.get(id)
      const answered = ask === undefined ? refuse('ASK_GONE') : answerAsk(ask, person, answer, now)
      if (answered.ok) keep(answered.value)
      return Promise.resolve(answered)
    },
    close(id, person, now) {
      const ask = asks.get(id)
      const closed = ask === undefined ? refuse('ASK_GONE') : closeAsk(ask, person, now)
      if (closed.ok) keep(closed.value)
      return Promise.resolve(closed)
    },
    asksOf: (person, now) => Promise.resolve([...asks.values()].filter(ask => ask.asker === person && stateOf(ask, now) !== 'expired').sort((p, q) => q.askedAt - p.askedAt)),
    answersOf: person => Promise.resolve([...asks.values()].flatMap(({ answers }) => answers[person] ?? []).sort((p, q) => q.at - p.at)),
    forget(person) {
      for (const ask of [...asks.values()]) {
        if (ask.asker === person) asks.delete(ask.id)
        else keep(withoutPerson(ask, person))
      }
      return Promise.resolve()
    },
    sweep(now) {
      const over = [...asks.values()].filter(ask => stateOf(ask, now) === 'expired').slice(0, 100)
      over.forEach(ask => asks.delete(ask.id))
      return Promise.resolve(over.length)
    },
  }
}
