import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Channel } from '../../../core/rescue/channels'
import { Icon } from '../../components/Icon'
import { Tap } from '../../components/Tap'
import { callNumber } from '../../device/callNumber'
import { copyText } from '../../device/copyText'
import { fill } from '../../text/fill'
import { useSentences } from '../../text/language'

/** A number to call or an address to copy, with where it comes from and whether it is old. */
export function ChannelTap({ name, channel: { kind, value, confirmed, source, checkedAt }, stale }: { name: string; channel: Channel; stale: boolean }) {
  const { rescue } = useSentences()
  const [copied, setCopied] = useState(false)
  const copy = (): void => { void copyText(value).then(setCopied) }
  return (
    <View className='channel'>
      <View className='channel__name'>{name}</View>
      <View className='pair'>
        {kind === 'phone' && <Tap className='weui-btn weui-btn_primary' onTap={() => void callNumber(value)}><Icon name='phone' />{fill(rescue.call, { number: value })}</Tap>}
        <Tap className='weui-btn weui-btn_default' onTap={copy}>{copied ? rescue.copied : fill(rescue.copyNumber, { number: value })}</Tap>
      </View>
      {stale && <View className='complaint'>{rescue.stale}</View>}
      <View className='fine'>{fill(rescue.source, { source, checkedAt })}{!confirmed && <View>{rescue.byLabel}</View>}</View>
    </View>
  )
}
