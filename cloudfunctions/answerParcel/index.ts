import { answerParcelRequest } from '../../core/contract/answerParcel'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { answerParcel } from './answerParcel'

const { evidenceSecret, demo } = readEnvironment(process.env)
const ports = { evidenceBook: evidenceBook(wxBookStore, hmacKeyMaker(evidenceSecret)), clock: Date.now, demo }
export const main = handle('answerParcel', answerParcelRequest, wxCaller, (caller, request) => answerParcel(ports, caller, request))
