import Taro from '@tarojs/taro'
export const scan = (): unknown => Taro.scanCode({})
