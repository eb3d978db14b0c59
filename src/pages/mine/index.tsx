import { useCases } from '../../cloud/cases'
import { useModerator } from '../../cloud/moderator'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { CaseList } from '../../features/mine/CaseList'
import { Inbox } from '../../features/mine/Inbox'
import { MoreWays } from '../../features/mine/MoreWays'
import { MyData } from '../../features/mine/MyData'
import { Privacy } from '../../features/mine/Privacy'
import { Settings } from '../../features/mine/Settings'
import { useSentences } from '../../text/language'
import '../../features/mine/mine.less'

/** What is mine: parcels, settings, data, and what happens to it. */
export default function MinePage() {
  const { mine } = useSentences()
  const cases = useCases()
  return (
    <Page title={mine.title} withBack aside={<TextSizeTap />}>
      <CaseList cases={cases} />
      <Inbox cases={cases} />
      <MoreWays moderator={useModerator()} />
      <Settings />
      <MyData />
      <Privacy />
    </Page>
  )
}
