import { type Dice } from './dice'
import { type Habits, type Parcel } from './parcel'
import { type Sheet } from './sheet'

/** One way a label is laid out. `width` and `height` in sheet units (8 to the millimetre). */
export interface Family {
  name: string
  /** develop: the reader's author may look. heldAside: nobody tunes on it. */
  split: 'develop' | 'heldAside'
  width: number
  height: number
  habits: Habits
  draw: (sheet: Sheet, parcel: Parcel, dice: Dice) => void
}
