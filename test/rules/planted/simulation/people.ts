export const people = 0
