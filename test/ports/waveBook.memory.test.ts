import { memoryWaveBook } from '../../cloudfunctions/adapters/memory/waveBook'
import { describeWaveBook } from './waveBook.contract'

describeWaveBook('in memory', cases => Promise.resolve({ book: memoryWaveBook(() => cases), close: () => Promise.resolve() }))
