import { View } from '@tarojs/components'
import { useState } from 'react'
import { type TypedFields } from '../../../core/contract/checkWaybill'
import { type PaymentKind } from '../../../core/waybill/waybill'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { Tap } from '../../components/Tap'
import { TextField } from '../../components/TextField'
import { useSentences } from '../../text/language'
import { fenOf } from '../../text/yuan'

const kinds: readonly PaymentKind[] = ['cashOnDelivery', 'freightCollect', 'none', 'unknown']

/** What the label says, typed: number, phone, money; any one of them is enough. Works without a camera and without consent. */
export function TypeForm({ onCheck, onClose }: { onCheck: (typed: TypedFields) => void; onClose: () => void }) {
  const { form, seen } = useSentences()
  const [number, setNumber] = useState('')
  const [phone, setPhone] = useState('')
  const [kind, setKind] = useState<PaymentKind | null>(null)
  const [amount, setAmount] = useState('')
  const [complaint, setComplaint] = useState<string | null>(null)

  const submit = (): void => {
    const fen = amount.trim() === '' ? undefined : fenOf(amount)
    if (fen === null) return setComplaint(form.badAmount)
    const typed: TypedFields = {
      ...(number.trim() === '' ? {} : { number: number.trim() }),
      ...(phone.trim() === '' ? {} : { senderPhone: phone.trim() }),
      ...(kind === null || kind === 'unknown' ? {} : { paymentKind: kind }),
      ...(fen === undefined ? {} : { amountFen: fen }),
    }
    if (Object.keys(typed).length === 0) return setComplaint(form.nothing)
    setComplaint(null)
    onCheck(typed)
  }

  return (
    <Card title={form.title}>
      <TextField label={form.number} value={number} onChange={setNumber} maxLength={40} />
      <TextField label={form.phone} value={phone} onChange={setPhone} maxLength={40} />
      <View className='field__label'>{form.payment}</View>
      <Choices label={form.payment} options={kinds.map(value => ({ value, label: seen.payments[value] }))} chosen={kind} onChoose={setKind} />
      <TextField label={form.amount} value={amount} onChange={setAmount} keyboard='digit' maxLength={10} unit={form.amountUnit} />
      {complaint !== null && <View className='complaint' {...aria({ role: 'alert' })}>{complaint}</View>}
      <View className='pair'>
        <Tap className='weui-btn weui-btn_primary' onTap={submit}>{form.check}</Tap>
        <Tap className='weui-btn weui-btn_default' onTap={onClose}>{form.close}</Tap>
      </View>
    </Card>
  )
}
