interface Aria {
  role?: 'button' | 'radio' | 'checkbox' | 'radiogroup' | 'heading' | 'status' | 'alert' | 'img' | 'dialog' | 'list' | 'listitem' | 'main' | 'banner' | 'group'
  label?: string
  hidden?: boolean
  checked?: boolean
  disabled?: boolean
  expanded?: boolean
  pressed?: boolean
  live?: 'polite' | 'assertive'
  level?: 1 | 2 | 3
}

/** What a screen reader hears, under the names of the target: `role` in a browser, `aria-role` in WeChat. */
export function aria({ role, ...rest }: Aria): Record<string, string> {
  const attributes: Record<string, string> = {}
  if (role !== undefined) attributes[process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'] = role
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) attributes[`aria-${name}`] = String(value)
  return attributes
}
