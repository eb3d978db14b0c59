import { Button } from '@tarojs/components'
import { type PropsWithChildren } from 'react'
import { Tap } from './Tap'

/** The way to a chat: WeChat's own share button (the page's onShareAppMessage says what is shared), a button in a browser. */
export function ShareTap({ className, onTap, children }: PropsWithChildren<{ className: string; onTap: () => void }>) {
  return process.env.TARO_ENV === 'weapp'
    ? <Button openType='share' plain className={`tap ${className}`}>{children}</Button>
    : <Tap className={className} onTap={onTap}>{children}</Tap>
}
