export const askedAt = (): number => Date.now()
