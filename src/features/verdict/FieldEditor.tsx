import { View } from '@tarojs/components'
import { useState } from 'react'
import { type TypedFields } from '../../../core/contract/checkWaybill'
import { carriers, paymentKinds } from '../../../core/waybill/waybill'
import { aria } from '../../components/aria'
import { Choices } from '../../components/Choices'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { useSentences } from '../../text/language'
import { type ShownField } from '../../text/sentences'
import { fenOf } from '../../text/yuan'

/** As long as the contract takes (core/contract/checkWaybill). */
const maxLength: Record<Exclude<ShownField, 'carrier' | 'payment'>, number> = { number: 40, senderName: 40, senderPhone: 40, senderAddress: 120, amount: 10, goods: 60 }

interface FieldEditorProps { field: ShownField; draft: string; onSave: (typed: TypedFields) => void; onCancel: () => void }

/** One field of the label, corrected where it stands: a choice for carrier and payment, a line of text for the rest. */
export function FieldEditor({ field, draft, onSave, onCancel }: FieldEditorProps) {
  const { seen, form } = useSentences()
  const [text, setText] = useState(draft)
  const [complaint, setComplaint] = useState(false)
  const cancel = <Tap className='weui-btn weui-btn_default' onTap={onCancel}>{seen.cancel}</Tap>

  if (field === 'carrier') {
    const options = carriers.map(value => ({ value, label: seen.carriers[value] }))
    return <View className='editor'><Choices label={seen.fields.carrier} options={options} chosen={options.find(one => one.value === draft)?.value ?? null} onChoose={carrier => onSave({ carrier })} />{cancel}</View>
  }
  if (field === 'payment') {
    const options = paymentKinds.map(value => ({ value, label: seen.payments[value] }))
    return <View className='editor'><Choices label={seen.fields.payment} options={options} chosen={options.find(one => one.value === draft)?.value ?? null} onChoose={paymentKind => onSave({ paymentKind })} />{cancel}</View>
  }

  const save = (): void => {
    const typed = text.trim()
    if (field !== 'amount') return onSave({ [field]: typed })
    const amountFen = fenOf(typed)
    if (amountFen === null) return setComplaint(true)
    onSave({ amountFen })
  }
  return (
    <View className='editor'>
      <TextField label={seen.fields[field]} showLabel={false} value={text} onChange={setText} maxLength={maxLength[field]} focus
        {...(field === 'amount' ? { keyboard: 'digit', unit: form.amountUnit } : {})} />
      {complaint && <View className='complaint' {...aria({ role: 'alert' })}>{form.badAmount}</View>}
      <View className='pair'>
        <Tap className='weui-btn weui-btn_primary' onTap={save}>{seen.save}</Tap>
        {cancel}
      </View>
    </View>
  )
}
