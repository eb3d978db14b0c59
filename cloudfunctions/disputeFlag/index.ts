import { randomInt } from 'node:crypto'
import { disputeFlagRequest } from '../../core/contract/disputeFlag'
import { hmacKeyMaker } from '../adapters/hmac/keyMaker'
import { wxBookStore } from '../adapters/wx/bookStore'
import { wxCaller } from '../adapters/wx/caller'
import { wxCodeSender } from '../adapters/wx/codeSender'
import { disputeCodes } from '../disputeCodes'
import { readEnvironment } from '../environment'
import { evidenceBook } from '../evidenceBook'
import { handle } from '../handle'
import { disputeFlag } from './disputeFlag'

const keyMaker = hmacKeyMaker(readEnvironment(process.env).evidenceSecret)
const drawCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')
const ports = { evidenceBook: evidenceBook(wxBookStore, keyMaker), codes: disputeCodes(wxBookStore, keyMaker), codeSender: wxCodeSender, keyMaker, clock: Date.now, drawCode }
export const main = handle('disputeFlag', disputeFlagRequest, wxCaller, (caller, request) => disputeFlag(ports, caller, request))
