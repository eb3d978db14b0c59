import { answerParcelRequest } from '../../core/contract/answerParcel'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handle } from '../handle'
import { answerParcel } from './answerParcel'

const { evidenceSecret, flagTemplate, demo } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const book = evidenceBook(wxBookStore, keyMaker)
const ports = { evidenceBook: book, flagNotices: flagNotices(wxBookStore, keyMaker, book, wxNotifier(flagTemplate)), clock: Date.now, demo }
export const main = handle('answerParcel', answerParcelRequest, wxCaller, (caller, request) => answerParcel(ports, caller, request))
