import { Image } from '@tarojs/components'
import { aria } from './aria'

/** A picture that fills its frame. `alt` says what it shows. */
export function Photo({ path, alt, className = '' }: { path: string; alt: string; className?: string }) {
  return process.env.TARO_ENV === 'weapp'
    ? <Image src={path} mode='aspectFill' className={`photo ${className}`} {...aria({ role: 'img', label: alt })} />
    : <img src={path} alt={alt} className={`photo ${className}`} />
}
