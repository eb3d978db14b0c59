import Taro from '@tarojs/taro'

/** Opens the phone's dialler with a number; false where there is none or it was closed. */
export const callNumber = (number: string): Promise<boolean> =>
  Taro.makePhoneCall({ phoneNumber: number }).then(({ errMsg }) => errMsg === undefined || errMsg.endsWith(':ok'), () => false)
