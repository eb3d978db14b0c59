import { hmacKeyMaker } from '../../cloudfunctions/adapters/hmac/keyMaker'
import { memoryBookStore } from '../../cloudfunctions/adapters/memory/bookStore'
import { evidenceBook } from '../../cloudfunctions/evidenceBook'
import { describeEvidenceBook } from './evidenceBook.contract'

const store = memoryBookStore()
const book = evidenceBook(store, hmacKeyMaker('a secret for tests only, 32 and more characters'))
describeEvidenceBook('in memory', () => ({ book, store }))
