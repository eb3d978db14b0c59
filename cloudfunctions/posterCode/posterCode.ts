import { type PosterCodeReply, type PosterCodeRequest } from '../../core/contract/posterCode'
import { ok, refuse } from '../../core/result'
import { type PageCodeMaker } from '../ports/pageCodeMaker'

export interface PosterCodePorts { pageCodeMaker: PageCodeMaker }

/** The scene of a code that opens the scan page: it tells where someone came from, and nobody's name. */
const fromCard = 'card'

/** The mini-program code for a warning card. */
export async function posterCode({ pageCodeMaker }: PosterCodePorts, { ask }: PosterCodeRequest): Promise<PosterCodeReply> {
  const bytes = await (ask === null ? pageCodeMaker.codeOf('pages/scan/index', fromCard) : pageCodeMaker.codeOf('pages/answer/index', ask))
  if (bytes === null || bytes.length === 0) return refuse('CODE_NOT_MADE')
  return ok({ image: `data:${bytes[0] === 0x89 ? 'image/png' : 'image/jpeg'};base64,${Buffer.from(bytes).toString('base64')}` })
}
