import { type InboxCode } from '../../../core/contract/inbox'
import { type Notifier } from '../../ports/notifier'
import { cloud } from './cloud'

/** At most 20 characters a field (WeChat). It names no sender, no parcel and nobody. */
const said: Record<InboxCode, { about: string; news: string }> = {
  reportedSenderFlagged: { about: '你举报过的到付包裹', news: '又有人家说没买过，已提醒大家先别付' },
}

const CHINA = 8 * 3_600_000

/**
 * WeChat's subscription message: one tap, one message (openapi subscribeMessage.send).
 * @param templateId a template with thing1 (what it is about), time2 and thing3 (the news); empty: the inbox alone tells
 */
export const wxNotifier = (templateId: string): Notifier => ({
  async send(openid, code, at) {
    if (templateId === '') return 'done'
    const time = new Date(at + CHINA).toISOString()
    try {
      await cloud.openapi.subscribeMessage.send({
        touser: openid, templateId, page: 'pages/mine/index',
        data: { thing1: { value: said[code].about }, time2: { value: `${time.slice(0, 10)} ${time.slice(11, 16)}` }, thing3: { value: said[code].news } },
      })
      return 'done'
    } catch (refusal) {
      // WeChat's own "no" has a number and stays "no"; anything else was an outage.
      const { errCode } = refusal as { errCode?: unknown }
      return typeof errCode === 'number' && errCode > 0 ? 'done' : 'later'
    }
  },
})
