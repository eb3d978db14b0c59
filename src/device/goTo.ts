import Taro from '@tarojs/taro'
import { type PageName, pathOf } from './pagePath'

/** WeChat draws a bar with a way back above every page; a browser does not, so there the page draws one. */
export const drawsOwnBar = process.env.TARO_ENV === 'h5'

export const goTo = (page: PageName, query: Readonly<Record<string, string>> = {}): Promise<unknown> => Taro.navigateTo({ url: pathOf(page, query) })

/** The first page, with nothing behind it. */
export const goToStart = (): Promise<unknown> => Taro.reLaunch({ url: pathOf('scan') })

/** One page back, or to the first page when this one was opened directly. */
export const goBack = (): Promise<unknown> => Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goToStart()
