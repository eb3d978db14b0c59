import { type StepCode } from '../../../core/verdict/verdict'
import { Card } from '../../components/Card'
import { NumberedList } from '../../components/NumberedList'
import { useSentences } from '../../text/language'

/** What to do next, the first one first. */
export function NextSteps({ steps }: { steps: readonly StepCode[] }) {
  const text = useSentences().steps
  if (steps.length === 0) return null
  return <Card title={text.title}><NumberedList items={steps.map(step => text.of[step])} /></Card>
}
