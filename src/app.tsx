import { type PropsWithChildren } from 'react'
import { useLaunch } from '@tarojs/taro'
import { call, transport } from './cloud/call'
import { startChecks } from './cloud/check'
import { startInbox } from './cloud/inbox'
import { startRescueNotes } from './cloud/rescueNotes'
import './app.less'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    transport.start()
    startChecks()
    startRescueNotes()
    startInbox()
    // Only a local cloud can hold a demo world (deploy refuses one), and its pages are to say so before anything is checked.
    if (process.env.TARO_ENV === 'h5') setTimeout(() => void call('waves', {}), 1_000)
    // A browser fetches pages when they are opened; at the door there may be no network by then.
    if (process.env.TARO_ENV === 'h5') setTimeout(() => void Promise.allSettled([import('./pages/verdict/index'), import('./pages/family/index'), import('./pages/rescue/index')]), 1_000)
  })
  return children
}
