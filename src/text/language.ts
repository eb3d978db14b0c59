import { useSyncExternalStore } from 'react'
import { kept } from '../device/kept'
import { en } from './en'
import { type Sentences } from './sentences'
import { zh } from './zh'

/** Chinese unless the person chose otherwise: the people at the door read Chinese, whatever the phone was set to. */
const choice = kept<'zh' | 'en'>('language', 'zh')
const watchers = new Set<() => void>()

/** The sentences in the language shown; re-renders when it is changed. */
export const useSentences = (): Sentences => useSyncExternalStore(watch, sentences)

/** The sentences outside a component. */
export const sentences = (): Sentences => choice.get() === 'en' ? en : zh

export function chooseLanguage(language: 'zh' | 'en'): void {
  choice.set(language)
  watchers.forEach(watcher => watcher())
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => { watchers.delete(watcher) }
}
