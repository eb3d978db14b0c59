import { inboxRequest } from '../../core/contract/inbox'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handle } from '../handle'
import { inbox } from './inbox'

const { evidenceSecret, flagTemplate } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const ports = { flagNotices: flagNotices(wxBookStore, keyMaker, evidenceBook(wxBookStore, keyMaker), wxNotifier(flagTemplate)) }
export const main = handle('inbox', inboxRequest, wxCaller, (caller, request) => inbox(ports, caller, request))
