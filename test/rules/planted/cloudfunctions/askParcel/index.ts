import { handle } from '../handle'
import { wxAskBook } from '../adapters/wx/askBook'
import { askParcel } from './askParcel'
export const main = [handle, wxAskBook, askParcel]
