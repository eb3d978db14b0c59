import { closeAskRequest } from '../../core/contract/closeAsk'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { handle } from '../handle'
import { closeAsk } from './closeAsk'

const ports = { askBook: wxAskBook, keyMaker: hmacKeyMaker(readEnvironment(process.env).evidenceSecret), clock: Date.now }
export const main = handle('closeAsk', closeAskRequest, wxCaller, (caller, request) => closeAsk(ports, caller, request))
