import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { screenWordings } from './thermalWordings'
import { type Piece } from './truth'

const courier = (dice: Dice): string => `${dice.pick(['李师傅', '小周', '赵师傅', '陈小哥'])} 1${dice.pick(['35', '58', '76', '99'])}${dice.digits(8)}`

/** An order's page in a carrier's app: cards one under another or two side by side, buttons to copy and to call, light or dark. */
function orderCards(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [ground, card, letters, faint] = dice.pick([['#0f1012', '#1c1d21', '#ececec', '#8d9097'], ['#f4f4f6', '#ffffff', '#1b1b1b', '#85888f'], ['#eef2f8', '#ffffff', '#20242c', '#7b8290']] as const)
  const accent = dice.pick(['#ff6a00', '#e60012', '#3264ed', '#00a650'])
  sheet.isScreen = true
  sheet.background = ground
  const ink = (size: number, more: Ink = {}): Ink => ({ size, colour: letters, ...more })
  const grey = (size: number, more: Ink = {}): Ink => ({ size, colour: faint, ...more })
  sheet.text(36, 20, `${dice.int(7, 22)}:${dice.int(10, 59)}`, ink(28, { bold: true }))
  sheet.text(684, 22, `5G  ${dice.int(12, 99)}%`, ink(24, { align: 'right' }))
  sheet.text(36, 78, `〈  ${dice.pick(['运单详情', '订单详情', '快件信息', '包裹详情'])}`, ink(34, { bold: true }))
  sheet.box(24, 136, 672, 120, { fill: accent, stroke: null, radius: 18 })
  sheet.text(48, 152, dice.pick(['派送中', '待签收', '运输中', '已揽收']), { size: 38, bold: true, colour: '#ffffff' })
  sheet.text(48, 206, `派送员 ${courier(dice)}`, { size: 24, colour: '#ffffff' })
  sheet.text(664, 206, dice.pick(['联系他', '拨打', '催派']), { size: 24, colour: '#ffffff', align: 'right' })
  const twoColumns = dice.chance(0.25)
  const marks = dice.pick([['寄', '收'], ['发', '收'], ['寄件人', '收件人'], ['寄件信息', '收件信息'], ['始发', '目的']] as const)
  const nameLast = dice.chance(0.25)
  const party = (part: 0 | 1, x: number, y: number, width: number): number => {
    const { name, phone, address } = part === 0 ? parcel.sender : parcel.receiver
    const isLetter = marks[part].length === 1
    if (isLetter) sheet.box(x + 16, y + 18, 44, 44, { fill: part === 0 ? accent : '#222222', stroke: part === 0 ? null : faint, radius: dice.pick([22, 8]) })
    sheet.text(isLetter ? x + 38 : x + 18, y + 22, marks[part], isLetter ? { size: 27, colour: '#ffffff', align: 'middle', bold: true } : grey(24))
    const left = isLetter ? x + 78 : x + 18
    let below = isLetter ? y + 20 : y + 58
    if (nameLast) below = sheet.para(left, below, x + width - left - 20, [address], ink(25)) + 8
    const tight = width < 400
    const between = tight ? '' : dice.pick(['  ', '   ', ' '])
    if (tight && name !== null && phone !== null) {
      sheet.text(left, below, [name], ink(28, { bold: true, fit: x + width - left - 16 }))
      sheet.text(left, below + 38, [phone], ink(25, { fit: x + width - left - 16 }))
      below += 76
    } else if (name !== null || phone !== null) {
      sheet.text(left, below, strung(between, name, phone), ink(28, { bold: true, fit: x + width - left - 90 }))
      if (!tight) sheet.text(x + width - 20, below + 2, dice.pick(['复制', '拨打', '☎']), { size: 23, colour: accent, align: 'right' })
      below += 44
    }
    return (nameLast ? below : sheet.para(left, below, x + width - left - 20, [address], grey(24))) + 16
  }
  let y = 272
  const first: 0 | 1 = dice.chance(0.65) ? 0 : 1
  const other: 0 | 1 = first === 0 ? 1 : 0
  // The card is drawn before its words, so its height is known from a first round.
  const cardOf = (draw: () => number): void => {
    const at = sheet.marks.length
    const below = draw()
    sheet.box(24, y, 672, below - y, { fill: card, stroke: null, radius: 18 })
    sheet.marks.splice(at, 0, sheet.marks.pop()!)
    y = below + 16
  }
  if (twoColumns) cardOf(() => Math.max(party(first, 24, y, 336), party(other, 360, y, 336)))
  else if (dice.chance(0.5)) cardOf(() => party(other, 24, party(first, 24, y, 672), 672))
  else { cardOf(() => party(first, 24, y, 672)); cardOf(() => party(other, 24, y, 672)) }
  const due = wording(parcel.due, screenWordings, dice)
  const rows: [string, Piece[]][] = dice.shuffled([
    [dice.pick(['快递单号', '运单号']), [parcel.number]], ['快递公司', [logo(parcel.carrier, dice)]], [dice.pick(['物品类型', '物品信息', '托寄物']), [parcel.goods]], ['下单时间', [parcel.printedAt]], ['费用明细', [falseAmount(dice)]],
  ])
  cardOf(() => {
    let below = y + 16
    if (due.length > 0) {
      sheet.text(48, below, due, { size: dice.pick([27, 34, 44]), bold: true, colour: dice.chance(0.6) ? accent : letters, fit: 620 })
      below += 64
    }
    for (const [caption, value] of rows) {
      sheet.text(48, below, caption, grey(25))
      if (dice.chance(0.5)) sheet.text(672, below, value, ink(25, { align: 'right', fit: 440 }))
      else sheet.text(190, below, value, ink(25, { fit: 480 }))
      below += 44
    }
    sheet.box(96, below + 6, 528, 96, { fill: '#ffffff', stroke: null })
    sheet.code128(120, below + 14, 480, 80, parcel.number.means)
    return below + 118
  })
  sheet.text(360, y + 8, `${dice.pick(['在线客服', '投诉建议', '帮助中心'])}    客服热线 ${hotlines[parcel.carrier]}`, grey(24, { align: 'middle' }))
  sheet.note('outletPhone')
}

/** A courier's handheld: narrow screen, captions in a column, every party's number with a button beside it, what to collect above 签收. */
function handheldTask(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const bar = dice.pick(['#1e5fbf', '#0a7d4b', '#5b2da8', '#333333'])
  sheet.isScreen = true
  sheet.background = '#f0f0f0'
  sheet.box(0, 0, 540, 84, { fill: bar, stroke: null })
  sheet.text(20, 24, dice.pick(['派件详情', '签收录入', '待派任务', '快件查询']), { size: 32, bold: true, colour: '#ffffff' })
  sheet.text(520, 30, `工号 ${dice.digits(6)}`, { size: 23, colour: '#ffffff', align: 'right' })
  const colon = dice.pick([':', '：', ''])
  const [r, s] = dice.pick([['收件人', '寄件人'], ['收方', '寄方'], ['收', '寄'], ['收货人', '发货人']] as const)
  const split = dice.chance(0.5)
  let y = 96
  const row = (caption: string, pieces: readonly Piece[], button = ''): void => {
    if (pieces.every(piece => piece === null || typeof piece === 'string' && piece.trim() === '')) return
    sheet.text(18, y + 10, caption + colon, { size: 24, colour: '#666666' })
    const left = 24 + (caption.length + 1) * 25
    for (const line of cutAnywhere(pieces, 510 - left - (button === '' ? 0 : 90), 26)) {
      sheet.text(left, y + 8, line, { size: 26 })
      y += 38
    }
    if (button !== '') {
      sheet.box(446, y - 36, 84, 38, { fill: bar, stroke: null, radius: 6 })
      sheet.text(488, y - 32, button, { size: 23, colour: '#ffffff', align: 'middle' })
    }
    y += 10
    sheet.line(12, y, 528, y, { colour: '#cccccc', weight: 1 })
  }
  row('单号', [parcel.number])
  const party = (word: string, { name, phone, address }: Parcel['sender']): void => {
    if (split) {
      row(word, [name])
      row(word.length > 1 && dice.chance(0.5) ? `${word.slice(0, 1)}件电话` : '电话', [phone], dice.pick(['拨打', '拨号', '短信']))
    } else row(word, strung(dice.pick(['  ', ' ', '/']), name, phone), dice.pick(['拨打', '拨号', '']))
    row(dice.chance(0.5) ? '地址' : `${word.slice(0, 1)}件地址`, [address])
  }
  for (const part of dice.chance(0.6) ? ['r', 's'] : ['s', 'r']) party(part === 'r' ? r : s, part === 'r' ? parcel.receiver : parcel.sender)
  row('品名', [parcel.goods, dice.chance(0.5) ? `  ${falseAmount(dice)}` : ''])
  row('揽收网点', [`${parcel.sender.place.city.slice(0, 2)}${dice.pick(['城北', '苏溪', '开发区'])}一部  1${dice.pick(['37', '59'])}${dice.digits(8)}`])
  const due = wording(parcel.due, screenWordings, dice)
  if (due.length > 0) {
    sheet.box(12, y + 12, 516, 72, { fill: dice.pick(['#fff3e0', '#ffffff']), stroke: '#e53935' })
    sheet.text(30, y + 28, due, { size: dice.int(28, 40), bold: true, colour: dice.pick(['#d32f2f', '#111111']), fit: 480 })
    y += 96
  }
  sheet.box(12, y + 12, 516, 100, { fill: '#ffffff', stroke: null })
  sheet.code128(50, y + 20, 440, 84, parcel.number.means)
  y += 124
  ;['问题件', '改派', '签收'].forEach((word, place) => {
    sheet.box(12 + place * 176, y, 164, 60, { fill: place === 2 ? bar : '#ffffff', stroke: bar, radius: 8 })
    sheet.text(94 + place * 176, y + 14, word, { size: 28, align: 'middle', colour: place === 2 ? '#ffffff' : bar })
  })
  sheet.text(270, y + 78, `${parcel.printedAt}  ${logo(parcel.carrier, dice)} 客服${hotlines[parcel.carrier]}`, { size: 19, align: 'middle', colour: '#777777', fit: 510 })
  sheet.note('outletPhone')
}

export const developApps: Family[] = [
  { name: 'orderCards', split: 'develop', width: 720, height: 1900, habits: { carriers: ['sf', 'jd', 'zto', 'yto', 'cainiao'] }, draw: orderCards },
  { name: 'handheldTask', split: 'develop', width: 540, height: 1500, habits: { carriers: ['sto', 'yunda', 'jt', 'ems', 'deppon', 'zto'] }, draw: handheldTask },
]
