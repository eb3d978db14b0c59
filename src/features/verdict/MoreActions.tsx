import { View } from '@tarojs/components'
import { Way } from '../../components/Way'
import { useSentences } from '../../text/language'

interface MoreActionsProps { canReport: boolean; reported: boolean; onReport: () => void; onPaid: () => void; onPoster: () => void }

/** What else can be done with this parcel: report it, mend what was paid, warn others. */
export function MoreActions({ canReport, reported, onReport, onPaid, onPoster }: MoreActionsProps) {
  const { actions } = useSentences()
  return (
    <View className='weui-cells ways'>
      {canReport && <Way icon='flag' words={reported ? actions.reported : actions.report} onTap={onReport} />}
      <Way icon='phone' words={actions.paid} onTap={onPaid} />
      <Way icon='share' words={actions.poster} onTap={onPoster} />
    </View>
  )
}
