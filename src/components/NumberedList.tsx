import { View } from '@tarojs/components'
import { aria } from './aria'

/** Things to do or to come, in order. */
export const NumberedList = ({ items }: { items: readonly string[] }) => (
  <View className='steps' {...aria({ role: 'list' })}>
    {items.map((words, at) => (
      <View key={words} className='step' {...aria({ role: 'listitem' })}>
        <View className='step__count' {...aria({ hidden: true })}>{at + 1}</View>
        <View className='step__words'>{words}</View>
      </View>
    ))}
  </View>
)
