import { commonReceiver } from './commonReceiver'
import { counterWordings } from './counterWordings'
import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo, outletLine, strangers } from './furniture'
import { looseWordings } from './looseWordings'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { separator, slim, strung } from './partyPrint'
import { shopName } from './people'
import { type Sheet } from './sheet'
import { slipWordings } from './slipWordings'
import { screenWordings } from './thermalWordings'
import { type Piece, said } from './truth'

/** A firm's own paper: its name, number and place are the letterhead, at the head or at the foot, and no word says that it sends. */
function letterhead(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { address } = parcel.sender
  const name = said('senderName', shopName(dice))
  const phone = slim(parcel.sender.phone)
  const isHead = dice.chance(0.65)
  const title = dice.pick(['送货单', '随货同行单', '发货清单', '出库单', '货物交接单', '配送单'])
  let y = 20
  const firm = (): void => {
    sheet.text(400, y, [name], { size: isHead ? 44 : 30, bold: true, align: 'middle', fit: 740 })
    y += isHead ? 60 : 42
    const line = dice.shuffled<Piece[]>([phone === null ? [] : [dice.pick(['电话：', 'Tel ', '订货热线:', '☎ ', '服务专线 ']), phone], dice.chance(0.5) ? ['网址 www.example-shop.cn'] : []]).filter(part => part.length > 0)
    const together = line.flatMap((part, place) => (place === 0 ? part : ['   ', ...part]))
    if (together.length > 0) { sheet.text(400, y, together, { size: 24, align: 'middle', fit: 740 }); y += 36 }
    y = sheet.para(isHead ? 130 : 60, y, isHead ? 560 : 690, [dice.pick(['地址：', '', 'Add: ', '门市：']), address], { size: 22 }) + 8
  }
  if (isHead) firm()
  sheet.text(400, y, title, { size: 36, bold: true, align: 'middle', spacing: 0.3 })
  sheet.text(24, y + 58, `${dice.pick(['单号', 'No.', '订单'])} ${parcel.orderNumber}`, { size: 22, fit: 440 })
  sheet.text(776, y + 58, `日期 ${parcel.printedAt.slice(0, 10)}`, { size: 22, align: 'right' })
  y += 96
  sheet.line(20, y, 780, y)
  y = commonReceiver(sheet, parcel.receiver, 24, y + 14, 740, dice.int(27, 31), dice) + 14
  const columns: [string, Piece[], number][] = [['品名', [parcel.goods], 300], ['数量', ['1'], 110], ['单位', [dice.pick(['件', '盒', '套', '箱'])], 110], ['备注', [dice.pick(['', '易碎', '轻放', '无'])], 240]]
  let x = 20
  for (const [head, cell, width] of columns) {
    sheet.box(x, y, width, 42)
    sheet.box(x, y + 42, width, 50)
    sheet.text(x + width / 2, y + 8, head, { size: 23, align: 'middle' })
    sheet.text(x + width / 2, y + 54, cell, { size: 25, align: 'middle', fit: width - 12 })
    x += width
  }
  y += 110
  sheet.text(24, y, wording(parcel.due, dice.pick([counterWordings, looseWordings]), dice), { size: 36, bold: true, fit: 600 })
  sheet.text(24, y + 56, [dice.pick(['承运：', '交由 ', '物流 ']), logo(parcel.carrier, dice), '   ', dice.pick(['运单号 ', '快递单号：', '']), parcel.number], { size: 25, fit: 750 })
  sheet.code128(120, y + 102, 560, 84, parcel.number.means)
  y += 206
  sheet.text(24, y, `制单：${dice.pick(['小何', '03', '李'])}    复核：      ${dice.pick(['收货签字：', '客户签收：'])}`, { size: 22 })
  sheet.text(776, y, hotlineLine(parcel.carrier, dice), { size: 20, align: 'right', fit: 330 })
  y += 44
  if (!isHead) { sheet.line(20, y, 780, y); y += 14; firm() }
}

/** A journey drawn from one end to the other: the far end is marked as the receiver's, the near end only by a dot, a pin or the arrow that leaves it. */
function arrowRoute(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { sender, receiver } = parcel
  const accent = dice.pick(['#111111', '#d4380d', '#0958d9', '#389e0d'])
  const isAcross = dice.chance(0.5)
  sheet.isScreen = dice.chance(0.5)
  sheet.text(24, 22, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 340 })
  sheet.text(776, 34, [dice.pick(['', '运单 ', '单号：']), parcel.number], { size: 28, align: 'right', fit: 400 })
  let y = 96
  sheet.line(20, y, 780, y)
  y += 16
  const part = (pieces: readonly Piece[], x: number, at: number, width: number, size: number): number => (pieces.length === 0 ? at : sheet.para(x, at, width, pieces, { size }) + 4)
  if (isAcross) {
    sheet.text(30, y, sender.place.city, { size: 40, bold: true, fit: 250 })
    sheet.text(400, y + 2, dice.pick(['➤', '→', '▶', '——→']), { size: 38, align: 'middle', colour: accent })
    sheet.text(770, y, receiver.place.city, { size: 40, bold: true, align: 'right', fit: 250 })
    y += 60
    sheet.text(440, y, dice.pick(['收件人', '收货人', '收件信息', '收方']), { size: 22, colour: accent, bold: true })
    const rows = dice.chance(0.5) ? 0 : 32
    const size = dice.int(23, 26)
    const column = (party: typeof sender, x: number, top: number): number => part([party.address], x, part([slim(party.phone)], x, part([party.name], x, top, 330, size), 330, size), 330, size)
    y = Math.max(column(sender, 30, y + rows), column(receiver, 440, y + 32)) + 8
    if (dice.chance(0.5)) sheet.line(415, y - 120, 415, y, { dashed: true })
  } else {
    const dot = dice.pick(['●', '○', '◆', '⌂', '▲'])
    const between = separator(dice)
    const size = dice.int(24, 28)
    const top = y
    sheet.text(30, y, dot, { size: 34, colour: accent })
    y = part([sender.address], 90, part(strung(between, sender.name, slim(sender.phone)), 90, y, 670, size), 670, size) + 10
    sheet.line(47, top + 44, 47, y - 6, { dashed: dice.chance(0.5), colour: accent })
    if (dice.chance(0.6)) { sheet.text(30, y, '↓', { size: 34, colour: accent }); sheet.text(90, y + 4, dice.pick([parcel.printedAt.slice(0, 16), `约 ${dice.int(200, 1900)} 公里`, '运输中']), { size: 22, colour: '#666666' }); y += 52 }
    sheet.badge(24, y, 48, '收', dice.pick(['solidCircle', 'circle', 'solidSquare']))
    y = part([receiver.address], 90, part(strung(between, receiver.name, slim(receiver.phone)), 90, y + 4, 670, size), 670, size) + 10
  }
  sheet.line(20, y, 780, y)
  sheet.text(30, y + 16, wording(parcel.due, dice.pick([counterWordings, screenWordings]), dice), { size: 38, bold: true, colour: accent, fit: 740 })
  sheet.text(30, y + 72, [dice.pick(['物品 ', '类型：', '寄递物 ']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 740 })
  const [outlet, courier] = strangers(sheet, dice)
  sheet.text(30, y + 110, dice.pick([courier, outlet]), { size: 23, fit: 740 })
  sheet.code128(120, y + 154, 560, 94, parcel.number.means)
  sheet.text(400, y + 262, dice.pick([`订单号 ${parcel.orderNumber}`, hotlineLine(parcel.carrier, dice)]), { size: 21, align: 'middle', fit: 740 })
}

/** 100 × 130 mm: the sender is small print beside, over or under the bars, and nothing but that place says whose it is. */
function codeSide(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { name, address } = parcel.sender
  const phone = slim(parcel.sender.phone)
  const place = dice.pick(['right', 'left', 'over', 'under'] as const)
  const size = dice.int(19, 22)
  const icon = phone === null ? '' : dice.pick(['', '', '☎', 'T ', '☏ '])
  const hasAddress = dice.chance(0.7)
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 340 })
  sheet.text(776, 22, parcel.sortingCode, { size: 44, bold: true, align: 'right', fit: 400 })
  let y = 84
  sheet.line(12, y, 788, y)
  const isLast = dice.chance(0.4)
  const bars = (): void => {
    y += 14
    if (place === 'over' || place === 'under') {
      const run = (): void => { y = sheet.para(30, y, 730, strung(separator(dice), name, phone === null ? null : icon, phone, hasAddress ? address : null), { size }) + 8 }
      if (place === 'over') run()
      sheet.code128(110, y, 580, 96, parcel.number.means)
      sheet.text(400, y + 102, [parcel.number], { size: 29, align: 'middle' })
      y += 144
      if (place === 'under') run()
    } else {
      const [x, codeX] = place === 'right' ? [560, 24] : [24, 270]
      const top = y
      sheet.code128(codeX, y, 510, 104, parcel.number.means)
      sheet.text(codeX + 255, y + 110, [parcel.number], { size: 29, align: 'middle' })
      if (name !== null) { sheet.text(x, y, [name], { size, fit: 225 }); y += size * 1.35 }
      if (phone !== null) { sheet.text(x, y, [icon, phone], { size, fit: 225 }); y += size * 1.35 }
      if (hasAddress) y = sheet.para(x, y, 222, [address], { size: size - 2 })
      y = Math.max(y, top + 148) + 8
    }
    sheet.line(12, y, 788, y)
  }
  if (!isLast) bars()
  y = commonReceiver(sheet, parcel.receiver, 24, y + 16, 740, dice.int(34, 40), dice) + 12
  sheet.line(12, y, 788, y)
  sheet.text(24, y + 14, wording(parcel.due, dice.pick([counterWordings, slipWordings]), dice), { size: 42, bold: true, fit: 740 })
  sheet.text(24, y + 76, [dice.pick(['内件：', '物品 ', '品类：']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 740 })
  const isOutlet = dice.chance(0.5)
  sheet.text(24, y + 112, isOutlet ? outletLine(dice) : `订单 ${parcel.orderNumber}`, { size: 21, fit: 740 })
  if (isOutlet) sheet.note('outletPhone')
  y += 146
  sheet.line(12, y, 788, y)
  if (isLast) bars()
  footer(sheet, 24, y + 14, parcel, dice)
}

export const developWordless: Family[] = [
  { name: 'letterhead', split: 'develop', width: 800, height: 1400, habits: { carriers: ['deppon', 'sto', 'yto', 'sf'] }, draw: letterhead },
  { name: 'arrowRoute', split: 'develop', width: 800, height: 1200, habits: { carriers: ['cainiao', 'sf', 'jd', 'zto', 'yto'], namelessSender: 0.04 }, draw: arrowRoute },
  { name: 'codeSide', split: 'develop', width: 800, height: 1300, habits: { carriers: ['jt', 'sto', 'yunda', 'zto'], namelessSender: 0.04 }, draw: codeSide },
]
