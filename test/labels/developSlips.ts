import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { separator, strung, withCountry } from './partyPrint'
import { type Sheet } from './sheet'
import { slipWordings } from './slipWordings'

/** 58 mm roll from a pocket printer: fixed-width letters, dashes between parts, pale stripes where the print head has dead dots. */
function pocketRoll(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const ink = { face: 'mono' as const, size: dice.int(21, 24) }
  const colon = dice.pick([':', '：'])
  const rule = dice.pick(['-', '=', '*', '.'])
  const captioned = dice.chance(0.65)
  let y = 16
  const row = (...pieces: Parameters<Sheet['para']>[3]): void => { if (pieces.some(piece => piece !== null && piece !== '')) y = sheet.para(16, y, 400, pieces, ink) + 2 }
  const dashes = (): void => { sheet.text(16, y, rule.repeat(26), { ...ink, fit: 430 }); y += 30 }
  const party = (who: 'sender' | 'receiver'): void => {
    const { name, phone, address } = parcel[who]
    const word = who === 'sender' ? dice.pick(['寄件', '发件', '寄方']) : dice.pick(['收件', '派件', '收方'])
    if (captioned) {
      if (name !== null) row(`${word}人${colon}`, name)
      if (phone !== null) row(`${dice.pick(['电话', '手机', '联系方式'])}${colon}`, ...withCountry(phone, dice))
      row(`${dice.pick(['地址', word === '收件' || word === '派件' ? '送至' : '地点'])}${colon}`, address)
    } else {
      row(`【${word}】`, ...strung(separator(dice), name, phone))
      row(address)
    }
  }
  sheet.text(232, y, logo(parcel.carrier, dice), { size: 36, bold: true, align: 'middle', fit: 420 })
  y += 52
  sheet.code128(20, y, 424, 76, parcel.number.means)
  sheet.text(232, y + 80, [parcel.number], { ...ink, align: 'middle' })
  y += 118
  dashes()
  const order = dice.chance(0.5) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const
  party(order[0])
  dashes()
  party(order[1])
  dashes()
  row(`物品${colon}`, parcel.goods)
  row(falseAmount(dice))
  if (dice.chance(0.5)) row(falseAmount(dice))
  const due = wording(parcel.due, slipWordings, dice)
  if (due.length > 0) {
    sheet.text(16, y + 4, due, { size: 30, bold: true, fit: 432, stretch: dice.pick([0.8, 1]) })
    y += 46
  }
  dashes()
  sheet.text(16, y, hotlineLine(parcel.carrier, dice), { ...ink, size: 19, fit: 432 })
  sheet.text(16, y + 28, `${parcel.printedAt} 第${dice.int(1, 4)}联`, { ...ink, size: 19, fit: 432 })
  for (let stripe = dice.int(0, 2); stripe > 0; stripe--) {
    const x = dice.int(20, 440)
    sheet.line(x, 0, x, y + 50, { weight: 1.5, colour: '#ffffff' })
  }
}

/** A rider's slip within one city: the day's number very large, shop above, customer below, money at the foot. */
function riderSlip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const words = dice.pick([['取', '送'], ['发货人', '收货人'], ['商家', '顾客'], ['取件', '送达'], ['寄件人', '收件人']] as const)
  sheet.text(24, 18, dice.pick([`#${dice.int(1, 320)}`, `${dice.int(1, 90)}号单`]), { size: 72, bold: true })
  sheet.text(616, 26, parcel.carrier === 'jd' ? '京东秒送' : parcel.carrier === 'sf' ? '顺丰同城' : '同城急送', { size: 32, align: 'right', bold: true })
  sheet.text(616, 70, dice.pick(['立即送达', `预约 ${dice.int(9, 20)}:30前`, '尽快送达']), { size: 26, align: 'right' })
  sheet.line(16, 118, 624, 118, { dashed: true })
  let y = 130
  const inRow = dice.chance(0.5)
  for (const part of [0, 1] as const) {
    const { name, phone, address } = part === 0 ? parcel.sender : parcel.receiver
    const size = part === 0 ? 25 : 33
    const left = inRow ? 40 + words[part]!.length * size : 24
    if (inRow) sheet.text(24, y, words[part]!, { size, bold: true, fit: left - 34 })
    else { sheet.text(24, y, words[part]!, { size: size - 3, bold: true }); y += size * 1.35 }
    y = sheet.para(left, y, 620 - left, [address], { size, bold: part === 1 }) + 4
    const below = strung(dice.pick(['  ', ' ', '，']), name, phone)
    if (below.length > 0) { sheet.text(left, y, below, { size, fit: 620 - left }); y += size * 1.4 }
    sheet.line(16, y + 4, 624, y + 4, { dashed: true })
    y += 16
  }
  sheet.text(24, y, ['商品 ', parcel.goods], { size: 26 })
  sheet.text(616, y, `×${dice.int(1, 3)}`, { size: 26, align: 'right' })
  sheet.text(24, y + 38, `骑手 ${dice.pick(['李师傅', '孙师傅', '小周'])} 1${dice.pick(['35', '58', '76'])}${dice.digits(8)}`, { size: 22 })
  sheet.text(616, y + 38, `配送费 ￥${dice.int(4, 9)}.${dice.int(1, 9)}0 已付`, { size: 22, align: 'right' })
  sheet.text(24, y + 76, wording(parcel.due, slipWordings, dice), { size: 36, bold: true, fit: 590 })
  sheet.text(24, y + 132, ['运单 ', parcel.number], { size: 24 })
  sheet.code128(60, y + 168, 520, 84, parcel.number.means)
  sheet.text(24, y + 264, `备注：${dice.pick(['放门口', '请敲门', '到了打电话', '不要辣', '放前台'])}   下单 ${parcel.printedAt.slice(5, 16)}`, { size: 21 })
  sheet.note('outletPhone')
}

/** A locker's or station's note beside the parcel: pick-up code, what to pay, and where it came from in small print. */
function stationNote(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const frame = dice.chance(0.5)
  if (frame) sheet.box(14, 14, 612, 92, { weight: 3, radius: 16 })
  sheet.text(320, 28, `取件码 ${dice.int(1, 30)}-${dice.int(1, 6)}-${dice.digits(4)}`, { size: 54, bold: true, align: 'middle', fit: 580 })
  sheet.text(24, 124, `${logo(parcel.carrier, dice)}  ${dice.pick(['待取件', '到站通知', '取件通知单'])}`, { size: 30, bold: true })
  sheet.text(24, 170, [dice.pick(['运单号 ', '单号:', '快递单号：']), parcel.number], { size: 27, fit: 590 })
  sheet.code128(50, 210, 540, 74, parcel.number.means)
  let y = 300
  const due = wording(parcel.due, slipWordings, dice)
  if (due.length > 0) {
    sheet.box(24, y, 592, 66, { weight: 4 })
    sheet.text(320, y + 12, due, { size: 36, bold: true, align: 'middle', fit: 560 })
    y += 82
  }
  sheet.text(24, y, ['收件人：', ...strung('  ', parcel.receiver.name, parcel.receiver.phone)], { size: 27, fit: 590 })
  y = sheet.para(24, y + 38, 590, [parcel.receiver.address], { size: 23 }) + 8
  const word = dice.pick(['寄件人：', '来件：', '寄方 ', '发件人:', '寄出：'])
  if (dice.chance(0.5)) y = sheet.para(24, y, 590, [word, ...strung('，', parcel.sender.name, parcel.sender.phone, parcel.sender.address)], { size: 21, colour: '#444444' })
  else {
    y = sheet.para(24, y, 590, [word, parcel.sender.address], { size: 22 })
    sheet.text(24, y, strung('  ', parcel.sender.name, parcel.sender.phone), { size: 22, fit: 590 })
    y += 30
  }
  sheet.text(24, y + 12, `站点电话 ${parcel.receiver.place.dial}-8${dice.digits(6)}  营业 08:30-21:00`, { size: 22, fit: 590 })
  sheet.text(24, y + 46, `${promoLine(dice)}`, { size: 20, fit: 440 })
  sheet.qr(500, y + 44, 116, qrPayload(parcel, dice))
  sheet.text(24, y + 78, ['物品 ', parcel.goods], { size: 20 })
  sheet.note('outletPhone')
}

/** The sender is no more than the address to take the parcel back to, at the foot. */
function returnFoot(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(30, 24, logo(parcel.carrier, dice), { size: 50, bold: true, fit: 330 })
  sheet.text(770, 24, [parcel.number], { size: 30, align: 'right', bold: true, fit: 380 })
  sheet.text(770, 64, `${dice.pick(['标快', '电商', '特惠'])} 1/1  ${dice.real(0.2, 2).toFixed(2)}kg`, { size: 22, align: 'right' })
  sheet.line(20, 104, 780, 104, { weight: 4 })
  sheet.text(30, 116, parcel.sortingCode, { size: 92, bold: true, fit: 740, stretch: 0.9 })
  sheet.text(30, 232, [dice.pick(['送 ', '收件 ', '收：', 'To ']), ...strung('   ', parcel.receiver.name, parcel.receiver.phone)], { size: 38, bold: true, fit: 740 })
  let y = sheet.para(30, 290, 740, [parcel.receiver.address], { size: 38, bold: true }) + 14
  sheet.line(20, y, 780, y)
  const due = wording(parcel.due, slipWordings, dice)
  if (due.length > 0) {
    sheet.text(30, y + 14, due, { size: 44, bold: true, fit: 740 })
    y += 80
  }
  sheet.code128(100, y + 20, 600, 130, parcel.number.means)
  y += 170
  sheet.text(30, y, ['品名 ', parcel.goods, `   订单号 ${parcel.orderNumber}`], { size: 22, fit: 740 })
  sheet.text(30, y + 34, outletLine(dice), { size: 21, fit: 740 })
  sheet.line(20, y + 70, 780, y + 70, { dashed: true })
  const word = dice.pick(['退货地址：', '如无法投递请退回：', '退件请寄：', '无法投递退回寄件人：', '退回地址: '])
  const { name, phone, address } = parcel.sender
  const between = dice.pick([' ', '  ', '，'])
  y = sheet.para(30, y + 84, 740, [word, ...(dice.chance(0.5) ? strung(between, address, name, phone) : strung(between, name, phone, address))], { size: dice.int(21, 25) })
  sheet.text(30, y + 10, `${parcel.printedAt} ${hotlineLine(parcel.carrier, dice)}`, { size: 19 })
  sheet.note('outletPhone')
}

export const developSlips: Family[] = [
  { name: 'pocketRoll', split: 'develop', width: 464, height: 1400, habits: { carriers: ['yto', 'zto', 'yunda', 'jt'], namelessSender: 0.1 }, draw: pocketRoll },
  { name: 'riderSlip', split: 'develop', width: 640, height: 1300, habits: { carriers: ['sf', 'jd', 'cainiao'] }, draw: riderSlip },
  { name: 'stationNote', split: 'develop', width: 640, height: 1200, habits: { carriers: ['zto', 'yunda', 'cainiao', 'sto'], senderPhones: { none: 4, maskedMiddle: 4, mobile: 2, landline: 1 }, namelessSender: 0.2 }, draw: stationNote },
  { name: 'returnFoot', split: 'develop', width: 800, height: 1300, habits: { carriers: ['yto', 'jt', 'jd', 'deppon'] }, draw: returnFoot },
]
