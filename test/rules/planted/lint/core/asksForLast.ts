export const lastOf = (offers: readonly number[]): number | undefined => offers.at(-1)
