/** What the person (and the family) said about one parcel. Every entry is optional: silence is not an answer. */
export interface Answers {
  /** Did you order this? */
  ordered?: Ordered
  /** What the family said when asked; counts of people, the asker not included. */
  family?: { mine: number; notMine: number; unsure: number }
  /** The order was found in a shopping app. */
  orderFoundInApp?: boolean
  /** The courier does not allow opening before paying. */
  openingRefused?: boolean
  /** The sender's number is dead when the courier dials it. */
  numberDead?: boolean
  /** A message or call urged to sign and pay. */
  urgedToSign?: boolean
  /** The price fell, or the parcel came again, after a refusal. */
  priceCut?: boolean
  /** Neighbours got the same parcel. */
  neighboursToo?: boolean
  /** The first city of the tracking differs from the printed origin. */
  originDiffers?: boolean
  /** A QR or scratch card lies inside. */
  cardInside?: boolean
  /** The money was already paid. */
  paid?: boolean
}

export type Ordered = 'mine' | 'notMine' | 'unsure'
