import Taro from '@tarojs/taro'

/** Calls back whenever the phone is connected again. @returns stops it */
export function onReconnect(again: () => void): () => void {
  if (process.env.TARO_ENV === 'weapp') {
    const changed = ({ isConnected }: { isConnected: boolean }): void => { if (isConnected) again() }
    Taro.onNetworkStatusChange(changed)
    return () => Taro.offNetworkStatusChange(changed)
  }
  window.addEventListener('online', again)
  return () => window.removeEventListener('online', again)
}

/** Whether the app is being looked at; a hidden one need not poll. */
export const isVisible = (): boolean => process.env.TARO_ENV === 'weapp' || document.visibilityState === 'visible'
