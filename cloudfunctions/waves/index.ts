import { wavesRequest } from '../../core/contract/waves'
import { wxCaller } from '../adapters/wx/caller'
import { wxWaveBook } from '../adapters/wx/waveBook'
import { readEnvironment } from '../environment'
import { handle } from '../handle'
import { waves } from './waves'

const ports = { waveBook: wxWaveBook, demo: readEnvironment(process.env).demo }
export const main = handle('waves', wavesRequest, wxCaller, (_caller, request) => waves(ports, request))
