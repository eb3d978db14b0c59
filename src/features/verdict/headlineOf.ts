import { type Verdict } from '../../../core/verdict/verdict'
import { type Sentences } from '../../text/sentences'

/** The words at the top: the level's, or something more pressing than paying (a card inside, money already paid). */
export function headlineOf({ level, say }: Verdict, { verdict }: Sentences): { title: string; act: string; pressing: boolean } {
  const act = verdict.acts[say]
  return say === 'dontScan' || say === 'paidCallCarrier'
    ? { title: verdict.urgent[say], act, pressing: true }
    : { title: verdict.levels[level], act, pressing: false }
}
