import { doorCodes } from '../../core/contract/door'
import { linkCodes } from '../../core/contract/link'
import { type Sentences, type Trouble, type TroubleCode } from './sentences'

const nothingHappened: ReadonlySet<string> = new Set([...linkCodes, ...doorCodes])

/** The words for a code on pages where no parcel is looked up: "don't pay yet" would answer a question nobody asked there. */
export const troubleOfDesk = (code: TroubleCode, { trouble, notThrough }: Sentences): Trouble => (nothingHappened.has(code) ? notThrough : trouble[code])
