export const memoryAskBook = 1
