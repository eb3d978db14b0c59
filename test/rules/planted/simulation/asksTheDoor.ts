import { type handle } from '../cloudfunctions/handle'
export type Door = typeof handle
