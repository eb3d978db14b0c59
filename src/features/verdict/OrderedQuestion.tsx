import { type Ordered } from '../../../core/verdict/answers'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { useSentences } from '../../text/language'

const answers: readonly Ordered[] = ['mine', 'notMine', 'unsure']

/** The question that decides most: did anyone at home order it? One tap judges again. */
export function OrderedQuestion({ chosen, disabled, onAnswer }: { chosen: Ordered | null; disabled: boolean; onAnswer: (ordered: Ordered) => void }) {
  const { question } = useSentences()
  return (
    <Card title={question.ask}>
      <Choices even label={question.ask} options={answers.map(value => ({ value, label: question.answers[value] }))} chosen={chosen} disabled={disabled} onChoose={onAnswer} />
    </Card>
  )
}
