import * as v from 'valibot'
export const askParcelRequest = v.strictObject({})
