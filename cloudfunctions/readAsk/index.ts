import { readAskRequest } from '../../core/contract/readAsk'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { handle } from '../handle'
import { readAsk } from './readAsk'

const ports = { askBook: wxAskBook, keyMaker: hmacKeyMaker(readEnvironment(process.env).evidenceSecret), clock: Date.now }
export const main = handle('readAsk', readAskRequest, wxCaller, (caller, request) => readAsk(ports, caller, request))
