import Taro from '@tarojs/taro'

/**
 * Puts words on the clipboard; false where the platform does not allow it. In a browser not through Taro, which also
 * keeps whatever was copied in the page's storage: an exported copy of one's data would outlive its deletion.
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      await navigator.clipboard.writeText(words)
      return true
    }
    const { errMsg } = await Taro.setClipboardData({ data: words })
    return errMsg === undefined || errMsg.endsWith(':ok')
  } catch {
    return false
  }
}

/** Taro's page listens to every copying by hand, too, and keeps the words; this forgets them. */
export function forgetCopied(): void {
  if (process.env.TARO_ENV === 'h5') Taro.removeStorageSync('taro_clipboard')
}
