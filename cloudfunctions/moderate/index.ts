import { moderateRequest } from '../../core/contract/moderate'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handle } from '../handle'
import { moderate } from './moderate'

const { evidenceSecret, flagTemplate, moderators } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const book = evidenceBook(wxBookStore, keyMaker)
const ports = { evidenceBook: book, flagNotices: flagNotices(wxBookStore, keyMaker, book, wxNotifier(flagTemplate)), moderators, clock: Date.now }
export const main = handle('moderate', moderateRequest, wxCaller, (caller, request) => moderate(ports, caller, request))
