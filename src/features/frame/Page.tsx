import { View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode } from 'react'
import { useDemo } from '../../cloud/demo'
import { drawsOwnBar, goBack } from '../../device/goTo'
import { useCareMode } from '../../device/textSize'
import { useSentences } from '../../text/language'
import { aria } from '../../components/aria'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'

type PageProps = PropsWithChildren<{ title: string; withBack?: boolean; ownHeading?: boolean; aside?: ReactNode }>

/**
 * The frame of every page: text size, background and, where the platform draws none, the bar with the way back and the
 * page's heading; on a demo world's cloud, that everything is made up. `ownHeading`: the page has a first heading of its own (the verdict).
 */
export function Page({ title, withBack = false, ownHeading = false, aside, children }: PageProps) {
  const { care } = useCareMode()
  const { app, demo } = useSentences()
  const isDemo = useDemo()
  return (
    <View className={`wx-root page ${care ? 'care' : ''}`}>
      {(drawsOwnBar || aside !== undefined) && (
        <View className='bar' {...aria({ role: 'banner' })}>
          {drawsOwnBar && withBack && <Tap className='bar__back' onTap={() => void goBack()}><Icon name='back' />{app.back}</Tap>}
          {drawsOwnBar && !withBack && <View className='bar__title' {...aria({ role: 'heading', level: 1 })}>{title}</View>}
          <View className='bar__aside'>{aside}</View>
        </View>
      )}
      <View className='page__body' {...aria({ role: 'main' })}>
        {isDemo && <View className='demo-mark' {...aria({ role: 'group' })}><Icon name='note' />{demo}</View>}
        {drawsOwnBar && withBack && !ownHeading && <View className='page__title' {...aria({ role: 'heading', level: 1 })}>{title}</View>}
        {children}
      </View>
    </View>
  )
}
