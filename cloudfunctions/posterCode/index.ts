import { posterCodeRequest } from '../../core/contract/posterCode'
import { wxCaller } from '../adapters/wx/caller'
import { wxPageCodeMaker } from '../adapters/wx/pageCodeMaker'
import { handle } from '../handle'
import { posterCode } from './posterCode'

const ports = { pageCodeMaker: wxPageCodeMaker }
export const main = handle('posterCode', posterCodeRequest, wxCaller, (_caller, request) => posterCode(ports, request))
