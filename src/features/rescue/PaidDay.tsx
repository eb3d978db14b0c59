import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Day, daysBetween, isDay } from '../../../core/rescue/days'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { daysAgo, today } from '../../device/today'
import { useSentences } from '../../text/language'

type When = 'today' | 'yesterday' | 'before'

/** The payment day everything is counted from. */
export function PaidDay({ paidOn, onPaid }: { paidOn: Day | null; onPaid: (day: Day) => void }) {
  const { rescue, seen } = useSentences()
  const whenOf: When | null = paidOn === null ? null : paidOn === today() ? 'today' : paidOn === daysAgo(1) ? 'yesterday' : 'before'
  const [when, setWhen] = useState<When | null>(whenOf)
  const [typed, setTyped] = useState(paidOn ?? today())
  const [wrong, setWrong] = useState(false)
  const choose = (value: When): void => {
    setWhen(value)
    if (value !== 'before') onPaid(value === 'today' ? today() : daysAgo(1))
  }
  const save = (): void => {
    const fits = isDay(typed) && daysBetween(typed, today()) >= 0
    setWrong(!fits)
    if (fits) onPaid(typed)
  }
  return (
    <Card title={rescue.when}>
      <Choices even label={rescue.when} options={[{ value: 'today', label: rescue.today }, { value: 'yesterday', label: rescue.yesterday }, { value: 'before', label: rescue.before }]} chosen={when} onChoose={choose} />
      {when === 'before' && <TextField label={rescue.dateField} value={typed} onChange={setTyped} maxLength={10} />}
      {wrong && <View className='complaint' {...aria({ role: 'alert' })}>{rescue.dateWrong}</View>}
      {when === 'before' && <View className='pair'><Tap className='weui-btn weui-btn_primary' onTap={save}>{seen.save}</Tap></View>}
    </Card>
  )
}
