import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxWaveBook } from '../adapters/wx/waveBook'
import { disputeCodes } from '../disputeCodes'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handleTimer } from '../handle'
import { rescueBook } from '../rescueBook'
import { sweep } from './sweep'

const { evidenceSecret, flagTemplate } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const book = evidenceBook(wxBookStore, keyMaker)
const ports = { evidenceBook: book, askBook: wxAskBook, codes: disputeCodes(wxBookStore, keyMaker), rescueBook: rescueBook(wxBookStore, keyMaker), flagNotices: flagNotices(wxBookStore, keyMaker, book, wxNotifier(flagTemplate)), waveBook: wxWaveBook, clock: Date.now }
export const main = handleTimer('sweep', () => sweep(ports))
