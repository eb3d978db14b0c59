import { View } from '@tarojs/components'
import { useState } from 'react'
import { deleteMine, exportMine } from '../../cloud/mine'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Tap } from '../../components/Tap'
import { copyText } from '../../device/copyText'
import { useSentences } from '../../text/language'

/** Export, and delete with one confirmation. */
export function MyData() {
  const { mine } = useSentences()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const run = async (act: () => Promise<boolean>, well: string): Promise<void> => {
    if (busy) return
    setBusy(true)
    setSaid(null)
    const done = await act()
    setBusy(false)
    setAsking(false)
    setSaid(done ? well : mine.deleteFailed)
  }
  const copyAll = async (): Promise<boolean> => {
    const all = await exportMine()
    return all !== null && copyText(all)
  }
  return (
    <Card title={mine.dataTitle}>
      {asking ? (
        <View {...aria({ role: 'alert' })}>
          <View className='complaint'>{mine.deleteSure}</View>
          <View className='pair'>
            <Tap className='weui-btn weui-btn_primary danger' disabled={busy} onTap={() => void run(deleteMine, mine.deleted)}>{busy ? mine.deleting : mine.deleteYes}</Tap>
            <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={() => setAsking(false)}>{mine.deleteNo}</Tap>
          </View>
        </View>
      ) : (
        <View className='pair'>
          <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={() => void run(copyAll, mine.exported)}>{mine.export}</Tap>
          <Tap className='weui-btn weui-btn_default' disabled={busy} onTap={() => setAsking(true)}>{mine.delete}</Tap>
        </View>
      )}
      {said !== null && <View className='said-so' {...aria({ role: 'status', live: 'polite' })}>{said}</View>}
    </Card>
  )
}
