import { useEffect, useState } from 'react'
import { type AskedParcel } from '../../../core/family/askedParcel'
import { dayOf } from '../../../core/rescue/days'
import { type VerdictLevel } from '../../../core/verdict/verdict'
import plainCard from '../../assets/shareCard.jpg'
import { draw } from '../../device/drawing'
import { useSentences } from '../../text/language'
import { cardContent } from './cardContent'
import { layoutShare } from './layoutCard'

/**
 * The share picture, drawn before anyone taps share. Until it is ready, and where the phone cannot draw, it is one without
 * the parcel: with no picture at all WeChat would share a screenshot, and the label with it.
 */
export function useShareImage(level: VerdictLevel, parcel: AskedParcel): string {
  const text = useSentences()
  const [path, setPath] = useState<string>(plainCard)
  const { carrier, paymentKind, amountFen, goods } = parcel
  useEffect(() => {
    let over = false
    void draw(layoutShare(cardContent(level, { carrier, paymentKind, amountFen, goods }, dayOf(Date.now()), text))).then(drawn => { if (!over && drawn !== null) setPath(drawn) })
    return () => { over = true }
  }, [level, carrier, paymentKind, amountFen, goods, text])
  return path
}
