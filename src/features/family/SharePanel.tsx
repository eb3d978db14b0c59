import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '../../components/aria'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Picture } from '../../components/Picture'
import { ShareTap } from '../../components/ShareTap'
import { Tap } from '../../components/Tap'
import { copyText } from '../../device/copyText'
import { drawsOwnBar } from '../../device/goTo'
import { saveImage } from '../../device/saveImage'
import { linkOf, type SharePayload, shareOut } from '../../device/shareOut'
import { useSentences } from '../../text/language'

/** The card as the family will see it, and the ways to send it. */
export function SharePanel({ payload }: { payload: SharePayload }) {
  const { family, card } = useSentences()
  const [said, setSaid] = useState<string | null>(null)
  return (
    <Card>
      <View className='chat-card'>
        <View className='chat-card__title'>{payload.title}</View>
        <Picture path={payload.imageUrl} alt={payload.title} />
      </View>
      <View className='fine'>{family.shareHint}</View>
      <ShareTap className='weui-btn weui-btn_primary' onTap={() => void shareOut(payload).then(async done => { if (!done && await copyText(linkOf(payload.path))) setSaid(family.linkCopied) })}><Icon name='share' />{family.share}</ShareTap>
      {drawsOwnBar && (
        <View className='pair'>
          <Tap className='weui-btn weui-btn_default' onTap={() => void copyText(linkOf(payload.path)).then(done => { if (done) setSaid(family.linkCopied) })}>{family.copyLink}</Tap>
          <Tap className='weui-btn weui-btn_default' onTap={() => void saveImage(payload.imageUrl, card.name).then(done => setSaid(done ? card.saved : card.notSaved))}>{family.saveImage}</Tap>
        </View>
      )}
      {said !== null && <View className='said-so' {...aria({ role: 'status', live: 'polite' })}>{said}</View>}
    </Card>
  )
}
