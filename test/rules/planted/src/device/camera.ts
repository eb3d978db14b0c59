export const camera = 1
