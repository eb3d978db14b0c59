import { type AnswerFamilyCode } from '../../core/contract/answerFamily'
import { type AskFamilyCode } from '../../core/contract/askFamily'
import { type FamilyName } from '../../core/family/ask'
import { type DeadlineCode, type PublicChannelCode } from '../../core/rescue/channels'
import { type HagglingCode } from '../../core/rescue/haggling'
import { type Happening, type LetterAddressee } from '../../core/rescue/letter'
import { type RescueStepCode } from '../../core/rescue/rescueSteps'
import { type Ordered } from '../../core/verdict/answers'
import { type MoreAnswerCode, type QuestionCode } from '../../core/verdict/questions'
import { type VerdictLevel } from '../../core/verdict/verdict'
import { type WhatIfCode } from '../../core/verdict/whatIf'

type YesNo = { ask: string; yes: string; no: string }

/** The sentences of what comes after the verdict: the questions, the family, the card, the rescue, what is mine. */
export interface DoorSentences {
  questions: { title: string; yesNo: Record<Exclude<QuestionCode, 'ordered' | 'payment'>, YesNo>; payment: string; paymentAnswers: { cashOnDelivery: string; freightCollect: string; none: string }; more: string; moreOf: Record<MoreAnswerCode, string> }
  whatIf: { title: string; of: Record<WhatIfCode, string>; then: string }
  waiting: { title: string; photo: string; typed: string }
  actions: { ask: string; askAgain: string; askHint: string; report: string; reported: string; paid: string; poster: string }
  family: {
    title: string; waitingTitle: string; none: string; answers: Record<Ordered, string>; someone: string; names: Record<FamilyName, string>
    share: string; shareHint: string; copyLink: string; linkCopied: string; saveImage: string; close: string; closed: string; closeSure: string; until: string; toVerdict: string; notSent: string; resend: string; count: string
  }
  shareTitle: { withAmount: string; withoutAmount: string }
  answer: {
    title: string; question: string; choices: Record<Ordered, string>; who: string; whoHint: string; thanks: Record<Ordered, string>; change: string
    scamTitle: string; scam: string[]; scanOwn: string; own: string; toFamily: string; gone: string; goneTodo: string; loading: string; carrier: string; goods: string; amount: string; payment: string
  }
  askTrouble: Record<AnswerFamilyCode | AskFamilyCode, string>
  card: { act: Record<VerdictLevel, string>; lines: string[]; date: string; code: string; name: string; posterTitle: string; save: string; saved: string; notSaved: string; hide: string; preparing: string; alt: string; ask: string }
  report: { title: string; hint: string; send: string; sending: string; tickOne: string; done: string; stands: string; next: string; undoNow: string; undo: string; privacy: string; noCase: string; tellMe: string; willTell: string; toldAlready: string }
  wavesPage: { title: string; intro: string; none: string; week: string; all: string; unknownCity: string; unknownGoods: string }
  rescue: {
    title: string; intro: string; when: string; today: string; yesterday: string; before: string; dateField: string; dateWrong: string
    several: string; scanned: string; steps: Record<RescueStepCode, { title: string; todo: string }>; now: string; from: string; daysLeft: string; over: string; done: string; undone: string
    call: string; copyNumber: string; copied: string; byLabel: string; stale: string; source: string; channels: Record<PublicChannelCode, string>; deadlines: Record<DeadlineCode, string>; carrierLine: string; noLine: string; neverSender: string
    letterTitle: string; letterHint: string; to: Record<LetterAddressee, string>; include: string; parts: { number: string; sender: string; goods: string }; happened: Record<Happening, string>; ticket: string; copyLetter: string; letterCopied: string; letterImage: string
    haggleTitle: string; haggleHint: string; offered: string; offerAdd: string; offers: string; advice: Record<HagglingCode, string>; cameAgain: string; cameAgainNoted: string; noCase: string; paidAmount: string
  }
  mine: {
    title: string; cases: string; noCases: string; open: string; asked: string; reportedMark: string; paidMark: string; letters: string; waitingMark: string
    size: string; sizes: { phone: string; plain: string; care: string }; languageTitle: string; languages: { phone: string; zh: string; en: string }
    dataTitle: string; export: string; exported: string; delete: string; deleteSure: string; deleteYes: string; deleteNo: string; deleting: string; deleted: string; deleteFailed: string
    privacyTitle: string; privacy: string[]; at: string; inbox: string; noMessages: string; messages: string
  }
}
