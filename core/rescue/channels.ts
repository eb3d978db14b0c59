import { type Carrier } from '../waybill/waybill'

/**
 * Every telephone number, address and deadline the rescue names: the only place they stand. Each says where it comes from
 * and when it was last looked up; the app warns when that is more than staleAfterDays ago.
 */
export interface Channel {
  kind: 'phone' | 'site'
  /** As it is dialled or typed. */
  value: string
  /** Primary text or two sources; the others are commonly given, and the label or the carrier's own mini-program decides. */
  confirmed: boolean
  source: string
  /** YYYY-MM-DD */
  checkedAt: string
}

export const staleAfterDays = 180

const carrierLine = (value: string, confirmed: boolean): Channel => ({
  kind: 'phone', value, confirmed, checkedAt: '2026-11-23',
  source: confirmed ? '快递公司官方公布的客服电话，两处来源一致' : '常见的客服电话，只有一处来源，以面单或官方小程序为准',
})

/** A carrier's own line, to ask for the money back. 菜鸟 is reached through the carrier that delivers. */
export const carrierLines: Record<Exclude<Carrier, 'cainiao'>, Channel> = {
  sto: carrierLine('95543', true),
  ems: carrierLine('11183', true),
  sf: carrierLine('95338', false),
  yto: carrierLine('95554', false),
  zto: carrierLine('95311', false),
  yunda: carrierLine('95546', false),
  jt: carrierLine('956025', false),
  jd: carrierLine('950616', false),
  deppon: carrierLine('95353', false),
}

export const publicChannelCodes = ['postalAppeal', 'consumer', 'cityHotline', 'police', 'antiFraud'] as const
export type PublicChannelCode = (typeof publicChannelCodes)[number]

export const publicChannels: Record<PublicChannelCode, Channel> = {
  postalAppeal: { kind: 'site', value: 'sswz.spb.gov.cn', confirmed: true, source: '国家邮政局申诉网站；公众号“国家邮政局申诉中心”', checkedAt: '2026-11-23' },
  consumer: { kind: 'phone', value: '12315', confirmed: true, source: '全国消费者投诉举报热线', checkedAt: '2026-11-23' },
  cityHotline: { kind: 'phone', value: '12345', confirmed: true, source: '政务服务便民热线；邮政业消费者电话 12305 可能已并入（未证实）', checkedAt: '2026-11-23' },
  police: { kind: 'phone', value: '110', confirmed: true, source: '公安报警电话', checkedAt: '2026-11-23' },
  antiFraud: { kind: 'phone', value: '96110', confirmed: true, source: '反诈劝阻咨询专线', checkedAt: '2026-11-23' },
}

export const deadlineCodes = ['carrierAnswersWithin', 'postalAppealWithin'] as const
export type DeadlineCode = (typeof deadlineCodes)[number]

export interface Deadline { amount: number; unit: 'day' | 'year'; source: string; checkedAt: string }

export const deadlines: Record<DeadlineCode, Deadline> = {
  carrierAnswersWithin: { amount: 7, unit: 'day', source: '快递暂行条例（2025-06-01 修订）：投诉七日内答复', checkedAt: '2026-11-23' },
  postalAppealWithin: { amount: 1, unit: 'year', source: '邮政业用户申诉的受理条件：先向企业投诉、一年以内、不重复', checkedAt: '2026-11-23' },
}

/** The carrier's line, or null where there is none of its own. */
export const lineOf = (carrier: Carrier | null): Channel | null => carrier === null || carrier === 'cainiao' ? null : carrierLines[carrier]
