import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { type AskedParcel } from '../../../core/family/askedParcel'
import { dayOf } from '../../../core/rescue/days'
import { type VerdictLevel } from '../../../core/verdict/verdict'
import { call } from '../../cloud/call'
import { aria } from '../../components/aria'
import { Picture } from '../../components/Picture'
import { Tap } from '../../components/Tap'
import { draw } from '../../device/drawing'
import { saveImage } from '../../device/saveImage'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'
import { cardContent } from './cardContent'
import { layoutPoster } from './layoutCard'

/** A poster over the page: to look at, to save, to forward. Without a network it comes without its code. */
export function Poster({ level, parcel, onHide }: { level: VerdictLevel; parcel: AskedParcel; onHide: () => void }) {
  const text = useSentences()
  const { card, verdict } = text
  const [path, setPath] = useState<string | null>(null)
  const [saved, setSaved] = useState<boolean | null>(null)
  useEffect(() => {
    let over = false
    const prepare = async (): Promise<void> => {
      const code = await call('posterCode', { ask: null })
      const drawn = await draw(layoutPoster(cardContent(level, parcel, dayOf(Date.now()), text), code.ok ? code.value.image : null))
      if (!over) setPath(drawn)
    }
    void prepare()
    return () => { over = true }
  }, [level, parcel, text])
  return (
    <View className='sheet sheet_full' {...aria({ role: 'dialog', label: card.posterTitle })}>
      <View className='poster'>
        {path === null ? <View className='poster__wait' {...aria({ role: 'status' })}><View className='spinner' />{card.preparing}</View> : <Picture path={path} alt={fill(card.alt, { level: verdict.levels[level] })} className='poster__picture' />}
        {saved !== null && <View className='poster__said' {...aria({ role: 'status' })}>{saved ? card.saved : card.notSaved}</View>}
        <View className='pair'>
          <Tap className='weui-btn weui-btn_primary' disabled={path === null} onTap={() => { if (path !== null) void saveImage(path, card.name).then(setSaved) }}>{card.save}</Tap>
          <Tap className='weui-btn weui-btn_default' onTap={onHide}>{card.hide}</Tap>
        </View>
      </View>
    </View>
  )
}
