import Taro from '@tarojs/taro'
export const photo = (): unknown => Taro.chooseMedia({})
