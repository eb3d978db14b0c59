import { type BookStore } from '../../cloudfunctions/ports/bookStore'

/** A function was ended by force: nothing of it runs any more. */
export class Killed extends Error {}

/** A store whose process dies at its nth transaction from `armed` on, before or after the commit. */
export function dying() {
  let left = Infinity
  let after = false
  const around = (store: BookStore): BookStore => ({
    ...store,
    async inTransaction(event, patienceMs) {
      left -= 1
      if (left === 0 && !after) throw new Killed()
      const result = await store.inTransaction(event, patienceMs)
      if (left === 0) throw new Killed()
      return result
    },
  })
  return { around, armed: (nth: number, afterCommit: boolean) => { left = nth; after = afterCommit }, disarm: () => { left = Infinity } }
}
