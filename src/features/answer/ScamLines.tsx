import { Card } from '../../components/Card'
import { NumberedList } from '../../components/NumberedList'
import { useSentences } from '../../text/language'

/** What this kind of parcel is, in three lines. */
export function ScamLines() {
  const { answer } = useSentences()
  return <Card title={answer.scamTitle}><NumberedList items={answer.scam} /></Card>
}
