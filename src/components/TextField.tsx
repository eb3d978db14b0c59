import { Input, View } from '@tarojs/components'
import { aria } from './aria'

interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Which keyboard the phone shows. */
  keyboard?: 'text' | 'digit'
  maxLength: number
  /** Stands in front of the field; off where the field stands below its own name already. */
  showLabel?: boolean
  unit?: string
  focus?: boolean
}

/** One line of typed text with its name: a real input in a browser (its label is the field's own), WeChat's in WeChat. */
export function TextField({ label, value, onChange, keyboard = 'text', maxLength, showLabel = true, unit, focus = false }: TextFieldProps) {
  const field = process.env.TARO_ENV === 'weapp'
    ? <Input className='field__input' value={value} type={keyboard} maxlength={maxLength} focus={focus} onInput={event => onChange(event.detail.value)} {...aria({ label })} />
    : <input className='field__input' value={value} type='text' inputMode={keyboard === 'digit' ? 'decimal' : 'text'} maxLength={maxLength} autoFocus={focus} autoComplete='off' onChange={event => onChange(event.target.value)} aria-label={label} />
  return (
    <View className='field'>
      {showLabel && <View className='field__label' {...aria({ hidden: true })}>{label}</View>}
      <View className='field__line'>
        {field}
        {unit !== undefined && <View className='field__unit'>{unit}</View>}
      </View>
    </View>
  )
}
