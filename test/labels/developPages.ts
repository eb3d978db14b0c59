import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { separator, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { slipWordings } from './slipWordings'

/** A courier's app, light or dark: from one dot to another, what is due in a row, then where the parcel has been with riders' phones. */
function appTimeline(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const dark = dice.chance(0.5)
  const [ground, card, letters, faint] = dark ? ['#111214', '#1d1f23', '#f0f0f0', '#9a9da3'] as const : ['#f3f4f6', '#ffffff', '#1d1f23', '#80858d'] as const
  sheet.isScreen = true
  sheet.background = ground
  const ink = (size: number, more: Ink = {}): Ink => ({ size, colour: letters, ...more })
  const grey = (size: number, more: Ink = {}): Ink => ({ size, colour: faint, ...more })
  sheet.text(40, 22, `${dice.int(7, 22)}:${dice.int(10, 59)}`, ink(30, { bold: true }))
  sheet.text(360, 84, dice.pick(['运单详情', '快件详情', '物流详情']), ink(36, { bold: true, align: 'middle' }))
  sheet.box(24, 150, 672, 156, { fill: card, stroke: null, radius: 20 })
  sheet.text(48, 168, logo(parcel.carrier, dice), ink(30, { bold: true }))
  sheet.text(48, 214, ['运单号 ', parcel.number], ink(27, { fit: 480 }))
  sheet.text(672, 216, '复制', grey(25, { align: 'right' }))
  sheet.text(48, 258, `${parcel.sender.place.city} → ${parcel.receiver.place.city}`, grey(25))
  sheet.box(60, 330, 600, 92, { fill: '#ffffff', stroke: null })
  sheet.code128(112, 340, 496, 72, parcel.number.means)
  let y = 440
  const mark = dice.pick([['寄', '收'], ['发', '收'], ['寄件', '收件']] as const)
  const block = (word: string, party: Party, top: number): number => {
    const left = 60 + word.length * 26 + 20
    sheet.box(44, top + 2, word.length * 26 + 14, 40, { fill: word === mark[1] ? '#f56a00' : dark ? '#3c7edb' : '#1677ff', stroke: null, radius: 20 })
    sheet.text(51 + word.length * 13, top + 8, word, { size: 25, align: 'middle', colour: '#ffffff', bold: true })
    sheet.text(left, top + 4, strung('  ', party.name, party.phone), ink(28, { fit: 660 - left }))
    return sheet.para(left, top + 48, 660 - left, [party.address], grey(24)) + 14
  }
  const senderFirst = dice.chance(0.7)
  y = senderFirst ? block(mark[0], parcel.sender, y) : block(mark[1], parcel.receiver, y)
  y = senderFirst ? block(mark[1], parcel.receiver, y) : block(mark[0], parcel.sender, y)
  sheet.text(48, y + 6, dice.pick(['费用', '支付信息', '订单信息']), ink(27, { bold: true }))
  sheet.text(48, y + 48, wording(parcel.due, slipWordings, dice), ink(30, { fit: 620, bold: true }))
  sheet.text(48, y + 96, ['物品信息  ', parcel.goods, `   ${falseAmount(dice)}`], grey(25, { fit: 620 }))
  y += 146
  for (const what of dice.shuffled([`派件中 派件员 ${dice.pick(['何师傅', '小马'])} 1${dice.pick(['38', '52', '77'])}${dice.digits(8)}`, `已到达 ${parcel.receiver.place.city}转运中心`, `已揽收 揽件员电话 1${dice.pick(['36', '89'])}${dice.digits(8)}`]).slice(0, dice.int(1, 3))) {
    sheet.text(48, y, `${parcel.printedAt.slice(5, 16)}`, grey(22))
    sheet.text(180, y - 2, what, ink(24, { fit: 490 }))
    y += 46
  }
  sheet.text(360, y + 16, `客服热线 ${hotlines[parcel.carrier]}`, grey(23, { align: 'middle' }))
  sheet.note('outletPhone')
}

/** A shop's order page or mail: captions at the left, values flush right, the sender among the order's own figures. */
function orderMail(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.isScreen = true
  sheet.background = dice.pick(['#ffffff', '#fafafa', '#fffdf7'])
  const flush = dice.chance(0.6)
  const word = dice.pick(['发货人', '商家', '卖家', '寄件人', '发件人'])
  sheet.text(40, 26, dice.pick(['您的包裹已发货', '发货通知', '订单已出库']), { size: 42, bold: true })
  sheet.text(40, 90, dice.pick(['您好，您购买的商品已由快递发出，请注意查收。', '亲，包裹正在路上，请保持电话畅通。']), { size: 25, colour: '#555555', fit: 640 })
  sheet.line(40, 136, 680, 136, { colour: '#cccccc' })
  let y = 152
  const row = (caption: string, ...pieces: Parameters<Sheet['para']>[3]): void => {
    if (pieces.every(piece => piece === null || piece === '')) return
    sheet.text(40, y, caption, { size: 25, colour: '#777777' })
    if (flush && !pieces.some(piece => typeof piece === 'object' && piece !== null && piece.field.endsWith('Address'))) {
      sheet.text(680, y, pieces, { size: 26, align: 'right', fit: 460 })
      y += 46
    } else y = sheet.para(210, y, 466, pieces, { size: 26 }) + 12
  }
  row('订单编号', parcel.orderNumber)
  row('快递公司', logo(parcel.carrier, dice))
  row('运单号码', parcel.number)
  const between = separator(dice)
  const senderRows = [(): void => row(word, ...(dice.chance(0.5) ? strung(between, parcel.sender.name, parcel.sender.phone) : strung(between, parcel.sender.phone, parcel.sender.name))), (): void => row(dice.pick(['发货地址', '发货地', '退货地址']), parcel.sender.address)]
  const receiverRows = [(): void => row('收货人', ...strung('  ', parcel.receiver.name, parcel.receiver.phone)), (): void => row('收货地址', parcel.receiver.address)]
  for (const print of dice.chance(0.5) ? [...receiverRows, ...senderRows] : [...senderRows, ...receiverRows]) print()
  row('商品', parcel.goods)
  row('下单时间', parcel.printedAt)
  row('商品总价', `￥${dice.int(90, 400)}.00`)
  sheet.line(40, y, 680, y, { colour: '#cccccc' })
  sheet.text(40, y + 16, wording(parcel.due, slipWordings, dice), { size: 34, bold: true, colour: dice.pick(['#111111', '#d4380d']), fit: 640 })
  sheet.code128(90, y + 80, 540, 90, parcel.number.means)
  sheet.text(40, y + 190, dice.pick(['如有疑问请联系平台客服 400-820-', '官方客服 400-610-']) + dice.digits(4), { size: 23, colour: '#777777' })
  sheet.note('outletPhone')
}

export const developPages: Family[] = [
  { name: 'appTimeline', split: 'develop', width: 720, height: 1700, habits: { carriers: ['zto', 'sf', 'yto', 'jd', 'ems'] }, draw: appTimeline },
  { name: 'orderMail', split: 'develop', width: 720, height: 1500, habits: { carriers: ['yunda', 'jt', 'sto', 'cainiao', 'zto'] }, draw: orderMail },
]
