import { View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { type TroubleCode } from '../text/sentences'
import { useSentences } from '../text/language'
import { aria } from './aria'
import { Icon } from './Icon'

/** What went wrong and what to do now, in words; the children are the ways on. */
export function TroubleNotice({ code, children }: PropsWithChildren<{ code: TroubleCode }>) {
  const { title, todo } = useSentences().trouble[code]
  return (
    <View className='trouble' {...aria({ role: 'alert' })}>
      <View className='trouble__title'><Icon name='alert' />{title}</View>
      <View className='trouble__todo'>{todo}</View>
      {children}
    </View>
  )
}
