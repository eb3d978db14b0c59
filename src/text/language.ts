import { useSyncExternalStore } from 'react'
import { kept } from '../device/kept'
import { markLanguage, phoneLanguage } from '../device/phoneLanguage'
import { watched } from '../device/watched'
import { en } from './en'
import { type Sentences } from './sentences'
import { zh } from './zh'

export type LanguageChoice = 'phone' | 'zh' | 'en'

/** The phone's language unless the person chose one here. */
const choice = kept<LanguageChoice>('language', 'phone')
const { watch, tell } = watched()

/** The sentences in the language shown; re-renders when it is changed. */
export const useSentences = (): Sentences => useSyncExternalStore(watch, sentences)

/** The sentences outside a component. */
export function sentences(): Sentences {
  const chosen = choice.get()
  const shown = (chosen === 'phone' ? phoneLanguage() : chosen) === 'en' ? en : zh
  markLanguage(shown.language)
  return shown
}

export const languageChoice = (): LanguageChoice => choice.get()

export function chooseLanguage(language: LanguageChoice): void {
  choice.set(language)
  tell()
}
