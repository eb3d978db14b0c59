import Taro from '@tarojs/taro'

/**
 * Asks WeChat for leave to send one message; to be called in the very tap, as WeChat demands. Whatever the person says
 * there, what there is to tell also stands in the app's own inbox. A browser has no such messages, an environment
 * without a template sends none: both return at once.
 */
export function allowOneMessage(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp') return Promise.resolve()
  const template = process.env.TARO_APP_FLAG_TEMPLATE
  if (template === undefined || template === '') return Promise.resolve()
  return Taro.requestSubscribeMessage({ tmplIds: [template], entityIds: [] }).then(() => undefined, () => undefined)
}
