import { type Functions } from '../../core/contract/functions'
import { type Street } from './harness'

/** A number that nobody else in the tests uses: eleven digits, different each time. */
let given = 0
export const aNumber = (): string => `1705551${String(1000 + (given += 1)).padStart(4, '0')}`

const ask = async <Name extends keyof Functions>(street: Street, name: Name, openid: string, request: Functions[Name]['request']): Promise<Functions[Name]['reply']> => (await street.cloud.call(name, request, openid)).result as Functions[Name]['reply']

/** So many people, each with a parcel of their own, report the sender with this number. */
export async function report(street: Street, phone: string, people: number): Promise<void> {
  for (let at = 0; at < people; at += 1) {
    const openid = `o-neighbour-${phone}-${at}`
    const typed = { carrier: 'yto' as const, number: `YT${phone.slice(-7)}${String(100_000 + at)}`, senderName: '饰品仓库', senderPhone: phone, paymentKind: 'cashOnDelivery' as const, amountFen: 3990, goods: '饰品' }
    const look = await ask(street, 'checkWaybill', openid, { requestId: `crowd-look-${phone}-${String(at).padStart(4, '0')}`, typed })
    if (!look.ok) throw new Error(look.code)
    const reported = await ask(street, 'reportSender', openid, { caseId: look.value.caseId, ticks: ['notOrdered'] })
    if (!reported.ok) throw new Error(reported.code)
  }
}

/** A six-digit code that is not this one. */
export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000')

/** The moderator flags every sender that waits in the queue. */
export async function flagEveryone(street: Street): Promise<void> {
  const queue = await ask(street, 'moderate', street.moderator.openid, { action: 'queue' })
  if (!queue.ok || queue.value.action !== 'queue') throw new Error('no queue')
  for (const { subject, kind } of queue.value.items) {
    if (kind === 'suspectedSender') await ask(street, 'moderate', street.moderator.openid, { action: 'decide', requestId: `flag-${subject}`.slice(0, 60).replaceAll('.', '-'), subject, decision: 'flag', reason: 'reportsHold' })
  }
}
