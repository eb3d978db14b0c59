import { withdrawReportRequest } from '../../core/contract/withdrawReport'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxNotifier } from '../adapters/wx/notifier'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { flagNotices } from '../flagNotices'
import { handle } from '../handle'
import { withdrawReport } from './withdrawReport'

const { evidenceSecret, flagTemplate } = readEnvironment(process.env)
const keyMaker = hmacKeyMaker(evidenceSecret)
const book = evidenceBook(wxBookStore, keyMaker)
const ports = { evidenceBook: book, flagNotices: flagNotices(wxBookStore, keyMaker, book, wxNotifier(flagTemplate)), clock: Date.now }
export const main = handle('withdrawReport', withdrawReportRequest, wxCaller, (caller, request) => withdrawReport(ports, caller, request))
