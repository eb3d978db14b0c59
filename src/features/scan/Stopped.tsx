import { View } from '@tarojs/components'
import { Icon } from '../../components/Icon'
import { Photo } from '../../components/Photo'
import { Tap } from '../../components/Tap'
import { TroubleNotice } from '../../components/TroubleNotice'
import { type CheckSource, type CheckTrouble } from '../../cloud/checkState'
import { useSentences } from '../../text/language'

/** A new photo helps with these; with all others the same photo may go again. */
const needNewPhoto: ReadonlySet<CheckTrouble> = new Set<CheckTrouble>(['PHOTO_NOT_AN_IMAGE', 'PHOTO_TOO_LARGE', 'PHOTO_TOO_SMALL', 'PHOTO_UNREADABLE', 'NOT_A_WAYBILL', 'NOTHING_TO_CHECK'])

interface StoppedProps { source: CheckSource; trouble: CheckTrouble; onRetry: () => void; onRetake: () => void; onType: () => void; onBack: () => void }

/** No verdict: why, what to do, and the ways on. The photo is still there. */
export function Stopped({ source, trouble, onRetry, onRetake, onType, onBack }: StoppedProps) {
  const { again, scan, app } = useSentences()
  const retake = needNewPhoto.has(trouble)
  return (
    <View className='stopped'>
      <TroubleNotice code={trouble}>
        {'photo' in source && (
          <View className='stopped__photo'>
            <Photo path={source.photo} alt={scan.yourPhoto} />
            {!retake && <View className='stopped__kept'><Icon name='check' />{again.keptPhoto}</View>}
          </View>
        )}
      </TroubleNotice>
      <Tap className='weui-btn weui-btn_primary' onTap={retake ? onRetake : onRetry}>{retake ? again.retake : again.retry}</Tap>
      <Tap className='weui-btn weui-btn_default' onTap={onType}>{again.typeInstead}</Tap>
      <Tap className='weui-btn weui-btn_default' onTap={onBack}>{app.back}</Tap>
    </View>
  )
}
