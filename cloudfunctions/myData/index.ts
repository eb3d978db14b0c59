import { myDataRequest } from '../../core/contract/myData'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { disputeCodes } from '../disputeCodes'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { myData } from './myData'

const keyMaker = hmacKeyMaker(readEnvironment(process.env).evidenceSecret)
const ports = { evidenceBook: evidenceBook(wxBookStore, keyMaker), askBook: wxAskBook, codes: disputeCodes(wxBookStore, keyMaker), keyMaker, clock: Date.now }
export const main = handle('myData', myDataRequest, wxCaller, (caller, request) => myData(ports, caller, request))
