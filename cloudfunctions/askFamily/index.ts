import { askFamilyRequest } from '../../core/contract/askFamily'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { handle } from '../handle'
import { askFamily } from './askFamily'

const ports = { askBook: wxAskBook, keyMaker: hmacKeyMaker(readEnvironment(process.env).evidenceSecret), clock: Date.now }
export const main = handle('askFamily', askFamilyRequest, wxCaller, (caller, request) => askFamily(ports, caller, request))
