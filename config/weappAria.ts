import { type IPluginContext } from '@tarojs/service'

/**
 * Taro's weapp templates carry only the attributes of its own list, and WeChat's screen-reader ones are not on it: this
 * plugin adds those we use (https://developers.weixin.qq.com/miniprogram/dev/component/aria-component.html).
 */
const aria = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-checked': '', 'aria-disabled': '', 'aria-expanded': '', 'aria-live': '', 'aria-level': '' }

interface WithTemplate { template?: { mergeComponents(context: IPluginContext, patch: object): void } }

export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: WithTemplate) => platform.template?.mergeComponents(context, { View: aria, Text: aria, Image: aria, Input: aria }),
  })
}
