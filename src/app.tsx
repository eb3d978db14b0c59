import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { transport } from './cloud/call'
import { startChecks } from './cloud/check'
import './app.less'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    transport.start()
    startChecks()
    // A browser fetches pages when they are opened; at the door there may be no network by then.
    if (process.env.TARO_ENV === 'h5') setTimeout(() => void Promise.allSettled([import('./pages/verdict/index'), import('./pages/family/index'), import('./pages/rescue/index')]), 1_000)
  })
  return children
}
