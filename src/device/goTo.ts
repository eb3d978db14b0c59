import Taro from '@tarojs/taro'

/** The pages, by the word the tree has for them. */
export type PageName = 'scan' | 'verdict'

/** WeChat draws a bar with a way back above every page; a browser does not, so there the page draws one. */
export const drawsOwnBar = process.env.TARO_ENV === 'h5'

export const goTo = (page: PageName): Promise<unknown> => Taro.navigateTo({ url: `/pages/${page}/index` })

/** One page back, or to the first page when this one was opened directly. */
export const goBack = (): Promise<unknown> => Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.reLaunch({ url: '/pages/scan/index' })
