import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { wording } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { screenWordings } from './thermalWordings'
import { type Piece } from './truth'

/** The sentence a carrier or a courier writes: number, what is due, who sent it, whom to call. */
function notice(parcel: Parcel, dice: Dice): Piece[] {
  const { sender, receiver } = parcel
  const due = wording(parcel.due, screenWordings, dice)
  const call = `1${dice.pick(['35', '58', '76', '99'])}${dice.digits(8)}`
  const hello: Piece[] = receiver.name === null ? ['您好，'] : dice.pick<Piece[]>([['您好，'], ['尊敬的', receiver.name, '，'], [receiver.name, '您好，'], ['亲，']])
  const money: Piece[] = due.length === 0 ? [] : dice.pick<Piece[]>([[...due, '，'], ['请准备：', ...due, '。'], ['（', ...due, '）']])
  const from = dice.pick(['由', '寄件人', '发件人：', '寄方', '商家'])
  const who: Piece[] = [from, ...strung(dice.pick([' ', '，', '']), sender.name, sender.phone)]
  const where: Piece[] = dice.chance(0.6) ? [dice.pick(['，地址', '，', '，发货地：']), sender.address] : []
  const to: Piece[] = dice.chance(0.6) ? [dice.pick(['收件地址：', '送至', '收货地址 ']), receiver.address, '，', ...(dice.chance(0.5) && receiver.phone !== null ? [dice.pick(['收件电话', '手机号']), receiver.phone, '，'] : [])] : []
  const body = dice.pick<Piece[]>([
    ['您有一个快递，单号', parcel.number, '，', ...money, ...who, ...where, from === '由' ? '寄出。' : '。', ...to],
    ['您的包裹 ', parcel.number, ' 正在派送，', ...to, ...money, ...who, from === '由' ? '发出' : '', ...where, '。'],
    [...who, from === '由' ? '给您发来' : '，', '单号', parcel.number, '的1件货', ...where, '，', ...money, ...to],
  ])
  return [...hello, ...body, '物品：', parcel.goods, '，', dice.pick([`派送员小李 ${call}`, `如有疑问请联系快递员${call}`, `询${receiver.place.dial}-8${dice.digits(6)}`, `客服${hotlines[parcel.carrier]}`])]
}

/** A message or a chat: other messages around, the notice in a bubble, the number's bars on the card under it. */
function smsThread(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const dark = dice.chance(0.35)
  const [ground, bubble, letters] = dark ? ['#000000', '#2a2a2d', '#f2f2f2'] as const : [dice.pick(['#ffffff', '#ededed']), dice.pick(['#e9e9eb', '#ffffff']), '#101010'] as const
  const size = dice.int(27, 31)
  sheet.isScreen = true
  sheet.background = ground
  sheet.text(36, 20, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 28, bold: true, colour: letters })
  const carrier = logo(parcel.carrier, dice)
  sheet.text(360, 72, dice.pick([`106${dice.digits(11)}`, carrier, '快递小哥', '幸福一家人(4)']), { size: 32, bold: true, align: 'middle', colour: letters })
  sheet.line(0, 126, 720, 126, { colour: dark ? '#333333' : '#d8d8d8' })
  const left = dice.pick([30, 104])
  const width = 690 - left - 40
  let y = 146
  const say = (pieces: readonly Piece[]): void => {
    const rows = cutAnywhere(pieces, width - 40, size)
    sheet.box(left, y, width, rows.length * size * 1.36 + 32, { fill: bubble, stroke: null, radius: 20 })
    for (const row of rows) {
      sheet.text(left + 20, y + 16, row, { size, colour: letters })
      y += size * 1.36
    }
    y += 52
  }
  const time = (): void => { sheet.text(360, y, dice.pick([parcel.printedAt.slice(5, 16), `昨天 ${dice.int(8, 20)}:${dice.int(10, 59)}`, '短信/彩信']), { size: 22, align: 'middle', colour: '#8a8a8e' }); y += 40 }
  time()
  if (dice.chance(0.6)) say([dice.pick([`【话费提醒】您本月套餐已用${dice.int(20, 90)}.50元，查询请拨10086。`, `验证码${dice.digits(6)}，5分钟内有效，请勿泄露。`, '妈，这两天有快递的话先别签。'])])
  say([dice.pick([`【${carrier}】`, `[${carrier}]`, '']), ...notice(parcel, dice)])
  time()
  const card = dice.pick(['出示条码取件', '查看运单', '快递详情'])
  sheet.box(left, y, 440, 170, { fill: '#ffffff', stroke: '#dddddd', radius: 14 })
  sheet.text(left + 20, y + 14, `${card}  ${carrier}`, { size: 24 })
  sheet.code128(left + 20, y + 58, 400, 70, parcel.number.means)
  sheet.text(left + 20, y + 138, '小程序', { size: 19, colour: '#888888' })
  y += 190
  if (dice.chance(0.5)) say([dice.pick(['这个是你买的吗？', '我没买过呀', '【提示】谨防诈骗，如遇可疑请拨打96110', '好的，放门卫吧'])])
  sheet.box(24, y + 10, 672, 64, { fill: null, stroke: '#b5b5b5', radius: 30 })
  sheet.text(60, y + 26, dice.pick(['短信', '发消息', 'iMessage']), { size: 26, colour: '#9a9a9a' })
  sheet.note('outletPhone')
}

/** Notices on a locked screen: one of them tells of the parcel, in two or three short lines under its app's name. */
function lockedNotices(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.isScreen = true
  sheet.background = dice.pick(['#22324a', '#101418', '#5a6b7c', '#dfe6ee'])
  const pale = sheet.background === '#dfe6ee'
  sheet.text(360, 60, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 120, align: 'middle', colour: pale ? '#111111' : '#ffffff' })
  sheet.text(360, 200, `${dice.int(1, 12)}月${dice.int(1, 28)}日 星期${dice.pick([...'一二三四五六日'])}`, { size: 32, align: 'middle', colour: pale ? '#111111' : '#ffffff' })
  let y = 270
  const card = (app: string, title: string, lines: readonly (readonly Piece[])[], more = 0): void => {
    const height = 104 + lines.length * 38 + more
    sheet.box(24, y, 672, height, { fill: pale ? '#ffffff' : '#f3f3f5', stroke: null, radius: 24 })
    sheet.text(52, y + 18, app, { size: 22, colour: '#666666' })
    sheet.text(668, y + 18, dice.pick(['现在', '3分钟前', '上午9:12', '1小时前']), { size: 22, colour: '#666666', align: 'right' })
    sheet.text(52, y + 54, title, { size: 28, bold: true })
    lines.forEach((line, place) => sheet.text(52, y + 94 + place * 38, line, { size: 26 }))
    y += height + 18
  }
  const filler = (): void => card(...dice.pick<[string, string, Piece[][]]>([['微信', '女儿', [['[语音] 12"']]], ['天气', '明日降温', [['气温 3~9°C，记得添衣']]], ['支付宝', '账单提醒', [[`本月支出 ￥${dice.int(200, 900)}.50`]]], ['抖音商城', '领券', [['满99减20，限时领取']]]]))
  const { sender, receiver } = parcel
  const due = wording(parcel.due, screenWordings, dice)
  const from = dice.pick(['寄件人：', '来自 ', '发件人 ', '寄自：', '商家：'])
  const lines: Piece[][] = [
    ['运单号 ', parcel.number], ...(due.length > 0 ? [due] : []), ...cutAnywhere([from, ...strung(dice.pick([' ', '  ', '，']), sender.name, sender.phone, dice.chance(0.5) ? sender.address : null)], 610, 26),
    ...cutAnywhere([dice.pick(['收件人：', '送至 ', '收：']), ...strung(' ', receiver.name, receiver.phone, dice.chance(0.6) ? receiver.address : null)], 610, 26), ['物品 ', parcel.goods],
  ]
  if (dice.chance(0.7)) filler()
  const app = logo(parcel.carrier, dice)
  const barsAt = lines.length
  const top = y
  card(app, dice.pick(['您的快件正在派送', '包裹即将送达', '待签收提醒', '派件通知']), lines, 96)
  sheet.box(48, top + 96 + barsAt * 38, 480, 92, { fill: '#ffffff', stroke: null })
  sheet.code128(60, top + 102 + barsAt * 38, 456, 80, parcel.number.means)
  if (dice.chance(0.6)) filler()
  sheet.text(360, y + 20, `${dice.pick(['派件员', '快递员'])}电话 1${dice.pick(['37', '59', '86'])}${dice.digits(8)}`, { size: 24, align: 'middle', colour: pale ? '#444444' : '#dddddd' })
  sheet.note('outletPhone')
}

export const developThreads: Family[] = [
  { name: 'smsThread', split: 'develop', width: 720, height: 1700, habits: { carriers: ['zto', 'deppon', 'yto', 'jt', 'ems', 'sf'], namelessSender: 0.05 }, draw: smsThread },
  { name: 'lockedNotices', split: 'develop', width: 720, height: 1700, habits: { carriers: ['cainiao', 'yunda', 'sto', 'jd', 'sf'] }, draw: lockedNotices },
]
