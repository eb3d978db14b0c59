import { View } from '@tarojs/components'
import { useState } from 'react'
import { type TypedFields } from '../../../core/contract/checkWaybill'
import { type Answers, type Ordered } from '../../../core/verdict/answers'
import { moreAnswerCodes, type QuestionCode, questionsFor } from '../../../core/verdict/questions'
import { type Waybill } from '../../../core/waybill/waybill'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'

const orderedAnswers: readonly Ordered[] = ['mine', 'notMine', 'unsure']
const payments = ['cashOnDelivery', 'freightCollect', 'none'] as const

interface QuestionsProps { waybill: Waybill; answers: Answers; disabled: boolean; onAnswer: (answers: Answers) => void; onCorrect: (typed: TypedFields) => void }

/** The two or three questions that decide most, one tap each; the verdict above changes with every tap. */
export function Questions({ waybill, answers, disabled, onAnswer, onCorrect }: QuestionsProps) {
  const { question, questions } = useSentences()
  const [more, setMore] = useState(false)

  const choicesOf = (code: QuestionCode) => {
    switch (code) {
      case 'ordered': return <Choices even label={question.ask} options={orderedAnswers.map(value => ({ value, label: question.answers[value] }))} chosen={answers.ordered ?? null} disabled={disabled} onChoose={ordered => onAnswer({ ordered })} />
      case 'payment': {
        const kind = waybill.payment.kind
        return <Choices label={questions.payment} options={payments.map(value => ({ value, label: questions.paymentAnswers[value] }))} chosen={kind === 'unknown' ? null : kind} disabled={disabled} onChoose={paymentKind => onCorrect({ paymentKind })} />
      }
      case 'orderFoundInApp':
      case 'openingRefused':
      case 'numberDead': {
        const { ask, yes, no } = questions.yesNo[code]
        const said = answers[code]
        return <Choices even label={ask} options={[{ value: 'yes', label: yes }, { value: 'no', label: no }]} chosen={said === undefined ? null : said ? 'yes' : 'no'} disabled={disabled} onChoose={value => onAnswer({ [code]: value === 'yes' })} />
      }
      default: return code satisfies never
    }
  }
  const titleOf = (code: QuestionCode): string => code === 'ordered' ? question.ask : code === 'payment' ? questions.payment : questions.yesNo[code].ask
  return (
    <Card>
      {questionsFor(waybill, answers).map(code => (
        <View key={code} className='question'>
          <View className='question__ask'>{titleOf(code)}</View>
          {choicesOf(code)}
        </View>
      ))}
      <Tap className='more' expanded={more} onTap={() => setMore(!more)}>{questions.more}<Icon name={more ? 'up' : 'chevron'} /></Tap>
      {more && (
        <View className='choices'>
          {moreAnswerCodes.map(code => (
            <Tap key={code} className={`choice ${answers[code] === true ? 'choice_chosen' : ''}`} pressed={answers[code] === true} disabled={disabled} onTap={() => onAnswer({ [code]: answers[code] !== true })}>
              {answers[code] === true && <Icon name='check' />}{questions.moreOf[code]}
            </Tap>
          ))}
        </View>
      )}
    </Card>
  )
}
