import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { canScanBarcode } from '../../device/scanBarcode'
import { useSentences } from '../../text/language'

interface OtherWaysProps { onAlbum: () => void; onBarcode: () => void; onType: () => void; formOpen: boolean }

/** Album, bar code (only where the phone's scanner is at hand) and typing, as a list. */
export function OtherWays({ onAlbum, onBarcode, onType, formOpen }: OtherWaysProps) {
  const { scan } = useSentences()
  const way = (icon: IconName, words: string, onTap: () => void, more: { hint?: string; expanded?: boolean } = {}) => (
    <Tap key={icon} className='weui-cell weui-cell_active way' onTap={onTap} {...(more.expanded === undefined ? {} : { expanded: more.expanded })}>
      <Icon name={icon} className='way__icon' />
      <View className='weui-cell__bd'>
        <View>{words}</View>
        {more.hint !== undefined && <View className='way__hint'>{more.hint}</View>}
      </View>
      <Icon name={more.expanded === true ? 'up' : 'chevron'} className='way__more' />
    </Tap>
  )
  return (
    <View className='weui-cells ways'>
      {way('album', scan.fromAlbum, onAlbum)}
      {canScanBarcode && way('barcode', scan.barcode, onBarcode)}
      {way('pencil', scan.byHand, onType, { hint: scan.byHandHint, expanded: formOpen })}
    </View>
  )
}
