import { keepRescueRequest } from '../../core/contract/keepRescue'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { rescueBook } from '../rescueBook'
import { keepRescue } from './keepRescue'

const keyMaker = hmacKeyMaker(readEnvironment(process.env).evidenceSecret)
const ports = { evidenceBook: evidenceBook(wxBookStore, keyMaker), rescueBook: rescueBook(wxBookStore, keyMaker), clock: Date.now }
export const main = handle('keepRescue', keepRescueRequest, wxCaller, (caller, request) => keepRescue(ports, caller, request))
