import * as v from 'valibot'

const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))

/** core/verdict/answers on the wire. */
export const answersSchema = v.strictObject({
  ordered: v.exactOptional(v.picklist(['mine', 'notMine', 'unsure'])),
  family: v.exactOptional(v.strictObject({ mine: people, notMine: people, unsure: people })),
  orderFoundInApp: v.exactOptional(v.boolean()),
  openingRefused: v.exactOptional(v.boolean()),
  numberDead: v.exactOptional(v.boolean()),
  urgedToSign: v.exactOptional(v.boolean()),
  priceCut: v.exactOptional(v.boolean()),
  neighboursToo: v.exactOptional(v.boolean()),
  originDiffers: v.exactOptional(v.boolean()),
  cardInside: v.exactOptional(v.boolean()),
  paid: v.exactOptional(v.boolean()),
})
