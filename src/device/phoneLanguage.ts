import Taro from '@tarojs/taro'

/** The language the phone is set to, as the app has it: Chinese for every kind of Chinese, else English. */
export function phoneLanguage(): 'zh' | 'en' {
  const tag = process.env.TARO_ENV === 'weapp' ? weappLanguage() : navigator.language
  return /^zh/i.test(tag) ? 'zh' : 'en'
}

/** Tells the browser (and through it a screen reader) which language the page is in. */
export function markLanguage(tag: 'zh-CN' | 'en-US'): void {
  if (process.env.TARO_ENV === 'h5') document.documentElement.lang = tag
}

const weappLanguage = (): string => {
  try {
    return Taro.getAppBaseInfo().language ?? 'zh_CN'
  } catch {
    return 'zh_CN'
  }
}
