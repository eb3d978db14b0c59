import { Image } from '@tarojs/components'
import { aria } from './aria'

/** A picture shown whole at the width it is given. `alt` says what it shows; `onSize` tells its pixels once it is there. */
export function Picture({ path, alt, className = '', onSize }: { path: string; alt: string; className?: string; onSize?: (width: number, height: number) => void }) {
  return process.env.TARO_ENV === 'weapp'
    ? <Image src={path} mode='widthFix' className={`picture ${className}`} onLoad={event => onSize?.(Number(event.detail.width), Number(event.detail.height))} {...aria({ role: 'img', label: alt })} />
    : <img src={path} alt={alt} className={`picture ${className}`} onLoad={event => onSize?.(event.currentTarget.naturalWidth, event.currentTarget.naturalHeight)} />
}
