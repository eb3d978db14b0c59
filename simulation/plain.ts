/** Ids need no secret in a simulation; dots would part paths. */
export const plain = (text: string): string => text.replace(/\./gu, '_')
