import { answerParcelCodes } from '../../core/contract/answerParcel'
import { checkWaybillCodes } from '../../core/contract/checkWaybill'
import { disputeFlagCodes, disputeStates } from '../../core/contract/disputeFlag'
import { doorCodes } from '../../core/contract/door'
import { linkCodes } from '../../core/contract/link'
import { decisions, moderateCodes, moderateReasons } from '../../core/contract/moderate'
import { reportOutcomes, reportSenderCodes, reportTicks } from '../../core/contract/reportSender'
import { withdrawReportCodes } from '../../core/contract/withdrawReport'
import { countBands, standingLevels, standingReasonCodes } from '../../core/evidence/standing'
import { voices } from '../../core/evidence/voice'
import { amountBands, waveBands } from '../../core/evidence/wave'
import { ownReasonCodes, sayCodes, stepCodes, verdictLevels } from '../../core/verdict/verdict'
import { carriers, paymentKinds } from '../../core/waybill/waybill'
import { deviceCodes } from '../../src/device/deviceCodes'
import { en } from '../../src/text/en'
import { type Sentences } from '../../src/text/sentences'
import { zh } from '../../src/text/zh'

const languages: [string, Sentences][] = [['Chinese', zh], ['English', en]]

/** Every sentence with its place: "reasons.of.cashOnDelivery" and the words. */
const sentencesOf = (value: unknown, place = ''): [string, string][] =>
  typeof value === 'string' ? [[place, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => sentencesOf(inner, place === '' ? key : `${place}.${key}`))

const placeholders = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort()

describe.each(languages)('the sentences in %s', (_, text) => {
  it.each([
    ['trouble', text.trouble, [...new Set([...checkWaybillCodes, ...answerParcelCodes, ...reportSenderCodes, ...withdrawReportCodes, ...disputeFlagCodes, ...moderateCodes, ...doorCodes, ...linkCodes, ...deviceCodes])]],
    ['level', text.verdict.levels, verdictLevels],
    ['act', text.verdict.acts, sayCodes],
    ['words to say', text.verdict.words, sayCodes],
    ['heading of the words', text.verdict.wordsFor, sayCodes],
    ['step', text.steps.of, stepCodes],
    ['reason', text.reasons.of, [...ownReasonCodes, ...standingReasonCodes]],
    ['count band', text.reasons.bands, countBands],
    ['carrier', text.seen.carriers, carriers],
    ['payment', text.seen.payments, paymentKinds],
    ['voice', text.crowd.voices, voices],
    ['report tick', text.crowd.ticks, reportTicks],
    ['outcome of a report', text.crowd.outcomes, reportOutcomes],
    ['standing', text.crowd.standings, standingLevels],
    ['dispute state', text.dispute.states, disputeStates],
    ['decision', text.moderation.decisions, [...decisions, 'undo']],
    ['reason of a decision', text.moderation.reasons, moderateReasons],
    ['amount band', text.waves.amounts, amountBands],
    ['wave band', text.waves.people, waveBands],
  ])('has a %s for every code and none beside', (_kind, sentences, codes) => {
    expect(Object.keys(sentences).sort()).toEqual([...codes].sort())
  })

  it('leaves no sentence empty', () => {
    expect(sentencesOf(text).filter(([, words]) => words.trim() === '')).toEqual([])
  })
})

describe('what no sentence may say', () => {
  it.each([
    ['a person is called a swindler', /骗子|诈骗犯|swindler|scammer|fraudster/i],
    ['anything is called safe', /安全|放心|\bsafe\b/i],
    ['a refund is promised', /一定能退|保证退|包退|guaranteed?/i],
    ['the parcel may be kept for nothing', /白留|白拿|keep it for free/i],
    ['the sender should be called', /打寄件人的?电话|call the sender/i],
    ['nobody else is at fault but you', /怪你自己|your own fault/i],
  ])('never that %s', (_, forbidden) => {
    const said = [...sentencesOf(zh), ...sentencesOf(en)].filter(([, words]) => forbidden.test(words))
    expect(said).toEqual([])
  })
})

describe('Chinese and English side by side', () => {
  it('have the same sentences with the same blanks to fill', () => {
    const blanks = (text: Sentences) => Object.fromEntries(sentencesOf(text).map(([place, words]) => [place, placeholders(words)]))
    expect(blanks(en)).toEqual(blanks(zh))
  })
})

describe('the words of DOMAIN, which people learn by heart', () => {
  it.each([
    ['refuse', '先别付钱'], ['ask', '先问家里'], ['inspect', '看过东西再付'], ['unclear', '看不清，不能下结论'],
  ] as const)('%s is %s', (level, words) => {
    expect(zh.verdict.levels[level]).toBe(words)
  })

  it('a fault never looks like a clean answer', () => {
    for (const code of [...doorCodes, ...linkCodes]) expect(zh.trouble[code].title).toBe('没查到，先别付')
  })
})
