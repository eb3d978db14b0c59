import { wxBookStore } from '../../cloudfunctions/adapters/wx/bookStore'
import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { readEnvironment } from '../../cloudfunctions/environment'

const book = evidenceBook(wxBookStore, hmacKeyMaker(readEnvironment(process.env).evidenceSecret))

/** The evidence book over the unmodified SDK, for the contract suite: one method a call. */
export const main = async ({ store, method, args }: { store?: boolean; method: string; args: unknown[] }): Promise<unknown> => {
  const on = (store === true ? wxBookStore : book) as unknown as Record<string, (...args: unknown[]) => unknown>
  const answer = await on[method]?.(...args)
  return { answer: answer ?? null }
}
