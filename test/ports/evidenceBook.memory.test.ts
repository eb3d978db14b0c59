import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { crowded } from '../cloudfunctions/crowdedStore'
import { describeEvidenceBook } from './evidenceBook.contract'

const keyMaker = hmacKeyMaker('a secret for tests only, 32 and more characters')
const store = memoryBookStore(), busyStore = memoryBookStore()
const book = evidenceBook(store, keyMaker), busyBook = evidenceBook(crowded({ voices: true, counters: false })(busyStore), keyMaker)
describeEvidenceBook('in memory', () => ({ book, store }))
describeEvidenceBook('in memory, where every voice meets others and waits to be counted', () => ({ book: busyBook, store: busyStore }))
