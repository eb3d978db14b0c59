import { useCases } from '../../cloud/cases'
import { Tap } from '../../components/Tap'
import { goTo } from '../../device/goTo'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { CaseList } from '../../features/mine/CaseList'
import { MyData } from '../../features/mine/MyData'
import { Privacy } from '../../features/mine/Privacy'
import { Settings } from '../../features/mine/Settings'
import { useSentences } from '../../text/language'
import '../../features/mine/mine.less'

/** What is mine: parcels, settings, data, and what happens to it. */
export default function MinePage() {
  const { mine, wavesPage } = useSentences()
  return (
    <Page title={mine.title} withBack aside={<TextSizeTap />}>
      <CaseList cases={useCases()} />
      <Tap className='weui-btn weui-btn_default' onTap={() => void goTo('waves')}>{wavesPage.title}</Tap>
      <Settings />
      <MyData />
      <Privacy />
    </Page>
  )
}
