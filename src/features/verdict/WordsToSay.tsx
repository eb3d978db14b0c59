import { View } from '@tarojs/components'
import { useState } from 'react'
import { type SayCode } from '../../../core/verdict/verdict'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { copyText } from '../../device/copyText'
import { canSpeak, speak } from '../../device/speech'
import { useSentences } from '../../text/language'

/** What to say at the door: to read out, to have read out, to show across the door in huge type, to copy into a chat. */
export function WordsToSay({ say }: { say: SayCode }) {
  const { verdict, language } = useSentences()
  const [huge, setHuge] = useState(false)
  const [copied, setCopied] = useState<boolean | null>(null)
  const words = verdict.words[say]
  return (
    <Card title={verdict.wordsFor[say]}>
      <View className='words'>{words}</View>
      <View className='words__taps'>
        <Tap className='mini' onTap={() => setHuge(true)}><Icon name='show' />{verdict.show}</Tap>
        {canSpeak && <Tap className='mini' onTap={() => speak(words, language)}><Icon name='speaker' />{verdict.readAloud}</Tap>}
        <Tap className='mini' onTap={() => void copyText(words).then(setCopied)}><Icon name={copied === true ? 'check' : 'copy'} />{copied === true ? verdict.copied : verdict.copy}</Tap>
      </View>
      {copied === false && <View className='complaint' {...aria({ role: 'alert' })}>{verdict.notCopied}</View>}
      {huge && (
        <View className='huge' {...aria({ role: 'dialog', label: verdict.wordsFor[say] })}>
          <View className='huge__words'>{words}</View>
          <Tap className='weui-btn weui-btn_default' onTap={() => setHuge(false)}>{verdict.hide}</Tap>
        </View>
      )}
    </Card>
  )
}
