import { answerFamilyRequest } from '../../core/contract/answerFamily'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxAskBook } from '../adapters/wx/askBook'
import { wxCaller } from '../adapters/wx/caller'
import { readEnvironment } from '../environment'
import { handle } from '../handle'
import { answerFamily } from './answerFamily'

const ports = { askBook: wxAskBook, keyMaker: hmacKeyMaker(readEnvironment(process.env).evidenceSecret), clock: Date.now }
export const main = handle('answerFamily', answerFamilyRequest, wxCaller, (caller, request) => answerFamily(ports, caller, request))
