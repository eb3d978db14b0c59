import { type Sentences } from '../../text/sentences'

/** The sentence of a refusal that is the ask's own, or null for everything that only means "not reached". */
export const askTroubleIn = (code: string, { askTrouble }: Sentences): string | null =>
  Object.hasOwn(askTrouble, code) ? askTrouble[code as keyof typeof askTrouble] : null
