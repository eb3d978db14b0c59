import { View } from '@tarojs/components'
import { dayOf } from '../../../core/rescue/days'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Notice } from '../../components/Notice'
import { CodeStep } from '../../features/dispute/CodeStep'
import { MyDisputes } from '../../features/dispute/MyDisputes'
import { NumberStep } from '../../features/dispute/NumberStep'
import { useDispute } from '../../features/dispute/useDispute'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { troubleOfDesk } from '../../text/troubleOfDesk'
import '../../features/dispute/dispute.less'

/** Whose number carries a warning shows that it is theirs, and has it looked at again. */
export default function DisputePage() {
  const sentences = useSentences()
  const { dispute } = sentences
  const { step, busy, trouble, disputes, wait, sendCode, confirm, startOver } = useDispute()
  return (
    <Page title={dispute.title} withBack aside={<TextSizeTap />}>
      {step.at !== 'sent' && <View className='promise'>{dispute.intro}</View>}
      {trouble !== null && <Notice {...troubleOfDesk(trouble, sentences)} />}
      {step.at === 'number' && <NumberStep busy={busy} onSend={phone => void sendCode(phone)} />}
      {step.at === 'code' && <CodeStep phone={step.phone} busy={busy} wait={wait} onConfirm={code => void confirm(step.phone, code)} onAgain={() => void sendCode(step.phone)} onOther={startOver} />}
      {step.at === 'sent' && (
        <Card>
          <View {...aria({ role: 'status', live: 'polite' })}>
            <View className='dispute-done'><Icon name='check' />{dispute.done}</View>
            <View>{dispute.states.open}</View>
            <View className='fine'>{fill(dispute.until, { date: dayOf(step.until) })}</View>
          </View>
        </Card>
      )}
      {step.at !== 'sent' && <MyDisputes disputes={disputes} />}
    </Page>
  )
}
