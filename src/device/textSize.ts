import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { kept } from './kept'

/** WeChat's 关怀模式 sets the font scale to 1.3 and more; the person's own choice here wins. */
const careScale = 1.3
const choice = kept<'care' | 'plain' | 'phone'>('textSize', 'phone')
const watchers = new Set<() => void>()

const phoneScale = (): number => {
  try {
    return (Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }).fontSizeScaleFactor ?? 1
  } catch {
    return 1
  }
}

const isCare = (): boolean => choice.get() === 'phone' ? phoneScale() >= careScale : choice.get() === 'care'

/** Whether type and targets are shown large, and a way to turn it; every page follows. */
export function useCareMode(): { care: boolean; turn(): void } {
  const care = useSyncExternalStore(watch, isCare)
  return { care, turn: () => { choice.set(care ? 'plain' : 'care'); watchers.forEach(watcher => watcher()) } }
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => { watchers.delete(watcher) }
}
