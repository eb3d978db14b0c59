import { View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { aria } from './aria'
import { Icon } from './Icon'

/** What went wrong and what to do now; the children are the ways on. */
export const Notice = ({ title, todo, children }: PropsWithChildren<{ title: string; todo: string }>) => (
  <View className='trouble' {...aria({ role: 'alert' })}>
    <View className='trouble__title'><Icon name='alert' />{title}</View>
    <View className='trouble__todo'>{todo}</View>
    {children}
  </View>
)
