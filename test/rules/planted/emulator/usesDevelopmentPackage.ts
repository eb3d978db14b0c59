import fc from 'fast-check'
export const dice = fc
