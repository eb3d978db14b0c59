import { moderateRequest } from '../../core/contract/moderate'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { moderate } from './moderate'

const { evidenceSecret, moderators } = readEnvironment(process.env)
const ports = { evidenceBook: evidenceBook(wxBookStore, hmacKeyMaker(evidenceSecret)), moderators, clock: Date.now }
export const main = handle('moderate', moderateRequest, wxCaller, (caller, request) => moderate(ports, caller, request))
