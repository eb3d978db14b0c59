import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { useSentences } from '../../text/language'

interface MoreActionsProps { canReport: boolean; reported: boolean; onReport: () => void; onPaid: () => void; onPoster: () => void }

/** What else can be done with this parcel: report it, mend what was paid, warn others. */
export function MoreActions({ canReport, reported, onReport, onPaid, onPoster }: MoreActionsProps) {
  const { actions } = useSentences()
  const action = (icon: IconName, words: string, onTap: () => void) => (
    <Tap className='weui-cell weui-cell_active way' onTap={onTap}>
      <Icon name={icon} className='way__icon' />
      <View className='weui-cell__bd'>{words}</View>
      <Icon name='chevron' className='way__more' />
    </Tap>
  )
  return (
    <View className='weui-cells ways'>
      {canReport && action('flag', reported ? actions.reported : actions.report, onReport)}
      {action('phone', actions.paid, onPaid)}
      {action('share', actions.poster, onPoster)}
    </View>
  )
}
