import { type InboxReply, type InboxRequest } from '../../core/contract/inbox'
import { ok } from '../../core/result'
import { type FlagNotices } from '../flagNotices'
import { type Caller } from '../ports/caller'

export interface InboxPorts { flagNotices: Pick<FlagNotices, 'messagesOf' | 'dismiss'> }

/** What the caller was told, and what of it they have done with. */
export async function inbox({ flagNotices }: InboxPorts, { openid }: Caller, request: InboxRequest): Promise<InboxReply> {
  switch (request.action) {
    case 'list': return ok({ action: 'list', messages: await flagNotices.messagesOf(openid) })
    case 'dismiss': {
      await flagNotices.dismiss(openid, request.id)
      return ok({ action: 'dismiss' })
    }
    default: return request satisfies never
  }
}
