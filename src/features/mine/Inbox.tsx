import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { dayOf } from '../../../core/rescue/days'
import { type KeptCase } from '../../cloud/cases'
import { dismiss, refreshInbox, useInbox } from '../../cloud/inbox'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'
import { parcelLine } from './parcelLine'

/** What there is to tell the person: what became of a sender they reported. */
export function Inbox({ cases }: { cases: readonly KeptCase[] }) {
  const text = useSentences()
  const { mine, crowd, app } = text
  const messages = useInbox()
  useEffect(() => { void refreshInbox() }, [])
  return (
    <Card title={mine.inbox} {...(messages.length === 0 ? { hint: mine.noMessages } : {})}>
      {messages.map(({ id, code, caseId, at }) => {
        const about = cases.find(one => one.caseId === caseId)
        return (
          <View key={id} className='message' {...aria({ role: 'group' })}>
            <View>{crowd.inbox[code]}</View>
            <View className='fine'>{[dayOf(at), about === undefined ? '' : parcelLine(about, text)].filter(part => part !== '').join(' · ')}</View>
            <View className='pair'><Tap className='weui-btn weui-btn_default' onTap={() => void dismiss(id)}>{app.dismiss}</Tap></View>
          </View>
        )
      })}
    </Card>
  )
}
