import { View } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { aria } from './aria'

/** A white sheet with an optional heading: the unit a page is stacked from. */
export function Card({ title, hint, className = '', children }: PropsWithChildren<{ title?: string; hint?: string; className?: string }>) {
  return (
    <View className={`card ${className}`}>
      {title !== undefined && <View className='card__title' {...aria({ role: 'heading', level: 2 })}>{title}</View>}
      {hint !== undefined && <View className='card__hint'>{hint}</View>}
      {children}
    </View>
  )
}
