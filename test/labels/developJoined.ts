import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo } from './furniture'
import { bareSum, developWordings, falseAmount, inCapitals, kindSaid, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Sheet } from './sheet'
import { type Piece, said } from './truth'

const head = (sheet: Sheet, parcel: Parcel, dice: Dice): void => {
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 360 })
  sheet.text(776, 30, hotlineLine(parcel.carrier, dice), { size: 20, align: 'right', fit: 370 })
  sheet.code128(90, 76, 620, 96, parcel.number.means)
  sheet.text(400, 176, [parcel.number], { size: 30, align: 'middle' })
}

/** One tall cell at the left, its word broken over lines, spans the rows 姓名, 电话 and 地址 of a party. */
function joinedHeads(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  head(sheet, parcel, dice)
  const style = dice.pick(['two', 'upright', 'short'] as const)
  const words = { two: (one: string) => [`${one}件`, '人信息'], upright: (one: string) => [...`${one}件人`], short: (one: string) => [`${one}件`, '方'] }[style]
  const captions = dice.pick([['姓名', '电话', '地址'], ['联系人', '联系电话', '详细地址'], ['姓　名', '电　话', '地　址']] as const)
  const phoneFirst = dice.chance(0.3)
  const [left, inner] = [dice.int(96, 120), dice.int(116, 150)]
  let y = 228
  const block = (word: string, party: Party): void => {
    const top = y
    const rows: [string, Piece][] = [[captions[0], party.name], [captions[1], party.phone]]
    if (phoneFirst) rows.reverse()
    for (const [caption, value] of rows) {
      sheet.text(left + 24, y + 12, caption, { size: 23, fit: inner - 16 })
      sheet.text(left + inner + 22, y + 9, [value], { size: 29, fit: 740 - left - inner })
      y += 50
      sheet.line(left + 12, y, 788, y)
    }
    sheet.text(left + 24, y + 12, captions[2], { size: 23, fit: inner - 16 })
    y = Math.max(sheet.para(left + inner + 22, y + 10, 738 - left - inner, [party.address], { size: 27 }) + 8, y + 54)
    sheet.box(12, top, 776, y - top)
    sheet.line(left + 12, top, left + 12, y)
    sheet.line(left + inner + 10, top, left + inner + 10, y)
    const lines = words(word)
    const size = Math.min(32, (left - 14) / Math.max(...lines.map(line => line.length)))
    lines.forEach((line, place) => sheet.text(12 + left / 2, (top + y) / 2 + (place - lines.length / 2) * size * 1.3, line, { size, bold: true, align: 'middle' }))
  }
  const both: [string, Party][] = [['寄', parcel.sender], ['收', parcel.receiver]]
  if (dice.chance(0.4)) both.reverse()
  for (const [word, party] of both) block(word, party)
  sheet.text(24, y + 16, ['物品：', parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 740 })
  sheet.text(24, y + 60, wording(parcel.due, developWordings, dice), { size: 36, bold: true, fit: 740 })
  footer(sheet, 24, y + 124, parcel, dice)
}

/** 代收货款 | 到付运费 | 保价 in one row and the figures in the row below; the sender in one small line at the foot. */
function sumsUnderHeads(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  head(sheet, parcel, dice)
  sheet.badge(20, 232, 50, '收', dice.pick(['circle', 'solidSquare', 'square']))
  sheet.text(86, 236, [parcel.receiver.name, '  ', parcel.receiver.phone], { size: 34, bold: true, fit: 690 })
  let y = sheet.para(86, 286, 690, [parcel.receiver.address], { size: 30 }) + 14
  const { kind, amountFen } = parcel.due
  const due = amountFen === null ? kindSaid(kind, '到付') : bareSum(amountFen, dice)
  const empty = dice.pick(['0.00', '/', '—', '0'])
  const cash = kind === 'cashOnDelivery'
  const collect = kind === 'freightCollect'
  const columns = dice.shuffled<[Piece, Piece]>([
    [cash ? kindSaid(kind, dice.pick(['代收金额', '代收货款'])) : '代收货款', cash ? due : empty],
    [collect && amountFen !== null ? kindSaid(kind, dice.pick(['到付运费', '运费到付'])) : '到付运费', collect ? due : empty],
    ['保价', dice.pick(['0.00', '500', '300.00', '/'])],
    ['重量', `${dice.real(0.2, 3).toFixed(2)}kg`],
  ])
  const shade = dice.chance(0.4) ? '#e4e4e4' : null
  const unit = dice.chance(0.4) ? '(元)' : ''
  columns.forEach(([caption, figure], place) => {
    const x = 12 + place * 194
    sheet.box(x, y, 194, 46, { fill: shade })
    sheet.box(x, y + 46, 194, 62)
    sheet.text(x + 97, y + 11, caption === '重量' ? caption : [caption, unit], { size: 24, align: 'middle', fit: 180 })
    sheet.text(x + 97, y + 59, [figure], { size: 34, bold: true, align: 'middle', fit: 180 })
  })
  if (kind === 'none') sheet.text(24, y + 122, [kindSaid(kind, '寄付')], { size: 26 })
  sheet.text(776, y + 122, ['品名 ', parcel.goods], { size: 24, align: 'right' })
  y += 166
  const gap = dice.pick(['/', ' | ', '，', ' ', '；'])
  const { name, phone, address } = parcel.sender
  const order: Piece[] = dice.pick([[name, phone, address], [phone, name, address], [address, name, phone]]).filter(part => part !== null)
  const run = order.flatMap((part, place) => (place === 0 ? [part] : [gap, part]))
  y = sheet.para(24, y, 750, [dice.pick(['寄:', '寄件：', '发件人：', '寄方 ']), ...run], { size: dice.int(20, 24) })
  sheet.note('zeroAmount')
  footer(sheet, 24, y + 14, parcel, dice)
}

/** Ways of paying as boxes of which one is ticked, the sum in figures and in capitals. */
function tickedWays(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  head(sheet, parcel, dice)
  let y = 230
  const [captionName, captionPhone] = dice.pick([['姓名', '电话'], ['联系人', '手机'], ['Name', 'Tel']] as const)
  const block = (heading: string, party: Party): void => {
    sheet.text(24, y, heading, { size: 28, bold: true })
    sheet.text(200, y, [`${captionName}：`, party.name], { size: 26, fit: 270 })
    sheet.text(484, y, [`${captionPhone}：`, party.phone], { size: 26, fit: 300 })
    y = sheet.para(200, y + 42, 580, [party.address], { size: 26 }) + 12
    sheet.line(12, y, 788, y, { dashed: dice.chance(0.5) })
    y += 14
  }
  block(dice.pick(['寄件人', '发件人', 'From 寄']), parcel.sender)
  block(dice.pick(['收件人', 'To 收']), parcel.receiver)
  const { kind, amountFen } = parcel.due
  sheet.text(24, y + 4, '付款方式', { size: 26, bold: true })
  const ways: [string, typeof kind][] = [['寄付', 'none'], ['到付', 'freightCollect'], ['代收货款', 'cashOnDelivery']]
  let x = 180
  for (const [word, way] of dice.shuffled(ways)) {
    sheet.box(x, y + 5, 26, 26, { weight: 2 })
    if (way === kind) {
      sheet.line(x + 4, y + 17, x + 12, y + 27, { weight: 5 })
      sheet.line(x + 11, y + 27, x + 30, y - 1, { weight: 5 })
    }
    x = sheet.text(x + 40, y + 4, way === kind ? [kindSaid(kind, word)] : word, { size: 27 }) + 44
  }
  y += 56
  if (amountFen !== null) {
    const figure = said('amount', `￥${(amountFen / 100).toFixed(2)}`, String(amountFen))
    sheet.text(24, y, [dice.pick(['应收：', '金额：', '合计 ']), figure], { size: 34, bold: true, fit: 330 })
    if (dice.chance(0.7)) sheet.text(370, y + 6, `人民币(大写) ${inCapitals(amountFen)}`, { size: 25, fit: 410 })
    y += 56
  }
  sheet.text(24, y, ['内件 ', parcel.goods, `    ${falseAmount(dice)}`], { size: 24, fit: 740 })
  sheet.text(24, y + 44, `寄件人签名 ________   收件人签名 ________`, { size: 24 })
  sheet.note('tickBoxes')
  footer(sheet, 24, y + 90, parcel, dice)
}

export const developJoined: Family[] = [
  { name: 'joinedHeads', split: 'develop', width: 800, height: 1160, habits: { carriers: ['ems', 'sto', 'deppon', 'yto', 'sf'] }, draw: joinedHeads },
  { name: 'sumsUnderHeads', split: 'develop', width: 800, height: 1040, habits: { carriers: ['zto', 'yunda', 'jt', 'yto'] }, draw: sumsUnderHeads },
  { name: 'tickedWays', split: 'develop', width: 800, height: 1000, habits: { carriers: ['sf', 'deppon', 'ems', 'jd', 'sto'] }, draw: tickedWays },
]
