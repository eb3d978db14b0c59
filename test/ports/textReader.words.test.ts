import { wordsReader } from '../../cloudfunctions/adapters/words/wordsReader'
import { readWaybill } from '../../core/waybill/readWaybill'
import { decoded, labelFile, labelTruth } from './labelPhotos'
import { lineSet } from '../labels/lines'
import { describeTextReader } from './textReader.contract'

describeTextReader('of words the client sends', async () => {
  const picture = await decoded(labelFile)
  const words = lineSet('twoPart', 1, 0).lines.map(line => line.text)
  return { truth: labelTruth, size: null, read: photo => wordsReader(photo === 'label' ? words : ['', ' \n ']).read(picture) }
})

describe('a pasted message', () => {
  it.each([
    ['【圆通速递】您有一个到付快递，金额56元，单号YT8812345678901，请准备好零钱。', { number: 'YT8812345678901', carrier: 'yto', payment: { kind: 'freightCollect', amountFen: 5600 } }],
    ['【中通快递】您的包裹73123456789012已到，代收货款39.90元，派件员13812345678。', { number: '73123456789012', carrier: 'zto', payment: { kind: 'cashOnDelivery', amountFen: 3990 }, sender: { phone: null } }],
    ['您有一个到付快递\n圆通YT8812345678901\n需付45元', { number: 'YT8812345678901', carrier: 'yto', payment: { kind: 'freightCollect', amountFen: 4500 } }],
    ['京东快递提醒：单号JDVA02968002872，货到付款128元，快递员李师傅 15981800278。', { number: 'JDVA02968002872', carrier: 'jd', payment: { kind: 'cashOnDelivery', amountFen: 12800 }, sender: { phone: null } }],
  ])('%s', async (message, expected) => {
    const lines = await wordsReader([message]).read(await decoded(labelFile))
    expect(readWaybill({ lines, barcodes: [] })).toMatchObject(expected)
  })
})
