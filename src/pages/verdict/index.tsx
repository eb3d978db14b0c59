import { View } from '@tarojs/components'
import { answerOrdered, correct, leaveCheck, retryJudging, useCheck } from '../../cloud/check'
import { Page } from '../../features/frame/Page'
import { Tap } from '../../components/Tap'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { goBack } from '../../device/goTo'
import { Headline } from '../../features/verdict/Headline'
import { NextSteps } from '../../features/verdict/NextSteps'
import { NotJudged } from '../../features/verdict/NotJudged'
import { OrderedQuestion } from '../../features/verdict/OrderedQuestion'
import { Reasons } from '../../features/verdict/Reasons'
import { SeenFields } from '../../features/verdict/SeenFields'
import { WordsToSay } from '../../features/verdict/WordsToSay'
import { useSentences } from '../../text/language'
import '../../features/verdict/verdict.less'

/** The answer: what to do in a few big words, then what to say, the question that decides, what was read, and why. */
export default function VerdictPage() {
  const { app, verdict: words } = useSentences()
  const check = useCheck()
  const another = () => <Tap className='weui-btn weui-btn_default' onTap={() => { leaveCheck(); void goBack() }}>{words.checkAnother}</Tap>
  if (check.phase !== 'answered') {
    return <Page title={app.name} withBack aside={<TextSizeTap />}><View className='promise'>{words.none}</View>{another()}</Page>
  }
  const { value: { verdict, waybill }, source, first, typed, ordered, judging, trouble } = check
  return (
    <Page title={app.name} withBack aside={<TextSizeTap />}>
      <Headline verdict={verdict} judging={judging} />
      {trouble !== null && <NotJudged trouble={trouble} onRetry={() => void retryJudging()} />}
      <WordsToSay say={verdict.say} />
      <OrderedQuestion chosen={ordered} disabled={judging} onAnswer={answer => void answerOrdered(answer)} />
      <Reasons reasons={verdict.reasons} />
      <SeenFields photo={'photo' in source ? source.photo : null} waybill={waybill} first={first} typed={typed} disabled={judging} onCorrect={fields => void correct(fields)} />
      <NextSteps steps={verdict.nextSteps} />
      {another()}
    </Page>
  )
}
