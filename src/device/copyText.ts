import Taro from '@tarojs/taro'

/** Puts words on the clipboard; false where the platform does not allow it. */
export async function copyText(words: string): Promise<boolean> {
  try {
    const { errMsg } = await Taro.setClipboardData({ data: words })
    return errMsg === undefined || errMsg.endsWith(':ok')
  } catch {
    return false
  }
}
