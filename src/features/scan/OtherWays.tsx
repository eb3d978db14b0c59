import { View } from '@tarojs/components'
import { Way } from '../../components/Way'
import { canScanBarcode } from '../../device/scanBarcode'
import { useSentences } from '../../text/language'

interface OtherWaysProps { onAlbum: () => void; onBarcode: () => void; onType: () => void; formOpen: boolean }

/** Album, bar code (only where the phone's scanner is at hand) and typing, as a list. */
export function OtherWays({ onAlbum, onBarcode, onType, formOpen }: OtherWaysProps) {
  const { scan } = useSentences()
  return (
    <View className='weui-cells ways'>
      <Way icon='album' words={scan.fromAlbum} onTap={onAlbum} />
      {canScanBarcode && <Way icon='barcode' words={scan.barcode} onTap={onBarcode} />}
      <Way icon='pencil' words={scan.byHand} hint={scan.byHandHint} expanded={formOpen} onTap={onType} />
    </View>
  )
}
