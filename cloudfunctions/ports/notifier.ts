import { type InboxCode } from '../../core/contract/inbox'

/** Reaches a person outside the app, with a message they agreed to. */
export interface Notifier {
  /**
   * @param at when it happened, ms since 1970
   * @returns done: handed over, or refused for good (not subscribed, used up); later: nobody answered, try again
   */
  send(openid: string, code: InboxCode, at: number): Promise<'done' | 'later'>
}
