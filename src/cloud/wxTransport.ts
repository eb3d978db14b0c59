import Taro from '@tarojs/taro'
import { LinkFault, type Transport } from './transport'

/** WeChat's own way to its cloud. Identity comes from the platform. */
export const wxTransport: Transport = {
  start() {
    // The environment is the one chosen in DevTools; an explicit one comes from the build (TARO_APP_CLOUD_ENV).
    const env = process.env.TARO_APP_CLOUD_ENV
    Taro.cloud.init(env === undefined || env === '' ? {} : { env })
  },

  async call(name, request) {
    try {
      return (await Taro.cloud.callFunction({ name, data: request as Record<string, unknown> })).result
    } catch (cause) {
      throw new LinkFault(codeOf(cause), cause)
    }
  },

  async upload(path, name) {
    try {
      return (await Taro.cloud.uploadFile({ cloudPath: `photos/${name}.jpg`, filePath: path })).fileID
    } catch (cause) {
      throw new LinkFault(codeOf(cause), cause)
    }
  },
}

/** The platform tells an outage of the network from a failure of the function in words only ("request:fail", "timeout"). */
const codeOf = (cause: unknown) => {
  const words = String((cause as { errMsg?: unknown } | null)?.errMsg ?? cause)
  if (/time ?out/i.test(words)) return 'TIMEOUT'
  return /request:fail|network|ERR_INTERNET|offline/i.test(words) ? 'OFFLINE' : 'CLOUD_DOWN'
}
