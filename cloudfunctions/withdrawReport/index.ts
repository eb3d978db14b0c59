import { withdrawReportRequest } from '../../core/contract/withdrawReport'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { withdrawReport } from './withdrawReport'

const ports = { evidenceBook: evidenceBook(wxBookStore, hmacKeyMaker(readEnvironment(process.env).evidenceSecret)), clock: Date.now }
export const main = handle('withdrawReport', withdrawReportRequest, wxCaller, (caller, request) => withdrawReport(ports, caller, request))
