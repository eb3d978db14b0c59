import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aria } from '../../components/aria'
import { Icon } from '../../components/Icon'
import { Photo } from '../../components/Photo'
import { Tap } from '../../components/Tap'
import { type CheckSource } from '../../cloud/checkState'
import { useSentences } from '../../text/language'

/** After this long the page says that the network is slow, in ms: three times the usual answer (PLATFORM). */
const slowAfterMs = 6_000

/** The photo, which step it is at, and a way out. */
export function Progress({ source, step, onCancel }: { source: CheckSource; step: 'uploading' | 'reading'; onCancel: () => void }) {
  const { progress, scan } = useSentences()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  const steps = 'photo' in source ? ['uploading', 'reading'] as const : ['reading'] as const
  return (
    <View className='progress'>
      {'photo' in source && (
        <View className='progress__frame'>
          <Photo path={source.photo} alt={scan.yourPhoto} />
          <View className='progress__beam' />
        </View>
      )}
      <View className='progress__title' {...aria({ role: 'status', live: 'polite' })}>{progress.title}</View>
      <View className='progress__steps'>
        {steps.map(name => {
          const state = name === step ? 'now' : step === 'reading' ? 'done' : 'waiting'
          return (
            <View key={name} className={`progress__step progress__step_${state}`}>
              {state === 'now' ? <View className='spinner' /> : <Icon name={state === 'done' ? 'check' : 'clock'} />}
              <View className='progress__name'>{progress.steps[name]}</View>
              <View className='progress__state'>{progress[state]}</View>
            </View>
          )
        })}
      </View>
      {slow && <View className='progress__slow' {...aria({ role: 'alert' })}>{progress.slow}</View>}
      <Tap className='weui-btn weui-btn_default' onTap={onCancel}>{progress.cancel}</Tap>
    </View>
  )
}
