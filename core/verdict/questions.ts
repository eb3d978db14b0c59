import { type Waybill } from '../waybill/waybill'
import { type Answers } from './answers'
import { moneyAsked } from './moneyAsked'

export const questionCodes = ['ordered', 'payment', 'orderFoundInApp', 'openingRefused', 'numberDead'] as const
/** What is asked at the door, one tap each. */
export type QuestionCode = (typeof questionCodes)[number]

/** The most that someone with a courier waiting is asked. */
export const mostQuestions = 3

/**
 * The two or three questions that can still change this verdict, the most telling first. A question already answered stays
 * where it was, so that a mistaken tap can be mended.
 */
export function questionsFor(waybill: Waybill, answers: Answers): QuestionCode[] {
  const asks = moneyAsked(waybill.payment)
  const byHand = waybill.found.paymentKind?.by === 'typed' && waybill.found.number === undefined
  return ([
    'ordered',
    ...(asks === 'unknown' || byHand ? ['payment' as const] : []),
    ...(answers.ordered === 'unsure' || answers.orderFoundInApp !== undefined ? ['orderFoundInApp' as const] : []),
    ...(asks === 'no' ? [] : ['openingRefused' as const, 'numberDead' as const]),
  ] satisfies QuestionCode[]).slice(0, mostQuestions)
}

/** Rarer things worth telling, behind "more". */
export const moreAnswerCodes = ['priceCut', 'neighboursToo', 'urgedToSign', 'originDiffers', 'cardInside'] as const
export type MoreAnswerCode = (typeof moreAnswerCodes)[number]
