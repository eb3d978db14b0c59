import Taro from '@tarojs/taro'

/** The pages, by the word the tree has for them. */
export type PageName = 'scan' | 'verdict' | 'family' | 'answer' | 'report' | 'rescue' | 'mine' | 'waves'

/** WeChat draws a bar with a way back above every page; a browser does not, so there the page draws one. */
export const drawsOwnBar = process.env.TARO_ENV === 'h5'

export const pathOf = (page: PageName, query: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/${page}/index${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}

export const goTo = (page: PageName, query: Readonly<Record<string, string>> = {}): Promise<unknown> => Taro.navigateTo({ url: pathOf(page, query) })

/** The first page, with nothing behind it. */
export const goToStart = (): Promise<unknown> => Taro.reLaunch({ url: pathOf('scan') })

/** One page back, or to the first page when this one was opened directly. */
export const goBack = (): Promise<unknown> => Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goToStart()
