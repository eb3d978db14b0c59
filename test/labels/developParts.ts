import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { bareSum, falseAmount, kindSaid, wording } from './money'
import { type Parcel } from './parcel'
import { separator, stacked, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { boldWordings } from './slipWordings'
import { type Piece, said } from './truth'

/** 100 × 180 mm: the money in a row of captions with a row of values under it, and both parties once more, smaller, below the tear line. */
function valueRow(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const mark = dice.pick([['收件人信息', '寄件人信息'], ['收', '寄'], ['收件方', '寄件方'], ['TO', 'FROM'], ['收件人', '寄件人']] as const)
  const colon = dice.pick(['：', ':'])
  const { kind, amountFen } = parcel.due
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 48, bold: true, fit: 300 })
  if (kind === 'cashOnDelivery' && amountFen !== null && dice.chance(0.4)) {
    sheet.box(420, 14, 366, 70, { fill: '#111111' })
    sheet.text(603, 26, [kindSaid('cashOnDelivery', '代收金额'), colon, '￥', bareSum(amountFen, dice)], { size: 42, bold: true, colour: '#ffffff', align: 'middle', fit: 346 })
  } else sheet.text(776, 36, promoLine(dice), { size: 22, align: 'right', fit: 400 })
  sheet.code128(60, 100, 680, 120, parcel.number.means)
  sheet.text(400, 228, [parcel.number], { size: 38, align: 'middle', bold: true, spacing: 0.1 })
  sheet.text(400, 282, parcel.sortingCode, { size: 74, bold: true, align: 'middle', fit: 760 })
  const parties = (top: number, size: number): number => {
    let y = top
    for (const part of [0, 1] as const) {
      const { name, phone, address } = part === 0 ? parcel.receiver : parcel.sender
      const own = part === 0 ? size : size * 0.82
      const short = mark[0].length < 3
      if (short) sheet.text(48, y + 16, mark[part], { size: own * 1.2, bold: true, align: 'middle', fit: 66 })
      else stacked(sheet, 48, y + 8, mark[part], Math.min(own * 0.9, 118 / mark[part].length), 1.1)
      sheet.text(100, y + 12, [dice.chance(0.25) ? `姓名${colon}` : '', name], { size: own, bold: part === 0, fit: 330 })
      sheet.text(dice.pick([440, 460, 500]), y + 12, [dice.chance(0.25) ? `电话${colon}` : '', phone], { size: own, bold: part === 0, fit: 280 })
      y = Math.max(sheet.para(100, y + 14 + own * 1.35, 670, [address], { size: own }) + 10, y + 136)
      sheet.line(12, y, 788, y)
    }
    return y
  }
  sheet.line(12, 376, 788, 376)
  let y = parties(376, dice.int(30, 33))
  sheet.line(88, 376, 88, y)
  const cell = (word: string, value: Piece[]): [string, Piece[]] => [word, value]
  const manner = kind === 'none' ? said('paymentKind', dice.pick(['寄付', '月结', '寄付现结']), 'none') : kindSaid(kind, kind === 'freightCollect' ? dice.pick(['到付', '收方付']) : dice.pick(['代收货款', '货到付款']))
  const zero = dice.pick(['0.00', '0', '/'])
  const cells = dice.shuffled([
    cell('内容品名', [parcel.goods]), cell(dice.pick(['计费重量(kg)', '重量(kg)']), [dice.real(0.2, 3).toFixed(2)]), cell('声明价值', [dice.pick(['0', `${dice.int(1, 9)}00.00`])]), cell('结算方式', [manner]),
    cell(dice.pick(['代收金额', '代收货款']), kind === 'cashOnDelivery' && amountFen !== null ? [bareSum(amountFen, dice)] : [zero]), cell(dice.pick(['到付金额', '到付款']), kind === 'freightCollect' && amountFen !== null ? [bareSum(amountFen, dice)] : [zero]),
  ])
  cells.forEach(([word, value], place) => {
    const x = 12 + place * 129.3
    sheet.text(x + 64, y + 10, word, { size: 20, align: 'middle', fit: 122 })
    sheet.text(x + 64, y + 48, value, { size: 25, align: 'middle', fit: 120, bold: dice.chance(0.3) })
    if (place > 0) sheet.line(x, y, x, y + 88)
  })
  sheet.line(12, y + 40, 788, y + 40)
  sheet.line(12, y + 88, 788, y + 88)
  sheet.text(24, y + 100, '快递员签名/签名时间', { size: 22 })
  sheet.text(776, y + 100, '月       日', { size: 22, align: 'right' })
  y += 142
  sheet.line(0, y, 800, y, { dashed: true })
  sheet.code128(440, y + 14, 340, 54, parcel.number.means)
  sheet.text(610, y + 72, [parcel.number], { size: 22, align: 'middle' })
  sheet.text(24, y + 24, `订单号${colon}${parcel.orderNumber}`, { size: 21, fit: 400 })
  sheet.text(24, y + 60, outletLine(dice), { size: 20, fit: 400 })
  sheet.note('orderNumber', 'outletPhone')
  sheet.line(12, y + 104, 788, y + 104)
  y = parties(y + 104, 24)
  sheet.text(24, y + 12, hotlineLine(parcel.carrier, dice), { size: 20 })
  sheet.text(776, y + 12, parcel.printedAt, { size: 20, align: 'right' })
}

/** The sender stands on its side along one edge, reading up or down, in one or two columns; both parties again, smaller, on the part that is torn off. */
function sideStrip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const strip = dice.int(78, 98)
  const onLeft = dice.chance(0.5)
  const upward = dice.chance(0.4)
  const [from, to] = onLeft ? [strip + 14, 744] : [14, 744 - strip]
  const mid = (from + to) / 2
  const senderWord = dice.pick(['寄', '寄件人：', '发件：', '寄自：', 'From ', '【寄方】'])
  const receiverWord = dice.pick(['收', '收件人：', 'To ', '【收方】', ''])
  sheet.text(from, 18, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 290 })
  sheet.text(to, 26, parcel.printedAt.slice(0, 16), { size: 20, align: 'right' })
  sheet.line(from, 80, to, 80, { weight: 3 })
  sheet.text(mid, 90, parcel.sortingCode, { size: 70, bold: true, align: 'middle', fit: to - from - 10 })
  sheet.line(from, 178, to, 178)
  sheet.text(from, 192, [receiverWord, receiverWord === '收' ? '  ' : '', ...strung(separator(dice), parcel.receiver.name, parcel.receiver.phone)], { size: 32, bold: true, fit: to - from - 10 })
  let y = sheet.para(from, 240, to - from - 10, [parcel.receiver.address], { size: 31, bold: true }) + 12
  sheet.line(from, y, to, y)
  sheet.code128(from + 20, y + 18, to - from - 40, 116, parcel.number.means)
  sheet.text(mid, y + 142, [parcel.number], { size: 31, align: 'middle', bold: true })
  sheet.text(from, y + 192, wording(parcel.due, boldWordings, dice), { size: dice.int(32, 50), bold: true, fit: to - from - 140 })
  sheet.qr(to - 120, y + 190, 112, qrPayload(parcel, dice))
  sheet.text(from, y + 262, ['品名：', parcel.goods, `   ${falseAmount(dice)}`], { size: 22, fit: to - from - 140 })
  const bottom = Math.max(y + 316, 780)
  const { name, phone, address } = parcel.sender
  const long = bottom - 50
  const [first, second] = onLeft ? [14, 14 + strip / 2] : [758 - strip, 758 - strip / 2]
  const side = (x: number, pieces: Piece[], size: number): void => { sheet.text(upward ? x : x + size, upward ? bottom - 20 : 28, pieces, { size, turn: upward ? -90 : 90, fit: long }) }
  if (dice.chance(0.4)) side((first + second) / 2, [senderWord, ...strung(' ', name, phone, address)], dice.int(22, 25))
  else {
    // Reading up, the first column is the left one; reading down, the right one.
    side(upward ? first : second, [senderWord, ...strung(separator(dice), name, phone)], 24)
    side(upward ? second : first, [address], 22)
  }
  sheet.box(6, 8, 748, bottom - 8)
  sheet.line(onLeft ? strip + 8 : 752 - strip, 8, onLeft ? strip + 8 : 752 - strip, bottom)
  sheet.line(0, bottom + 14, 760, bottom + 14, { dashed: true })
  y = bottom + 28
  sheet.text(20, y, logo(parcel.carrier, dice), { size: 30, bold: true, fit: 260 })
  sheet.code128(420, y, 320, 48, parcel.number.means)
  y = sheet.para(20, y + 60, 720, [receiverWord === '' ? '收 ' : receiverWord, ' ', ...strung(' ', parcel.receiver.name, parcel.receiver.phone, parcel.receiver.address)], { size: 22 }) + 8
  y = sheet.para(20, y, 720, [senderWord, ' ', ...strung(' ', name, phone, address)], { size: 20 }) + 8
  sheet.text(20, y, hotlineLine(parcel.carrier, dice), { size: 19 })
  sheet.text(740, y, outletLine(dice), { size: 19, align: 'right', fit: 420 })
  sheet.note('outletPhone')
}

export const developParts: Family[] = [
  { name: 'valueRow', split: 'develop', width: 800, height: 1700, habits: { carriers: ['zto', 'yunda', 'jt', 'deppon', 'cainiao'] }, draw: valueRow },
  { name: 'sideStrip', split: 'develop', width: 760, height: 1500, habits: { carriers: ['yto', 'sto', 'jd', 'yunda'] }, draw: sideStrip },
]
