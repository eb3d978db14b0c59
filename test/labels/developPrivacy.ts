import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, hotlines, logo, outletLine, promoLine, qrPayload } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, separator, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { thermalWordings } from './thermalWordings'
import { type Piece } from './truth'

type Marking = 'circle' | 'solidCircle' | 'square' | 'solidSquare' | 'plain' | 'bracket' | 'word'

/** A privacy label: codes behind masked names, extensions, a party's words in one paragraph that breaks wherever the line ends. */
function privacyRun(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const marking = dice.pick<Marking>(['circle', 'solidCircle', 'square', 'solidSquare', 'plain', 'bracket', 'word', 'word'])
  const [receiverWord, senderWord] = dice.pick([['收件人', '寄件人'], ['收方', '寄方'], ['收件', '发件'], ['寄至', '寄自'], ['To', 'From'], ['买家', '商家'], ['收货', '店铺']] as const)
  const order = dice.pick(['npa', 'npa', 'anp', 'pna', 'apn'] as const)
  const code = `[${dice.digits(4)}]`
  const between = dice.pick([' ', ' ', '  ', '，', ','])
  const block = (who: 'sender' | 'receiver', y: number, size: number): number => {
    const party = parcel[who]
    const word = who === 'sender' ? senderWord : receiverWord
    const letter = who === 'sender' ? '寄' : '收'
    const hidden = who === 'receiver' && dice.chance(0.4)
    const parts = { n: [party.name, ...(hidden && party.name !== null ? [code] : [])], p: [party.phone], a: [party.address, ...(hidden ? [code] : [])] }
    const lead = marking === 'bracket' ? dice.pick([`【${letter}】`, `[${letter}]`, `(${letter})`]) : marking === 'word' ? `${word}${dice.pick(['：', ':', ' '])}` : ''
    const left = lead === '' ? 30 + size * 1.7 : 24
    if (lead === '') sheet.badge(20, y, size * 1.5, letter, marking as 'circle')
    const run = [...order].map(part => parts[part as 'n' | 'p' | 'a']).filter(part => part.some(piece => piece !== null))
    const pieces: Piece[] = [lead, ...run.flatMap((part, place) => (place === 0 ? part : [between, ...part]))]
    const width = 684 - left
    if (dice.chance(0.6)) {
      const rows = cutAnywhere(pieces, width, size)
      rows.forEach((row, place) => sheet.text(left, y + 4 + place * size * 1.3, row, { size, bold: size > 26 }))
      return Math.max(y + 4 + rows.length * size * 1.3, y + size * 1.8)
    }
    return Math.max(sheet.para(left, y + 4, width, pieces, { size, bold: size > 26 }), y + size * 1.8)
  }
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 40, bold: true, fit: 280 })
  sheet.box(470, 14, 216, 44, { fill: dice.chance(0.5) ? '#111111' : null })
  sheet.text(578, 20, dice.pick(['隐私面单', '虚拟号码', '安全号码保护中']), { size: 28, align: 'middle', colour: '#888888', fit: 200 })
  sheet.text(350, 72, parcel.sortingCode, { size: 64, bold: true, align: 'middle', fit: 660 })
  sheet.line(10, 152, 690, 152)
  const senderFirst = dice.chance(0.3)
  let y = block(senderFirst ? 'sender' : 'receiver', 166, senderFirst ? 23 : 30) + 10
  sheet.line(10, y, 690, y, { dashed: dice.chance(0.5) })
  y = block(senderFirst ? 'receiver' : 'sender', y + 12, senderFirst ? 30 : dice.int(20, 24)) + 10
  sheet.line(10, y, 690, y)
  sheet.text(24, y + 8, dice.pick(['拨打虚拟号请按语音提示输入分机号', '虚拟号有效期至签收后7天', `虚拟号失效请联系平台客服 400-${dice.digits(3)}-${dice.digits(4)}`, `号码保护 如无法接通请拨打${hotlines[parcel.carrier]}`]), { size: 19, fit: 660 })
  sheet.code128(70, y + 44, 560, 104, parcel.number.means)
  sheet.text(350, y + 154, [parcel.number], { size: 32, align: 'middle', bold: true })
  sheet.text(24, y + 206, wording(parcel.due, thermalWordings, dice), { size: dice.pick([20, 26, 34, 44]), bold: true, fit: 520 })
  sheet.qr(570, y + 206, 112, qrPayload(parcel, dice))
  sheet.text(24, y + 268, strung('  ', parcel.goods, falseAmount(dice), dice.chance(0.5) ? falseAmount(dice) : null), { size: 22, fit: 520 })
  sheet.text(24, y + 304, outletLine(dice), { size: 19, fit: 520 })
  sheet.text(24, y + 332, promoLine(dice), { size: 19, fit: 520 })
  sheet.note('outletPhone', 'safetyNumber')
}

/** Nothing says whose the large lines are; the sender is a bilingual box at the foot, below goods, remarks and what is due. */
function bilingualFoot(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const toWord = dice.pick(['', '', '收货人/Consignee', 'Ship To 收件人', 'TO:'])
  const fromWord = dice.pick(['发货人/Shipper', '发货人信息 SHIPPER INFO.', 'From 寄件人', 'Ship From 发件人', 'Sender/寄件方', '退货地址 Return to', '退件地址/Return address'])
  const [tel, address] = dice.pick([['电话/Tel', '地址/Add'], ['Tel.', 'Add.'], ['联系电话', '详细地址'], ['T', 'A']] as const)
  const colon = dice.pick([':', '：', ': '])
  const frame = dice.chance(0.7)
  sheet.text(24, 20, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 300 })
  sheet.code128(350, 18, 420, 76, parcel.number.means)
  sheet.text(560, 100, [parcel.number], { size: 27, align: 'middle' })
  sheet.line(12, 142, 788, 142, { weight: 3 })
  let y = 154
  if (toWord !== '') {
    sheet.text(28, y, toWord, { size: 23 })
    y += 34
  }
  const { receiver, sender } = parcel
  if (dice.chance(0.5)) {
    sheet.text(28, y, strung('   ', receiver.name, receiver.phone), { size: 38, bold: true, fit: 740 })
    y = sheet.para(28, y + 54, 740, [receiver.address], { size: 36, bold: true })
  } else {
    y = sheet.para(28, y, 740, [receiver.address], { size: 36, bold: true }) + 4
    sheet.text(28, y, strung('   ', receiver.phone, receiver.name), { size: 36, bold: true, fit: 740 })
    y += 50
  }
  y += 12
  sheet.line(12, y, 788, y)
  sheet.text(400, y + 10, parcel.sortingCode, { size: 66, bold: true, align: 'middle', fit: 740 })
  y += 96
  sheet.line(12, y, 788, y)
  const table: Piece[][] = [
    ['Description/品名', colon, ' ', parcel.goods], [`Qty/数量${colon} ${dice.int(1, 3)}   Weight/重量${colon} ${dice.real(0.1, 3).toFixed(2)}kg`],
    [`备注/Remark${colon} ${dice.pick(['请电话联系', '勿放驿站', '赠品勿拆', '缺货联系客服', '老客户'])}`], [falseAmount(dice)], [`订单号/Order No.${colon} ${parcel.orderNumber}`],
  ]
  for (const row of dice.shuffled(table).slice(0, 5)) {
    sheet.text(28, y + 10, row, { size: 23, fit: 740 })
    y += 36
  }
  sheet.note('orderNumber')
  sheet.text(28, y + 14, wording(parcel.due, thermalWordings, dice), { size: dice.pick([22, 34, 48]), bold: true, fit: 740 })
  y += 82
  sheet.text(28, y, `${promoLine(dice)}   ${hotlineLine(parcel.carrier, dice)}`, { size: 20, fit: 740 })
  y += 40
  const top = y
  sheet.text(36, y + 10, fromWord, { size: 23, bold: true })
  if (dice.chance(0.6)) sheet.text(744, y + 12, dice.pick(['已验视', '已安检', '第1次打印']), { size: 22, align: 'right' })
  y += 46
  const named: Piece[] = sender.name === null ? [] : [dice.pick([`Name${colon}`, `姓名${colon}`, '']), sender.name]
  const called: Piece[] = sender.phone === null ? [] : [`${tel}${colon}`, sender.phone]
  const people = dice.chance(0.3) ? [[...named, separator(dice), ...called]] : [named, called]
  const where = cutAnywhere([`${address}${colon}`, sender.address], 700, 22)
  for (const row of dice.chance(0.4) ? [...where, ...people] : [...people, ...where]) {
    if (row.every(piece => typeof piece === 'string')) continue
    sheet.text(36, y, row, { size: 22, fit: 700 })
    y += 31
  }
  if (frame) sheet.box(20, top, 760, Math.max(y - top + 8, 60))
  sheet.text(28, Math.max(y, top + 70) + 20, `${outletLine(dice)}   ${parcel.printedAt}`, { size: 19, fit: 740 })
  sheet.note('outletPhone')
}

export const developPrivacy: Family[] = [
  { name: 'privacyRun', split: 'develop', width: 700, height: 1300, habits: { carriers: ['jt', 'zto', 'yunda', 'yto', 'sto'], senderPhones: { maskedMiddle: 6, maskedWide: 2, maskedExtension: 2, virtual: 4, mobile: 2, landline: 1, fourHundred: 1, none: 1 }, receiverPhones: { virtual: 5, maskedMiddle: 3, maskedExtension: 2, maskedWide: 1 } }, draw: privacyRun },
  { name: 'bilingualFoot', split: 'develop', width: 800, height: 1500, habits: { carriers: ['deppon', 'ems', 'sf', 'jd', 'yto', 'cainiao'] }, draw: bilingualFoot },
]
