import { type LinkFailure } from '../../core/contract/link'
import { transport } from './call'
import { LinkFault } from './transport'
import { within } from './within'

/** A compressed photo is about 0.5 MB; a minute carries it over a network of 70 kbit/s. */
const uploadTimeoutMs = 60_000

/** Brings one photo to the cloud, by the name given. Never throws. */
export async function upload(path: string, name: string): Promise<{ ok: true; value: string } | LinkFailure> {
  try {
    return { ok: true, value: await within(uploadTimeoutMs, transport.upload(path, name)) }
  } catch (fault) {
    return { ok: false, code: fault instanceof LinkFault ? fault.code : 'CLOUD_DOWN' }
  }
}
