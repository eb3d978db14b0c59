import { useCareMode } from '../../device/textSize'
import { useSentences } from '../../text/language'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'

/** Turns large type and targets (关怀模式) on and off, on every page. */
export function TextSizeTap() {
  const { care, turn } = useCareMode()
  const { app } = useSentences()
  return <Tap className='text-size' onTap={turn}><Icon name='size' />{care ? app.plainText : app.largeText}</Tap>
}
