import Taro from '@tarojs/taro'
export const drawn = (): unknown => Taro.canvasToTempFilePath({})
