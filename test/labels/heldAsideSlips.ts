import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { heldAsideWordings, otherFalseAmount, otherPhoneLine, sumInCapitals } from './heldAsideWords'
import { bareSum, kindSaid, sum, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { type Ink, type Sheet } from './sheet'
import { type Piece } from './truth'

/** A 58 mm courier's slip: field words left, values flush right, dashed rules between. */
function tillSlip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(232, 16, `${logo(parcel.carrier, dice)}签收单`, { size: 36, bold: true, align: 'middle', fit: 440 })
  let y = 76
  const row = (word: string, value: Piece[], size = 24): void => {
    sheet.text(12, y, word, { size: 22 })
    sheet.text(452, y, value, { size, align: 'right', fit: 350 })
    y += size * 1.6
  }
  const rule = (): void => { sheet.line(8, y, 456, y, { dashed: true }); y += 12 }
  sheet.code128(24, y, 416, 76, parcel.number.means)
  y += 88
  row('运单', [parcel.number], 28)
  row('时间', [parcel.printedAt])
  rule()
  row('寄方姓名', [parcel.sender.name])
  row('寄方电话', [parcel.sender.phone])
  y = sheet.para(12, y, 440, ['寄方地址 ', parcel.sender.address], { size: 21 }) + 6
  rule()
  row('收方姓名', [parcel.receiver.name])
  row('收方电话', [parcel.receiver.phone])
  y = sheet.para(12, y, 440, ['收方地址 ', parcel.receiver.address], { size: 21 }) + 6
  rule()
  row('品名', [parcel.goods])
  row('实重', [`${dice.real(0.2, 5).toFixed(2)}kg`])
  y = sheet.para(12, y, 440, wording(parcel.due, heldAsideWordings, dice), { size: 32, bold: true })
  rule()
  sheet.text(12, y, `客户签名：________   ${hotlines[parcel.carrier]}`, { size: 22 })
  sheet.text(12, y + 36, otherPhoneLine(parcel.sender.place.dial, dice), { size: 20, fit: 440 })
  sheet.note('otherPhone')
}

/** 顺丰 as it was: twelve digits, 寄件公司 and 联络人, the way of paying ticked among three. */
function companyForm(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const pen: Ink = { face: dice.pick(['hand', 'kai', 'song'] as const), colour: '#222a55', size: 32 }
  sheet.background = '#fbfbf7'
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 46, bold: true })
  sheet.code128(560, 16, 600, 92, parcel.number.means)
  sheet.text(860, 114, [parcel.number], { size: 36, align: 'middle', bold: true })
  let y = 170
  const party = (side: string, who: Party, company: string): void => {
    sheet.box(16, y, 760, 210)
    sheet.text(28, y + 12, `${side}公司`, { size: 22 })
    sheet.text(136, y + 6, company, { ...pen, fit: 340 })
    sheet.text(500, y + 12, '联络人', { size: 22 })
    sheet.text(578, y + 6, [who.name], { ...pen, fit: 190 })
    sheet.text(28, y + 62, `${side}地址`, { size: 22 })
    sheet.para(136, y + 56, 620, [who.address], { ...pen, size: 29, leading: 1.4 })
    sheet.text(28, y + 166, `${side}电话`, { size: 22 })
    sheet.text(136, y + 160, [who.phone], { ...pen, fit: 400 })
    y += 210
  }
  party('寄件', parcel.sender, '')
  party('收件', parcel.receiver, '')
  sheet.box(776, 170, 400, 420)
  sheet.text(790, 184, ['托寄物内容 ', parcel.goods], { size: 26, fit: 370 })
  sheet.text(790, 232, `计费重量 ${dice.int(1, 5)}.0 KG`, { size: 24 })
  sheet.text(790, 276, `声明价值 ${dice.int(1, 20)}00 元`, { size: 24 })
  sheet.line(776, 320, 1176, 320)
  const { kind, amountFen } = parcel.due
  const tick = (isIt: boolean): string => (isIt ? '☑' : '□')
  sheet.text(790, 334, [`付款方式 ${tick(kind === 'none')}`, kind === 'none' ? kindSaid(kind, '寄方付') : '寄方付'], { size: 24 })
  if (kind !== 'none') sheet.text(790, 376, [`${tick(true)}`, kindSaid(kind, kind === 'freightCollect' ? '收方付' : '代收货款'), '  ', amountFen === null ? null : sum(amountFen, dice)], { size: 28, bold: true, fit: 370 })
  sheet.text(790, 424, `${tick(false)}第三方付  月结卡号`, { size: 24 })
  if (kind !== 'none' && amountFen !== null) sheet.text(790, 478, `费用合计 ${(amountFen / 100).toFixed(2)}`, { size: 30, bold: true })
  sheet.text(790, 540, '收方签署', { size: 24 })
  sheet.text(24, 606, `${hotlines[parcel.carrier]}  收件员 0${dice.digits(5)}  ${otherPhoneLine(parcel.sender.place.dial, dice)}`, { size: 22 })
  sheet.note('otherPhone')
}

/** A freight hand-over note: 托运方 and 提货方, one cell a fact, both parties in one wide row each. */
function freightNote(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.text(500, 16, `${logo(parcel.carrier, dice)}零担货物托运单`, { size: 42, bold: true, align: 'middle' })
  sheet.code128(40, 84, 480, 80, parcel.number.means)
  sheet.text(280, 168, [parcel.number], { size: 28, align: 'middle' })
  sheet.text(560, 100, `托运日期 ${parcel.printedAt.slice(0, 10)}`, { size: 24 })
  sheet.text(560, 140, `${parcel.sender.place.city} 至 ${parcel.receiver.place.city}`, { size: 30, bold: true, fit: 420 })
  let y = 214
  const row = (cells: [string, Piece[], number][], height: number): void => {
    let x = 16
    for (const [word, value, width] of cells) {
      sheet.box(x, y, width, height)
      const end = sheet.text(x + 8, y + 12, word, { size: 22, bold: true })
      if (height > 60) sheet.para(end + 10, y + 10, width - (end - x) - 20, value, { size: 25 })
      else sheet.text(end + 10, y + 10, value, { size: 25, fit: width - (end - x) - 18 })
      x += width
    }
    y += height
  }
  row([['托运方', [parcel.sender.name], 400], ['联系方式', [parcel.sender.phone], 568]], 52)
  row([['发货地', [parcel.sender.address], 968]], 84)
  row([['提货方', [parcel.receiver.name], 400], ['联系方式', [parcel.receiver.phone], 568]], 52)
  row([['到货地', [parcel.receiver.address], 968]], 84)
  row([['品名', [parcel.goods], 300], ['件数', ['1'], 200], ['重量', [`${dice.real(1, 20).toFixed(1)}kg`], 230], ['包装', ['纸'], 238]], 52)
  row([['保价', [otherFalseAmount(dice)], 400], ['计费', wording(parcel.due, heldAsideWordings, dice), 568]], 56)
  row([['备注', [otherPhoneLine(parcel.receiver.place.dial, dice)], 968]], 52)
  sheet.note('otherPhone')
  sheet.text(24, y + 12, `托运人签字            承运人签字            服务电话 ${hotlines[parcel.carrier]}`, { size: 22 })
}

/** Post-office parcel form: name, address and phone in one cell under one long field word; sums in capitals. */
function postalCells(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const pen: Ink & { size: number } = { face: 'kai', colour: '#20306e', size: 30 }
  const green = '#17633f'
  sheet.background = '#f6fbf5'
  sheet.text(24, 16, '中国邮政 国内包裹详情单', { size: 38, bold: true, colour: green })
  sheet.code128(560, 14, 420, 74, parcel.number.means)
  sheet.text(770, 92, [parcel.number], { size: 28, align: 'middle' })
  let y = 140
  const cell = (word: string, pieces: Piece[], height: number): void => {
    sheet.box(16, y, 968, height, { stroke: green })
    sheet.text(26, y + 10, word, { size: 20, colour: green })
    sheet.para(40, y + 40, 920, pieces, { ...pen, leading: 1.4 })
    y += height
  }
  const all = (party: Party): Piece[] => [party.address, '  ', party.name, '  ', party.phone]
  cell('收件人详细地址、姓名、电话', all(parcel.receiver), 140)
  cell('寄件人详细地址、姓名、电话', all(parcel.sender), 140)
  cell('内装何物及数量', [parcel.goods, ' 壹件'], 88)
  const { kind, amountFen } = parcel.due
  const inWords = amountFen !== null && dice.chance(0.5)
  const due: Piece[] = kind === 'none' ? [kindSaid(kind, '寄件人已付')]
    : amountFen === null ? [kindSaid(kind, kind === 'freightCollect' ? '收件人付费' : '代收货款')]
      : [kindSaid(kind, kind === 'freightCollect' ? '收件人付费' : '代收货款'), ' 人民币 ', inWords ? sumInCapitals(amountFen) : bareSum(amountFen, dice)]
  if (inWords) sheet.note('capitalsOnly')
  cell('资费', due, 88)
  sheet.text(26, y + 12, `重量 ${dice.int(200, 3000)} 克    保价金额 ——    接收局 ${parcel.sender.place.city.slice(0, 2)}    客服 11183`, { size: 22, colour: green })
}

export const heldAsideSlips: Family[] = [
  { name: 'tillSlip', split: 'heldAside', width: 464, height: 980, habits: { carriers: ['yto', 'sto', 'ems', 'yunda'] }, draw: tillSlip },
  { name: 'companyForm', split: 'heldAside', width: 1190, height: 660, habits: { carriers: ['sf'], oldNumber: true }, draw: companyForm },
  { name: 'freightNote', split: 'heldAside', width: 1000, height: 740, habits: { carriers: ['deppon'] }, draw: freightNote },
  { name: 'postalCells', split: 'heldAside', width: 1000, height: 680, habits: { carriers: ['ems'] }, draw: postalCells },
]
