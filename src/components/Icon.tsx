import { View } from '@tarojs/components'
import { aria } from './aria'

export type IconName = 'camera' | 'album' | 'barcode' | 'pencil' | 'stop' | 'ask' | 'inspect' | 'unclear' | 'speaker' | 'check' | 'alert' | 'back' | 'chevron' | 'clock' | 'shield' | 'note' | 'up' | 'show' | 'copy' | 'size' | 'family' | 'share' | 'phone' | 'flag' | 'person' | 'save' | 'trash'

/** A drawing in the colour of the text around it (src/icons.less); never the only bearer of a meaning. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) =>
  <View className={`icon icon_${name} ${className}`} {...aria({ hidden: true })} />
