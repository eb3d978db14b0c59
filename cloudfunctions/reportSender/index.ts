import { reportSenderRequest } from '../../core/contract/reportSender'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { reportSender } from './reportSender'

const { evidenceSecret, demo } = readEnvironment(process.env)
const ports = { evidenceBook: evidenceBook(wxBookStore, hmacKeyMaker(evidenceSecret)), clock: Date.now, demo }
export const main = handle('reportSender', reportSenderRequest, wxCaller, (caller, request) => reportSender(ports, caller, request))
