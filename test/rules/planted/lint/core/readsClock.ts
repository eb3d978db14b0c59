export const seenAt = Date.now()
