import { View } from '@tarojs/components'
import { Card } from '../../components/Card'
import { useSentences } from '../../text/language'

/** What happens to one's information, in plain words. */
export function Privacy() {
  const { mine } = useSentences()
  return <Card title={mine.privacyTitle}>{mine.privacy.map(line => <View key={line} className='privacy-line'>{line}</View>)}</Card>
}
