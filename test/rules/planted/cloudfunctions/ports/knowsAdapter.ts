import { wxAskBook } from '../adapters/wx/askBook'
export const book = wxAskBook
