import Taro from '@tarojs/taro'
export const page = Taro
