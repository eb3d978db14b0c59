import { memoryAskBook } from '../../cloudfunctions/adapters/memory/askBook'
import { describeAskBook } from './askBook.contract'

describeAskBook('in memory', memoryAskBook)
