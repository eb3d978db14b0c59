import { type askParcel } from '../../cloudfunctions/askParcel/askParcel'
export type Parcel = typeof askParcel
