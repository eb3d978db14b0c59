import { View } from '@tarojs/components'
import { useState } from 'react'
import { type TypedFields } from '../../../core/contract/checkWaybill'
import { type Waybill } from '../../../core/waybill/waybill'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'
import { type ShownField } from '../../text/sentences'
import { FieldEditor } from './FieldEditor'
import { LabelPhoto } from './LabelPhoto'
import { shownFields } from './shownFields'

interface SeenFieldsProps { photo: string | null; waybill: Waybill; first: Waybill; typed: TypedFields; disabled: boolean; onCorrect: (typed: TypedFields) => void }

/** What was read on the label, row by row; a row opens in place to be corrected, and saving judges again. */
export function SeenFields({ photo, waybill, first, typed, disabled, onCorrect }: SeenFieldsProps) {
  const text = useSentences()
  const { seen, scan } = text
  const [open, setOpen] = useState<ShownField | null>(null)
  const save = (correction: TypedFields): void => {
    setOpen(null)
    onCorrect(correction)
  }
  return (
    <Card title={seen.title} hint={seen.hint}>
      {photo !== null && <LabelPhoto path={photo} alt={scan.yourPhoto} found={first.found} />}
      {shownFields(waybill, first, typed, text).map(({ field, text: value, draft, mark }) => (
        <View key={field} className='seen'>
          <View className='seen__row'>
            <View className='seen__value'>
              <View className='seen__name'>{seen.fields[field]}</View>
              <View className={value === null ? 'seen__text seen__text_none' : 'seen__text'}>{value ?? seen.notRead}</View>
              {mark !== null && <View className={`seen__mark seen__mark_${mark}`}>{seen[mark]}</View>}
            </View>
            {open !== field && <Tap className='seen__tap' label={`${seen.correct} ${seen.fields[field]}`} disabled={disabled} onTap={() => setOpen(field)}>{seen.correct}</Tap>}
          </View>
          {open === field && <FieldEditor field={field} draft={draft} onSave={save} onCancel={() => setOpen(null)} />}
        </View>
      ))}
    </Card>
  )
}
