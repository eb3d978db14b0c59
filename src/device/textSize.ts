import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { kept } from './kept'
import { watched } from './watched'

/** WeChat's 关怀模式 sets the font scale to 1.3 and more; the person's own choice here wins. */
const careScale = 1.3
export type TextSize = 'care' | 'plain' | 'phone'
const choice = kept<TextSize>('textSize', 'phone')
const { watch, tell } = watched()

const phoneScale = (): number => {
  try {
    return (Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }).fontSizeScaleFactor ?? 1
  } catch {
    return 1
  }
}

const isCare = (): boolean => choice.get() === 'phone' ? phoneScale() >= careScale : choice.get() === 'care'

/** Whether type and targets are shown large, what was chosen, and a way to choose; every page follows. */
export function useCareMode(): { care: boolean; chosen: TextSize; choose(size: TextSize): void; turn(): void } {
  const care = useSyncExternalStore(watch, isCare)
  const chosen = useSyncExternalStore(watch, choice.get)
  return { care, chosen, choose, turn: () => choose(care ? 'plain' : 'care') }
}

const choose = (size: TextSize): void => {
  choice.set(size)
  tell()
}
