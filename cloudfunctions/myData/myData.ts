import { type MyCase, type MyDataExport, type MyDataReply, type MyDataRequest } from '../../core/contract/myData'
import { reportTicks } from '../../core/contract/reportSender'
import { type CaseDocument } from '../../core/evidence/bookDocuments'
import { type EvidenceKeys, personIdOf } from '../../core/evidence/keys'
import { type Ask } from '../../core/family/ask'
import { ok } from '../../core/result'
import { type DisputeCodes } from '../disputeCodes'
import { type FlagNotices } from '../flagNotices'
import { type AskBook } from '../ports/askBook'
import { type Caller } from '../ports/caller'
import { type Clock } from '../ports/clock'
import { type EvidenceBook } from '../ports/evidenceBook'
import { type KeyMaker } from '../ports/keyMaker'
import { type RescueBook } from '../rescueBook'

export interface MyDataPorts {
  evidenceBook: Pick<EvidenceBook, 'exportPerson' | 'deletePerson'>
  askBook: Pick<AskBook, 'asksOf' | 'answersOf' | 'forget'>
  codes: Pick<DisputeCodes, 'forget'>
  flagNotices: Pick<FlagNotices, 'exportOf' | 'forget'>
  rescueBook: Pick<RescueBook, 'notesOf' | 'forget'>
  keyMaker: KeyMaker
  clock: Clock
}

/** Everything of the caller's own, to take along or to have removed (PIPL 45, 47, 50). */
export async function myData({ evidenceBook, askBook, codes, flagNotices, rescueBook, keyMaker, clock }: MyDataPorts, { openid }: Caller, request: MyDataRequest): Promise<MyDataReply> {
  const now = clock()
  const person = personIdOf(openid, keyMaker)
  switch (request.action) {
    case 'export': {
      const [{ firstSeen, cases, disputes }, asks, familyAnswers, messages, rescues] = await Promise.all([
        evidenceBook.exportPerson(openid, now), askBook.asksOf(person, now), askBook.answersOf(person), flagNotices.exportOf(openid), rescueBook.notesOf(openid)])
      return ok({ action: 'export', data: { openid, exportedAt: now, firstSeen, cases: cases.map(({ id, document }) => myCase(id, document)), disputes, rescues, asks: asks.map(myAsk), familyAnswers, messages } })
    }
    case 'delete': {
      // The voices first: should it stop half-way, asking again finishes it.
      const { documents } = await evidenceBook.deletePerson(openid, now)
      await askBook.forget(person)
      await codes.forget(openid)
      await rescueBook.forget(openid)
      return ok({ action: 'delete', deleted: documents + await flagNotices.forget(openid) })
    }
    default: return request satisfies never
  }
}

const myCase = (caseId: string, { firstAt, state, shown, photoTakenInApp, report, keys }: CaseDocument): MyCase => ({
  caseId, at: firstAt, voice: state, shown, photoTakenInApp,
  ticks: reportTicks.filter(tick => report?.ticks.includes(tick) === true),
  paidFen: report?.paidFen ?? null,
  keys: keysIn(keys),
})

const myAsk = ({ id, parcel, askedAt, closedAt, answers }: Ask): MyDataExport['asks'][number] => ({ id, parcel, askedAt, closedAt, answers: Object.keys(answers).length })

const keysIn = ({ sender, campaign, campaignAnyAmount, place, waybill }: EvidenceKeys): string[] =>
  [sender?.id, campaign, campaignAnyAmount, place?.id, waybill].filter((id): id is string => typeof id === 'string')
