import { myDataRequest } from '../../core/contract/myData'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { disputeCodes } from '../disputeCodes'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handle } from '../handle'
import { rescueBook } from '../rescueBook'
import { myData } from './myData'

const { evidenceSecret, flagTemplate } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const book = evidenceBook(wxBookStore, keyMaker)
const ports = { evidenceBook: book, askBook: wxAskBook, codes: disputeCodes(wxBookStore, keyMaker), rescueBook: rescueBook(wxBookStore, keyMaker), flagNotices: flagNotices(wxBookStore, keyMaker, book, wxNotifier(flagTemplate)), keyMaker, clock: Date.now }
export const main = handle('myData', myDataRequest, wxCaller, (caller, request) => myData(ports, caller, request))
