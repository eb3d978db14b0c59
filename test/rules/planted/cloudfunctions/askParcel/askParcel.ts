import { askBook } from '../ports/askBook'
export const askParcel = askBook
