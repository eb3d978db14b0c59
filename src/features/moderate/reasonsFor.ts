import { type Decision, type ModerateReason, type QueueItem } from '../../../core/contract/moderate'

/** What can be decided of a thing in the queue, the likelier first. */
export function decisionsFor({ kind, level }: Pick<QueueItem, 'kind' | 'level'>): readonly Decision[] {
  switch (kind) {
    case 'dispute': return ['uphold', 'reject']
    case 'suspectedSender': return level === 'flagged' ? ['unflag'] : ['flag', 'unflag']
    default: return kind satisfies never
  }
}

const clearing: readonly ModerateReason[] = ['proofSeen', 'numberMisused', 'numberChangedHands', 'reportsOrganised', 'mistake']

/** The reasons that fit a decision: nobody upholds a dispute because nothing was shown. */
export function reasonsFor(decision: Decision): readonly ModerateReason[] {
  switch (decision) {
    case 'uphold': case 'unflag': return clearing
    case 'reject': return ['reportsHold', 'noProof', 'mistake']
    case 'flag': return ['reportsHold', 'mistake']
    default: return decision satisfies never
  }
}
