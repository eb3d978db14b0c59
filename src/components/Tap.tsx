import { View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { aria } from './aria'

type TapProps = PropsWithChildren<{
  onTap: () => void
  className?: string
  /** Read instead of the content; needed only where the content does not say it all. */
  label?: string
  disabled?: boolean
  /** One of several, of which one is chosen. */
  checked?: boolean
  expanded?: boolean
  /** On or off by itself. */
  pressed?: boolean
  /** One box of several that may be ticked. */
  checkbox?: boolean
}>

/** Anything that can be tapped: a real button in a browser (keyboard, focus), a view with a button's role in WeChat. */
export function Tap({ onTap, className = '', label, disabled = false, checked, expanded, pressed, checkbox, children }: TapProps) {
  const heard = {
    ...(label === undefined ? {} : { label }),
    ...(checked === undefined ? {} : { checked, role: 'radio' as const }),
    ...(expanded === undefined ? {} : { expanded }),
    ...(pressed === undefined ? {} : { pressed }),
    ...(checkbox === undefined ? {} : { checked: checkbox, role: 'checkbox' as const }),
  }
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <View className={`tap ${className} ${disabled ? 'tap_off' : ''}`} hoverClass={disabled ? 'none' : 'tap_down'} onClick={disabled ? noTap : onTap} {...aria({ role: 'button', disabled, ...heard })}>
        {children}
      </View>
    )
  }
  return <button type='button' className={`tap ${className} ${disabled ? 'tap_off' : ''}`} disabled={disabled} onClick={onTap} {...aria(heard)}>{children}</button>
}

const noTap = (): void => undefined
