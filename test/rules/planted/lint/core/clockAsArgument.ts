export const isOld = (at: number, now: number): boolean => new Date(now).getTime() - at > 1
