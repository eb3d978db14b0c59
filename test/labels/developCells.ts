import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine } from './furniture'
import { bareSum, falseAmount, kindSaid, wording } from './money'
import { type Parcel } from './parcel'
import { separator, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { boldWordings } from './slipWordings'
import { type Piece, said } from './truth'

/** Every field a cell with its caption small above it; six cells of money of which at most one is due. */
function captionedCells(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const caption: Ink = { size: 19, colour: dice.pick(['#777777', '#444444', '#111111']) }
  const cell = (x: number, y: number, width: number, height: number, word: string, value: Piece[], size: number): void => {
    sheet.box(x, y, width, height)
    sheet.text(x + 10, y + 6, word, { ...caption, fit: width - 16 })
    sheet.para(x + 10, y + 32, width - 18, value, { size })
  }
  const who = dice.pick([['寄件人', '收件人'], ['发货人', '收货人'], ['寄件方', '收件方'], ['寄', '收']] as const)
  const [nameWord, phoneWord, addressWord] = dice.pick([['姓名', '电话', '地址'], ['名称', '手机号码', '详细地址'], ['', '联系方式', '地址']] as const)
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 300 })
  sheet.code128(350, 16, 420, 70, parcel.number.means)
  sheet.text(560, 90, [parcel.number], { size: 26, align: 'middle' })
  let y = 130
  for (const part of dice.chance(0.5) ? [0, 1] as const : [1, 0] as const) {
    const { name, phone, address } = part === 0 ? parcel.sender : parcel.receiver
    const size = part === 0 ? 24 : 27
    const swap = dice.chance(0.3)
    cell(20, y, 330, 76, `${who[part]}${swap ? phoneWord : nameWord}`, [swap ? phone : name], size)
    cell(350, y, 430, 76, `${who[part]}${swap ? nameWord || '姓名' : phoneWord}`, [swap ? name : phone], size)
    cell(20, y + 76, 760, 104, `${who[part]}${addressWord}`, [address], size)
    y += 180
  }
  const { kind, amountFen } = parcel.due
  const freight: Piece[] = kind === 'freightCollect' ? amountFen === null ? [' '] : [dice.chance(0.4) ? '￥' : '', bareSum(amountFen, dice)] : [dice.pick(['0.00', '-', '0'])]
  const price: Piece[] = kind === 'cashOnDelivery' && amountFen !== null ? [dice.chance(0.4) ? '￥' : '', bareSum(amountFen, dice)] : [dice.pick(['0.00', '-', ' '])]
  const manner = kind === 'freightCollect' ? kindSaid('freightCollect', dice.pick(['到付', '收方付'])) : kind === 'cashOnDelivery' ? kindSaid('cashOnDelivery', dice.pick(['代收货款', '货到付款'])) : said('paymentKind', dice.pick(['寄付', '月结']), 'none')
  const cells: [string, Piece[]][] = dice.shuffled([
    ['付款方式', [manner]], [dice.pick(['到付金额(元)', '到付运费']), freight], [dice.pick(['代收金额(元)', '代收货款']), price], ['声明价值(元)', [`${dice.int(1, 9)}00.00`]], ['计费重量(kg)', [dice.real(0.3, 4).toFixed(2)]], ['保价费(元)', [`${dice.int(1, 4)}.00`]],
  ])
  cells.forEach(([word, value], place) => cell(20 + (place % 3) * 253, y + Math.floor(place / 3) * 80, 253, 80, word, value, 29))
  y += 160
  cell(20, y, 400, 74, '物品名称', [parcel.goods], 24)
  cell(420, y, 360, 74, '收件人签字', [' '], 24)
  sheet.text(24, y + 86, outletLine(dice), { size: 20, fit: 740 })
  sheet.text(24, y + 116, `${hotlineLine(parcel.carrier, dice)}   ${parcel.printedAt}`, { size: 20, fit: 740 })
  sheet.note('outletPhone')
}

/** The sender stands on its side along one edge, beside the receiver's block. */
function turnedEdge(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const edge = dice.int(84, 104)
  const body = 800 - edge - 24
  sheet.text(24, 20, logo(parcel.carrier, dice), { size: 46, bold: true, fit: 330 })
  sheet.text(body - 8, 26, parcel.sortingCode, { size: 46, bold: true, align: 'right', fit: body - 380 })
  sheet.line(16, 92, body + 8, 92, { weight: 3 })
  sheet.badge(24, 108, 62, '收', dice.pick(['circle', 'solidSquare', 'square']))
  sheet.text(104, 110, strung('   ', parcel.receiver.name, parcel.receiver.phone), { size: 34, bold: true, fit: body - 110 })
  let y = Math.max(230, sheet.para(104, 164, body - 110, [parcel.receiver.address], { size: 33, bold: true }) + 12)
  sheet.line(16, y, body + 8, y)
  const due = wording(parcel.due, boldWordings, dice)
  if (due.length > 0) {
    sheet.text(24, y + 14, due, { size: 52, bold: true, fit: body - 30 })
    y += 96
    sheet.line(16, y, body + 8, y)
  }
  sheet.code128(50, y + 24, body - 90, 130, parcel.number.means)
  sheet.text(body / 2, y + 160, [parcel.number], { size: 32, bold: true, align: 'middle' })
  sheet.text(24, y + 220, ['物品：', parcel.goods, `    ${falseAmount(dice)}`], { size: 25, fit: body - 30 })
  sheet.text(24, y + 262, hotlineLine(parcel.carrier, dice), { size: 22 })
  sheet.text(24, y + 296, promoLine(dice), { size: 21, fit: body - 30 })
  const bottom = Math.max(y + 330, 860)
  sheet.box(16, 12, 772, bottom - 12)
  sheet.line(body + 8, 12, body + 8, bottom)
  const word = dice.pick(['寄件人：', '寄：', '发件 ', '【寄】', '寄方:'])
  const { name, phone, address } = parcel.sender
  sheet.text(778, 30, [word, ...strung(separator(dice), name, phone)], { size: 27, turn: 90, fit: bottom - 60, bold: true })
  sheet.text(738, 30, [address], { size: 24, turn: 90, fit: bottom - 60 })
}

export const developCells: Family[] = [
  { name: 'captionedCells', split: 'develop', width: 800, height: 1000, habits: { carriers: ['deppon', 'sto', 'yunda', 'ems', 'jd'] }, draw: captionedCells },
  { name: 'turnedEdge', split: 'develop', width: 800, height: 1100, habits: { carriers: ['zto', 'yto', 'jt', 'sf'] }, draw: turnedEdge },
]
