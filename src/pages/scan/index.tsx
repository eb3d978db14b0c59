import { View } from '@tarojs/components'
import { verdictLevels } from '../../../core/verdict/verdict'
export default function Page() { return <View>{verdictLevels.join()}</View> }
