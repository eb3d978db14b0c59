import { wxAskBook } from '../wx/askBook'
export const leaning = wxAskBook
