import Taro from '@tarojs/taro'
export const ask = (): unknown => Taro.cloud.callFunction({ name: 'askParcel' })
