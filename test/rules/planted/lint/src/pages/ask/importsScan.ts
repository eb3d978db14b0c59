import { scanCode } from '@tarojs/taro'
export const scan = (): unknown => scanCode({})
