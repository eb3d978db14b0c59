import { View } from '@tarojs/components'
import { leaveCheck } from '../../cloud/check'
import { useCheck } from '../../cloud/checkState'
import { useInbox } from '../../cloud/inbox'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { Tap } from '../../components/Tap'
import { TroubleNotice } from '../../components/TroubleNotice'
import { goTo } from '../../device/goTo'
import { Consent } from '../../features/scan/Consent'
import { MainAction } from '../../features/scan/MainAction'
import { OtherWays } from '../../features/scan/OtherWays'
import { Progress } from '../../features/scan/Progress'
import { Samples } from '../../features/scan/Samples'
import { Stopped } from '../../features/scan/Stopped'
import { TypeForm } from '../../features/scan/TypeForm'
import { useScan } from '../../features/scan/useScan'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import '../../features/scan/scan.less'

/** Where everything starts: one photo, or another way to say what the label says. */
export default function ScanPage() {
  const { app, scan: words, mine } = useSentences()
  const check = useCheck()
  const scan = useScan()
  const messages = useInbox().length
  const begin = () => (
    <>
      <View className='promise'>{app.promise}</View>
      {scan.trouble !== null && <TroubleNotice code={scan.trouble} />}
      <MainAction onTap={() => scan.photo('camera')} />
      <OtherWays onAlbum={() => scan.photo('album')} onBarcode={scan.barcode} onType={scan.formOpen ? scan.closeForm : scan.typeInstead} formOpen={scan.formOpen} />
      {scan.formOpen && <TypeForm onCheck={typed => scan.start({ typed })} onClose={scan.closeForm} />}
      <Samples onChoose={scan.start} />
      <Tap className='weui-btn weui-btn_default' onTap={() => void goTo('mine')}>{messages === 0 ? mine.title : fill(mine.messages, { count: String(messages) })}</Tap>
      <View className='fine'>{words.privacy}</View>
    </>
  )
  return (
    <Page title={app.name} aside={<TextSizeTap />}>
      {check.phase === 'working' ? <Progress source={check.source} step={check.step} onCancel={leaveCheck} />
        : check.phase === 'stopped' ? <Stopped source={check.source} trouble={check.trouble} onRetry={() => void scan.retry()} onRetake={() => { leaveCheck(); scan.photo('camera') }} onType={scan.typeInstead} onBack={leaveCheck} />
          : begin()}
      {scan.consentFor !== null && <Consent onAgree={scan.agree} onDecline={scan.typeInstead} />}
    </Page>
  )
}
