import { useRouter } from '@tarojs/taro'
import { Tap } from '../../components/Tap'
import { goTo, goToStart } from '../../device/goTo'
import { AskGone } from '../../features/answer/AskGone'
import { AskedParcelCard } from '../../features/answer/AskedParcelCard'
import { MyAnswer } from '../../features/answer/MyAnswer'
import { ScamLines } from '../../features/answer/ScamLines'
import { useAnswering } from '../../features/answer/useAnswering'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { useSentences } from '../../text/language'
import '../../features/answer/answer.less'

/** Who opened the family's link: the parcel, three words to choose from, and what this scam is. */
export default function AnswerPage() {
  const { app, answer } = useSentences()
  const { ask, scene } = useRouter().params
  // A mini-program code carries the id as its scene, a link as a parameter.
  const id = ask ?? (scene === undefined ? null : decodeURIComponent(scene))
  const { view, gone, sending, trouble, answered, say } = useAnswering(id)
  return (
    <Page title={app.name} aside={<TextSizeTap />}>
      {view !== null && <AskedParcelCard parcel={view.parcel} />}
      {view?.as === 'family' && <MyAnswer own={view.own} answered={answered} sending={sending} trouble={trouble} onSay={(ordered, name) => void say(ordered, name)} />}
      {view?.as === 'asker' && <Tap className='weui-btn weui-btn_primary' onTap={() => void goTo('family', { ask: id ?? '' })}>{answer.toFamily}</Tap>}
      {view === null && <AskGone gone={gone} />}
      <ScamLines />
      <Tap className='weui-btn weui-btn_default' onTap={() => void goToStart()}>{answer.scanOwn}</Tap>
    </Page>
  )
}
