import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { transport } from './cloud/call'
import { startChecks } from './cloud/check'
import './app.less'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    transport.start()
    startChecks()
  })
  return children
}
