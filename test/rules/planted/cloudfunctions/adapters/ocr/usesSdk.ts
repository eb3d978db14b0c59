import * as bson from 'bson'
export const stored = bson
