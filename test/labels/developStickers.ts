import { type Dice } from './dice'
import { doorWordings } from './doorWordings'
import { type Family } from './family'
import { logo, promoLine, qrPayload } from './furniture'
import { markedParty, drawBlockPlan, drawCalled, paperMarks, type PartyPieces } from './markedParty'
import { emptyDue, falseAmount, wording } from './money'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { type Sheet } from './sheet'
import { unusedWay } from './sumsBeside'

/** 76 × 130 mm in one part, as printed since 2025: the carrier's head, bars, parties, money and goods in an order of its own. */
function slimOnePart(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const called = drawCalled(dice)
  const plan = drawBlockPlan(dice)
  const plans = { receiver: plan, sender: dice.chance(0.6) ? plan : drawBlockPlan(dice) }
  const colours = paperMarks(dice)
  const marks = dice.child('marks')
  const edge = dice.chance(0.4) ? 46 : 0
  const width = 608 - edge
  const rule = dice.pick([{}, { dashed: true }, { weight: 1, colour: '#888888' }, null])
  const others = otherNumbers(sheet, parcel, dice)
  let y = 12
  const parts = {
    head: (): void => {
      const isSplit = dice.chance(0.5)
      sheet.text(16, y, logo(parcel.carrier, dice), { size: 32, bold: true, fit: 250 })
      sheet.text(width - 16, y + 4, isSplit ? parcel.printedAt.slice(0, 16) : parcel.sortingCode, { size: isSplit ? 22 : 36, bold: !isSplit, align: 'right', fit: 290 })
      y += 46
      if (isSplit) { sheet.text(width / 2, y, parcel.sortingCode, { size: 62, bold: true, align: 'middle', fit: width - 30 }); y += 72 }
    },
    bars: (): void => {
      sheet.code128(30, y, width - 60, 88, parcel.number.means)
      sheet.text(width / 2, y + 94, [parcel.number], { size: 29, bold: true, align: 'middle', fit: width - 40 })
      y += 134
    },
    money: (): void => {
      const due = wording(parcel.due, doorWordings, dice)
      const isDark = due.length > 0 && dice.chance(0.4)
      if (isDark) sheet.box(0, y - 4, width, 58, { fill: '#111111', stroke: null })
      sheet.text(16, y + 6, due, { size: 34, bold: true, colour: isDark ? '#ffffff' : '#111111', fit: width - 32 })
      y += due.length > 0 ? 62 : 4
    },
    goods: (): void => {
      sheet.text(16, y, [dice.pick(['内件 ', '品名：', '托寄物:', '']), parcel.goods, `  ${falseAmount(dice)}`], { size: 22, fit: width - 150 })
      sheet.text(16, y + 34, dice.pick([emptyDue(parcel.due, dice), promoLine(dice)]), { size: 19, fit: width - 150 })
      others.slice(0, 2).forEach((line, place) => sheet.text(16, y + 64 + place * 26, line, { size: 19, fit: width - 150 }))
      sheet.qr(width - 124, y, 108, qrPayload(parcel, dice))
      y += 118
    },
    receiver: (): void => party('receiver', dice.int(28, 33)),
    sender: (): void => party('sender', dice.int(20, 25)),
  }
  const party = (who: 'sender' | 'receiver', size: number): void => {
    const pieces: PartyPieces = { ...parcel[who], phone: oddlySet(parcel[who], dice) }
    y = markedParty(sheet, pieces, called[who], plans[who], { x: 16, y, width: width - 32 }, { size, bold: who === 'receiver' && dice.chance(0.6) }, colours, marks)
  }
  const order = dice.pick([
    ['head', 'bars', 'receiver', 'sender', 'money', 'goods'], ['bars', 'head', 'receiver', 'money', 'sender', 'goods'], ['head', 'receiver', 'sender', 'bars', 'money', 'goods'],
    ['head', 'sender', 'receiver', 'money', 'bars', 'goods'], ['head', 'receiver', 'money', 'bars', 'goods', 'sender'], ['head', 'bars', 'sender', 'receiver', 'goods', 'money'],
  ] as const)
  for (const [place, part] of order.entries()) {
    if (place > 0 && rule !== null) sheet.line(0, y, width, y, rule)
    y += 10
    parts[part]()
    y += 8
  }
  if (edge > 0) {
    sheet.line(width, 0, width, y)
    sheet.text(600, 24, [parcel.number, '   ', dice.pick(['已验视', '已实名', parcel.printedAt.slice(0, 10)])], { size: 26, turn: 90 })
  }
}

/** 100 × 180 mm in two parts: the parties above the tear line and, set in another way, below it again; what is due in one part or both. */
function tornCopies(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colours = paperMarks(dice)
  const others = otherNumbers(sheet, parcel, dice)
  const pieces = { sender: { ...parcel.sender, phone: oddlySet(parcel.sender, dice) }, receiver: { ...parcel.receiver, phone: oddlySet(parcel.receiver, dice) } }
  const due = wording(parcel.due, doorWordings, dice)
  const dueAt = dice.pick(['upper', 'lower', 'both'] as const)
  const isSenderAbove = dice.chance(0.75)
  const upperMarks = dice.child('upper')
  const called = drawCalled(dice)
  const plan = drawBlockPlan(dice)
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(776, 26, dice.pick([parcel.printedAt, '标快', '特快', '第1联 派件联']), { size: 24, align: 'right' })
  sheet.text(400, 78, parcel.sortingCode, { size: 72, bold: true, align: 'middle', fit: 740 })
  let y = 172
  sheet.line(0, y, 800, y)
  y += 14
  const upper = (who: 'sender' | 'receiver', size: number): void => {
    y = markedParty(sheet, pieces[who], isSenderAbove ? called[who] : called[who] ?? '收', plan, { x: 24, y, width: 752 }, { size, bold: who === 'receiver' }, colours, upperMarks) + 8
    sheet.line(0, y, 800, y)
    y += 12
  }
  const first = dice.chance(0.7) ? 'receiver' : 'sender'
  for (const who of [first, first === 'sender' ? 'receiver' : 'sender'] as const) if (who === 'receiver' || isSenderAbove) upper(who, who === 'receiver' ? dice.int(32, 38) : dice.int(24, 28))
  if (dueAt !== 'lower' && due.length > 0) { sheet.text(24, y, due, { size: 42, bold: true, fit: 740 }); y += 62 }
  sheet.code128(100, y, 600, 104, parcel.number.means)
  sheet.text(400, y + 110, [parcel.number], { size: 32, bold: true, align: 'middle' })
  sheet.text(24, y + 156, `签收人：              ${dice.pick(['本人签收', '证件号', '时间'])}：`, { size: 22 })
  y += 196
  sheet.line(0, y, 800, y, { dashed: true, weight: 3 })
  sheet.text(24, y + 14, [`${dice.pick(['客户联', '寄件联', '收件联', '存根'])}  `, parcel.number], { size: 26, bold: true, fit: 480 })
  sheet.text(776, y + 16, others[0]!, { size: 20, align: 'right', fit: 290 })
  y += 56
  const lowerCalled = drawCalled(dice)
  const lower = drawBlockPlan(dice)
  const order = dice.chance(0.5) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const
  const marks = dice.child('lower')
  if (dice.chance(0.5)) {
    const plans = { ...lower, align: 'left' as const }
    const below = order.map((who, place) => markedParty(sheet, pieces[who], lowerCalled[who], plans, { x: 24 + place * 388, y, width: 364 }, { size: 22 }, colours, marks))
    const foot = Math.max(...below) + 6
    sheet.line(400, y - 4, 400, foot)
    y = foot
  } else for (const who of order) y = markedParty(sheet, pieces[who], lowerCalled[who], lower, { x: 24, y, width: 752 }, { size: 23 }, colours, marks) + 8
  sheet.line(0, y, 800, y)
  sheet.text(24, y + 12, [dice.pick(['物品：', '内件品名 ', '托寄内容 ']), parcel.goods, `    ${falseAmount(dice)}    ${unusedWay(parcel.due, dice)}`], { size: 23, fit: 740 })
  y += 50
  if (dueAt !== 'upper' && due.length > 0) { sheet.text(24, y, due, { size: 32, bold: true, fit: 740 }); y += 50 }
  others.slice(1, dice.int(3, 4)).forEach((line, place) => sheet.text(24, y + place * 27, line, { size: 20, fit: 740 }))
}

export const developStickers: Family[] = [
  { name: 'slimOnePart', split: 'develop', width: 608, height: 1500, habits: { carriers: ['zto', 'yto', 'sto', 'yunda', 'jt', 'cainiao'], senderPhones: oddSenderPhones, namelessSender: 0.08 }, draw: slimOnePart },
  { name: 'tornCopies', split: 'develop', width: 800, height: 1900, habits: { carriers: ['sf', 'ems', 'jd', 'deppon', 'yto', 'zto'], senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: tornCopies },
]
