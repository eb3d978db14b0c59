import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCases } from '../../cloud/cases'
import { useCheck } from '../../cloud/checkState'
import { Page } from '../../features/frame/Page'
import { TextSizeTap } from '../../features/frame/TextSizeTap'
import { ReportForm } from '../../features/report/ReportForm'
import { useSentences } from '../../text/language'
import '../../features/answer/answer.less'
import '../../features/report/report.less'

/** Telling others about a parcel, and taking it back. */
export default function ReportPage() {
  const { report } = useSentences()
  const check = useCheck()
  const { look } = useRouter().params
  const requestId = look ?? (check.phase === 'answered' ? check.requestId : null)
  const kept = useCases().find(one => one.requestId === requestId && one.caseId !== null)
  return (
    <Page title={report.title} withBack aside={<TextSizeTap />}>
      {kept === undefined ? <View className='promise'>{report.noCase}</View> : <ReportForm kept={kept} />}
    </Page>
  )
}
