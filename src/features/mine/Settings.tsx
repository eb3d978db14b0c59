import { Card } from '../../components/Card'
import { Choices } from '../../components/Choices'
import { type TextSize, useCareMode } from '../../device/textSize'
import { chooseLanguage, languageChoice, type LanguageChoice, useSentences } from '../../text/language'

const sizes: readonly TextSize[] = ['phone', 'plain', 'care']
const languages: readonly LanguageChoice[] = ['phone', 'zh', 'en']

/** Text size and language; both follow the phone until chosen. */
export function Settings() {
  const { mine } = useSentences()
  const { chosen, choose } = useCareMode()
  return (
    <>
      <Card title={mine.size}><Choices even label={mine.size} options={sizes.map(value => ({ value, label: mine.sizes[value] }))} chosen={chosen} onChoose={choose} /></Card>
      <Card title={mine.languageTitle}><Choices even label={mine.languageTitle} options={languages.map(value => ({ value, label: mine.languages[value] }))} chosen={languageChoice()} onChoose={chooseLanguage} /></Card>
    </>
  )
}
