import { memoryAskBook } from '../adapters/memory/askBook'
export const main = memoryAskBook
