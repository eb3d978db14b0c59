import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Quad, type Waybill, type WaybillField } from '../../../core/waybill/waybill'
import { aria } from '../../components/aria'
import { Picture } from '../../components/Picture'

/** The photo as it is on this phone, with what was found marked on it. It is shown here and nowhere else. */
export function LabelPhoto({ path, alt, found }: { path: string; alt: string; found: Waybill['found'] }) {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const boxes = (Object.entries(found) as [WaybillField, { box: Quad | null }][]).filter((entry): entry is [WaybillField, { box: Quad }] => entry[1].box !== null)
  return (
    <View className='label-photo'>
      <View className='label-photo__sheet'>
        <Picture path={path} alt={alt} onSize={(width, height) => setSize({ width, height })} />
        {size !== null && boxes.map(([field, { box }]) => <View key={field} className={`found found_${field}`} style={placeOf(box, size)} {...aria({ hidden: true })} />)}
      </View>
    </View>
  )
}

/** A quad as a turned box in per cent of the picture. */
export function placeOf([topLeft, topRight, bottomRight]: Quad, { width, height }: { width: number; height: number }) {
  const long = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y)
  const high = Math.hypot(bottomRight.x - topRight.x, bottomRight.y - topRight.y)
  const middle = { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 }
  const turn = Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x) * 180 / Math.PI
  const share = (part: number, whole: number): string => `${Math.round(part / whole * 10_000) / 100}%`
  return {
    left: share(middle.x - long / 2, width), top: share(middle.y - high / 2, height),
    width: share(long, width), height: share(high, height), transform: `rotate(${Math.round(turn * 10) / 10}deg)`,
  }
}
