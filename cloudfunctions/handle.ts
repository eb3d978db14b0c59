import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { type DoorReply } from '../core/contract/door'
import { faultLine } from './faultLine'
import { type Caller } from './ports/caller'

/** What the platform adds to every event of a client; no contract knows it, and identity never comes from it. */
const platformFields = new Set(['userInfo', 'tcbContext'])

/**
 * The one door of a cloud function: who calls, does the request fit its contract, run the story, and turn a fault into
 * an answer that claims nothing. The log gets the fault's reference and kind, never the event.
 * @param identify the caller as the platform knows them; null when it does not
 */
export function handle<Schema extends v.GenericSchema, Reply extends object>(
  name: string, schema: Schema, identify: () => Caller | null, story: (caller: Caller, request: v.InferOutput<Schema>) => Promise<Reply>,
): (event: unknown) => Promise<Reply | DoorReply> {
  return async event => {
    try {
      const caller = identify()
      if (caller === null) return { ok: false, code: 'NO_CALLER' }
      const request = v.safeParse(schema, withoutPlatformFields(event))
      if (!request.success) return { ok: false, code: 'BAD_REQUEST' }
      return await story(caller, request.output)
    } catch (fault) {
      const ref = randomUUID()
      // eslint-disable-next-line no-console -- a function's console is the platform's log
      console.error(faultLine(name, ref, fault))
      return { ok: false, code: 'FAULT', ref }
    }
  }
}

/** The door for a timer: nobody calls and nothing is asked; a client that gets here is told so and nothing runs. */
export function handleTimer<Reply extends object>(name: string, story: () => Promise<Reply>): (event: unknown) => Promise<Reply | DoorReply> {
  return async event => {
    if ((event as { Type?: unknown } | null)?.Type !== 'Timer') return { ok: false, code: 'BAD_REQUEST' }
    return handle(name, v.object({}), () => ({ openid: '' }), story)({})
  }
}

function withoutPlatformFields(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return Object.fromEntries(Object.entries(event).filter(([key]) => !platformFields.has(key)))
}
