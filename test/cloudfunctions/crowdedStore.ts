import { type BookStore, OthersTurn } from '../../cloudfunctions/ports/bookStore'

/** Who is turned away by others at a busy key: voices that would be counted at once, and whoever wants to count those that wait. */
export interface TurnedAway { voices: boolean; counters: boolean }

/** A store where others are always in the way, as in a storm; what is put down and how it is counted is all the book's own. */
export const crowded = (away: TurnedAway) => (store: BookStore): BookStore => ({
  ...store,
  inTransaction: (event, patienceMs) => store.inTransaction(view => event({
    ...view,
    async write(changes) {
      const counts = changes.some(({ set }) => 'countingUntil' in set ? set['countingUntil'] !== 0 : set['uncounted'] === null)
      const speaks = patienceMs === 0 && changes.some(({ collection }) => collection === 'entities')
      if (counts ? away.counters : speaks && away.voices) throw new OthersTurn('others were first')
      await view.write(changes)
    },
  }), patienceMs),
})
