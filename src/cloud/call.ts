import { type DoorReply } from '../../core/contract/door'
import { type FunctionName, type Functions } from '../../core/contract/functions'
import { type LinkFailure } from '../../core/contract/link'
import { noteDemo } from './demo'
import { httpTransport } from './httpTransport'
import { LinkFault, type Transport } from './transport'
import { within } from './within'
import { wxTransport } from './wxTransport'

/** Everything a call can bring back: the function's own reply, the door's, or why there is none. */
export type Answer<Name extends FunctionName> = Functions[Name]['reply'] | DoorReply | LinkFailure

/** A cold instance reads its models first (about 1 s, PLATFORM); the rest is for a bad network at the door. */
const callTimeoutMs = 20_000

export const transport: Transport = process.env.TARO_ENV === 'weapp' ? wxTransport : httpTransport

/** Calls one cloud function. Never throws: no answer is an answer too, with a code of core/contract/link. */
export async function call<Name extends FunctionName>(name: Name, request: Functions[Name]['request']): Promise<Answer<Name>> {
  try {
    const reply = await within(callTimeoutMs, transport.call(name, request))
    if (reply === null || typeof reply !== 'object' || !('ok' in reply)) throw new LinkFault('CLOUD_DOWN', reply)
    noteDemo(reply)
    return reply as Answer<Name>
  } catch (fault) {
    return { ok: false, code: fault instanceof LinkFault ? fault.code : 'CLOUD_DOWN' }
  }
}
