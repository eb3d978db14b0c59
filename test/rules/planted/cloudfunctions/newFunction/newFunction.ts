import { askParcel } from '../askParcel/askParcel'
export const newFunction = askParcel
