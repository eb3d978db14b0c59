import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxWaveBook } from '../adapters/wx/waveBook'
import { disputeCodes } from '../disputeCodes'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handleTimer } from '../handle'
import { sweep } from './sweep'

const keyMaker = hmacKeyMaker(readEnvironment(process.env).evidenceSecret)
const ports = { evidenceBook: evidenceBook(wxBookStore, keyMaker), askBook: wxAskBook, codes: disputeCodes(wxBookStore, keyMaker), waveBook: wxWaveBook, clock: Date.now }
export const main = handleTimer('sweep', () => sweep(ports))
