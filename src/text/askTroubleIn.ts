import { type Sentences } from './sentences'

/** The sentence of a refusal that is the ask's own, or null for everything that only means "not reached". */
export const askTroubleIn = (code: string, { askTrouble }: Sentences): string | null =>
  Object.keys(askTrouble).includes(code) ? askTrouble[code as keyof typeof askTrouble] : null
