import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { askedParcelOf } from '../../../core/family/askedParcel'
import { moneyAsked } from '../../../core/verdict/moneyAsked'
import { answer, correct, leaveCheck, retryJudging } from '../../cloud/check'
import { type Answered, useCheck } from '../../cloud/checkState'
import { caseOf } from '../../cloud/cases'
import { useFamily } from '../../cloud/familyAnswers'
import { standingIn } from '../../cloud/judgeHere'
import { Tap } from '../../components/Tap'
import { goBack, goTo } from '../../device/goTo'
import { Poster } from '../../features/card/Poster'
import { useShareImage } from '../../features/card/useShareImage'
import { AskAction } from '../../features/family/AskAction'
import { FamilyAnswers } from '../../features/family/FamilyAnswers'
import { NotSent } from '../../features/family/NotSent'
import { useAsking } from '../../features/family/useAsking'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { Headline } from '../../features/verdict/Headline'
import { MoreActions } from '../../features/verdict/MoreActions'
import { NextSteps } from '../../features/verdict/NextSteps'
import { NotJudged } from '../../features/verdict/NotJudged'
import { Questions } from '../../features/verdict/Questions'
import { Reasons } from '../../features/verdict/Reasons'
import { SeenFields } from '../../features/verdict/SeenFields'
import { WaitingNotice } from '../../features/verdict/WaitingNotice'
import { WhatIf } from '../../features/verdict/WhatIf'
import { WordsToSay } from '../../features/verdict/WordsToSay'
import { useSentences } from '../../text/language'
import '../../features/card/card.less'
import '../../features/family/family.less'
import '../../features/verdict/verdict.less'

/** The answer: what to do in a few big words, the family one tap away, what to say, the questions that decide, and why. */
export default function VerdictPage() {
  const { app, verdict: words } = useSentences()
  const check = useCheck()
  const another = <Tap className='weui-btn weui-btn_default' onTap={() => { leaveCheck(); void goBack() }}>{words.checkAnother}</Tap>
  return (
    <Page title={app.name} withBack ownHeading aside={<TextSizeTap />}>
      {check.phase === 'answered' ? <Verdict check={check} /> : <View className='promise'>{words.none}</View>}
      {another}
    </Page>
  )
}

/** What others said of the sender's own number: whoever holds it may answer. */
const speaksOfSender: ReadonlySet<string> = new Set(['senderFlagged', 'senderSuspected', 'senderDoubtful', 'standingDisputed'])

function Verdict({ check }: { check: Answered }) {
  const { verdict, waybill, source, first, typed, answers, judging, trouble, waiting, askId, caseId, requestId } = check
  const { dispute } = useSentences()
  const [poster, setPoster] = useState(false)
  const parcel = useMemo(() => askedParcelOf(waybill), [waybill])
  const asking = useAsking(parcel, useShareImage(verdict.level, parcel), requestId)
  const { view } = useFamily(askId)
  const photo = 'photo' in source ? source.photo : null
  const settled = answers.ordered === 'mine' || (answers.family?.mine ?? 0) > 0 || moneyAsked(waybill.payment) === 'no'
  return (
    <>
      {waiting && trouble !== null && <WaitingNotice trouble={trouble} withPhoto={photo !== null} />}
      <Headline verdict={verdict} judging={judging} />
      {!waiting && trouble !== null && <NotJudged trouble={trouble} onRetry={() => void retryJudging()} />}
      {!settled && <AskAction asked={askId !== null} onAsk={asking.ask} />}
      {asking.unsent !== null && <NotSent code={asking.unsent} onResend={asking.resend} />}
      {view?.as === 'asker' && <FamilyAnswers answers={view.answers} />}
      <WordsToSay say={verdict.say} />
      <Questions waybill={waybill} answers={answers} disabled={judging} onAnswer={said => void answer(said)} onCorrect={fields => void correct(fields)} />
      <Reasons reasons={verdict.reasons} />
      <WhatIf waybill={waybill} answers={answers} standing={waiting ? null : standingIn(verdict)} />
      <SeenFields photo={photo} waybill={waybill} first={first} typed={typed} disabled={judging} onCorrect={fields => void correct(fields)} />
      <NextSteps steps={verdict.nextSteps} />
      <MoreActions canReport={caseId !== null} reported={caseOf(requestId)?.reported ?? false} onReport={() => void goTo('report')}
        onPaid={() => { void answer({ paid: true }); void goTo('rescue', { look: requestId }) }} onPoster={() => setPoster(true)} />
      {verdict.reasons.some(({ code }) => speaksOfSender.has(code)) && <Tap className='own-number' onTap={() => void goTo('dispute')}>{dispute.title}</Tap>}
      {poster && <Poster level={verdict.level} parcel={parcel} onHide={() => setPoster(false)} />}
    </>
  )
}
