import { View } from '@tarojs/components'
import { aria } from '../../components/aria'
import { Icon } from '../../components/Icon'
import { Photo } from '../../components/Photo'
import { Tap } from '../../components/Tap'
import { type CheckSource } from '../../cloud/checkState'
import { useSentences } from '../../text/language'
import { samples } from './samples'

/** A parcel to try it with, for those who have none at hand. */
export function Samples({ onChoose }: { onChoose: (source: CheckSource) => void }) {
  const { scan } = useSentences()
  return (
    <View className='samples'>
      <View className='samples__title' {...aria({ role: 'heading', level: 2 })}>{scan.sample}</View>
      <View className='samples__row'>
        {samples.map(({ name, source }) => (
          <Tap key={name} className='sample' onTap={() => onChoose(source)}>
            {'photo' in source ? <Photo className='sample__photo' path={source.photo} alt='' /> : <Icon name='note' className='sample__note' />}
            <View className='sample__name'>{scan.samples[name]}</View>
          </Tap>
        ))}
      </View>
    </View>
  )
}
