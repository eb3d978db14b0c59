import { View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'
import { Tap } from './Tap'

interface ChoicesProps<Value extends string> {
  label: string
  options: readonly { value: Value; label: string }[]
  chosen: Value | null
  onChoose: (value: Value) => void
  disabled?: boolean
  /** Side by side in equal widths instead of as many as fit. */
  even?: boolean
}

/** One of a few: buttons in a row, the chosen one marked by a tick as well as by colour. */
export function Choices<Value extends string>({ label, options, chosen, onChoose, disabled = false, even = false }: ChoicesProps<Value>) {
  return (
    <View className={`choices ${even ? 'choices_even' : ''}`} {...aria({ role: 'radiogroup', label })}>
      {options.map(option => (
        <Tap key={option.value} className={`choice ${option.value === chosen ? 'choice_chosen' : ''}`} checked={option.value === chosen} disabled={disabled} onTap={() => onChoose(option.value)}>
          {option.value === chosen && <Icon name='check' />}{option.label}
        </Tap>
      ))}
    </View>
  )
}
