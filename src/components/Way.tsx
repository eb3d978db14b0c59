import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Tap } from './Tap'

/** One row of a list of ways on: where it leads, or, with `expanded`, what it opens below itself. */
export function Way({ icon, words, hint, expanded, onTap }: { icon: IconName; words: string; hint?: string; expanded?: boolean; onTap: () => void }) {
  return (
    <Tap className='weui-cell weui-cell_active way' onTap={onTap} {...(expanded === undefined ? {} : { expanded })}>
      <Icon name={icon} className='way__icon' />
      <View className='weui-cell__bd'>
        <View>{words}</View>
        {hint !== undefined && <View className='way__hint'>{hint}</View>}
      </View>
      <Icon name={expanded === true ? 'up' : 'chevron'} className='way__more' />
    </Tap>
  )
}
