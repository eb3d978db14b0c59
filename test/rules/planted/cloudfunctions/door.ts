import { askParcel } from './askParcel/askParcel'
export const door = askParcel
