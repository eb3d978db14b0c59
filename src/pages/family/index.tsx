import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { type AskView } from '../../../core/family/askView'
import { type AskTrouble } from '../../cloud/askWatch'
import { useCheck } from '../../cloud/checkState'
import { useFamily } from '../../cloud/familyAnswers'
import { Tap } from '../../components/Tap'
import { goBack } from '../../device/goTo'
import { useShareImage } from '../../features/card/useShareImage'
import { CloseAsk } from '../../features/family/CloseAsk'
import { FamilyAnswers } from '../../features/family/FamilyAnswers'
import { SharePanel } from '../../features/family/SharePanel'
import { useSharing } from '../../features/family/useSharing'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { Headline } from '../../features/verdict/Headline'
import { useSentences } from '../../text/language'
import '../../features/family/family.less'
import '../../features/verdict/verdict.less'

/** What the asker sees: the verdict as the answers come in, the card, and a way to stop asking. */
export default function FamilyPage() {
  const { family } = useSentences()
  const check = useCheck()
  const { ask } = useRouter().params
  const id = ask ?? (check.phase === 'answered' ? check.askId : null)
  const { view, trouble } = useFamily(id)
  const isCurrent = check.phase === 'answered' && check.askId === id
  return (
    <Page title={family.title} withBack ownHeading={isCurrent} aside={<TextSizeTap />}>
      {isCurrent && <Headline verdict={check.verdict} judging={check.judging} />}
      {id !== null && view?.as === 'asker' ? <Asked id={id} view={view} /> : <NoAsk trouble={trouble} opening={isCurrent} />}
      <Tap className='weui-btn weui-btn_default' onTap={() => void goBack()}>{family.toVerdict}</Tap>
    </Page>
  )
}

function Asked({ id, view }: { id: string; view: AskView & { as: 'asker' } }) {
  const payload = useSharing(id, view.parcel, useShareImage('ask', view.parcel))
  return (
    <>
      <FamilyAnswers answers={view.answers} />
      {!view.closed && <SharePanel payload={payload} />}
      <CloseAsk id={id} closed={view.closed} expiresAt={view.expiresAt} />
    </>
  )
}

function NoAsk({ trouble, opening }: { trouble: AskTrouble | null; opening: boolean }) {
  const { family, answer } = useSentences()
  return <View className='promise'>{trouble === null || (trouble === 'ASK_GONE' && opening) ? answer.loading : trouble === 'ASK_GONE' ? answer.goneTodo : family.notSent}</View>
}
