import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine } from './furniture'
import { bareSum, inCapitals, kindSaid, sum } from './money'
import { type Parcel } from './parcel'
import { cutAddress, strung, withCountry } from './partyPrint'
import { type Face, type Ink, type Sheet } from './sheet'
import { tickRow } from './tickRow'
import { type Piece, said } from './truth'

/** Characters set apart, as forms print short captions: 寄 件 人. */
const spaced = (word: string, dice: Dice): string => (dice.chance(0.35) ? [...word].join(' ') : word)

/** A counter's form filled by hand: printed captions with lines to write on, everything else in ink. */
function filledForm(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#222222', '#14418b', '#1d6b3a'])
  const pen: Ink = { face: dice.pick<Face>(['hand', 'hand', 'kai']), colour: dice.pick(['#1b2a6b', '#222222']) }
  const print: Ink & { size: number } = { size: 23, colour, face: dice.pick<Face>(['hei', 'song']) }
  const right = 860
  sheet.background = dice.pick(['#ffffff', '#fffdf6', '#f8f8ff'])
  sheet.text(24, 18, `${logo(parcel.carrier, dice)} ${dice.pick(['寄递详情单', '快递单', '收寄单'])}`, { size: 36, bold: true, colour, fit: 420 })
  sheet.code128(480, 14, 380, 70, parcel.number.means)
  sheet.text(670, 88, [parcel.number], { size: 26, align: 'middle' })
  let y = 132
  const blank = (x: number, word: string, pieces: Piece[], end: number, size = 28): number => {
    const from = sheet.text(x, y + 6, `${word}${dice.pick(['：', ':', ' '])}`, print) + 6
    sheet.line(from, y + 36, end, y + 36, { weight: 1, colour })
    return sheet.text(from + 6, y + dice.int(-2, 3), pieces, { ...pen, size, fit: end - from - 8 })
  }
  const [from, to] = dice.pick([['寄件人', '收件人'], ['寄件人', '收件人'], ['交寄人', '收件人'], ['托运人', '收货人'], ['发件人', '收件人'], ['发货人', '收货人']] as const)
  const manner = dice.pick(['each', 'once', 'heading'])
  for (const who of dice.chance(0.6) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    const { name, phone, address, place } = parcel[who]
    const party = who === 'sender' ? from : to
    if (manner === 'heading') { sheet.text(24, y, `${dice.pick(['■', '◆', ''])}${party}${dice.pick(['信息', '资料', '填写'])}`, { ...print, bold: true }); y += 36 }
    const nameWord = manner === 'heading' ? spaced('姓名', dice) : manner === 'once' ? spaced(party, dice) : `${party}${dice.pick(['姓名', '（签名）', ''])}`
    const phoneWord = `${manner === 'each' ? party : ''}${dice.pick([spaced('电话', dice), '联系电话', '手机'])}`
    blank(24, nameWord, [name], 420)
    blank(440, phoneWord, [phone], right)
    y += 50
    if (dice.chance(0.35)) {
      const [region, street] = cutAddress(address, place.city)
      blank(24, dice.pick(['省市', '所在地区', '所在城市']), [region ?? null], 400)
      y += 48
      blank(24, '详细地址', [street ?? ' '], right, 26)
    } else {
      const start = sheet.text(24, y + 6, `${manner === 'each' ? party : ''}${spaced('地址', dice)}：`, print)
      sheet.line(start, y + 36, right, y + 36, { weight: 1, colour })
      y = sheet.para(start + 8, y + 2, right - start - 10, [address], { ...pen, size: 26, leading: 1.5 }) - 36
    }
    y += 56
  }
  blank(24, dice.pick(['内件品名', '寄递物品', '物品名称']), [parcel.goods], 400)
  sheet.text(440, y + 6, `重量 ${dice.real(0.2, 4).toFixed(2)}kg  保价 ${dice.int(1, 9)}00元`, print)
  y += 54
  const { kind, amountFen } = parcel.due
  const ticks = dice.chance(0.5)
  if (ticks) {
    sheet.text(24, y + 4, '付款方式 ', print)
    tickRow(sheet, 150, y, parcel.due, dice, { size: 25 })
    y += 48
  }
  const said2 = kind === 'none' ? said('paymentKind', dice.pick(['寄付', '月结', '现结已付']), 'none') : kindSaid(kind, kind === 'freightCollect' ? dice.pick(['到付', '运费到付', '收件人付']) : dice.pick(['代收货款', '货到付款', '代收款']))
  if (amountFen === null) { if (!ticks) blank(24, dice.pick(['付款方式', '付费方式']), [said2], 420) }
  else {
    const style = dice.pick(['capitals', 'both', 'figures', 'printed'])
    const capital = said('amount', inCapitals(amountFen), String(amountFen))
    const lead: Piece[] = ticks ? [kind === 'cashOnDelivery' ? '代收金额' : '运费合计'] : [said2]
    if (style === 'capitals') sheet.text(24, y, [...lead, '（大写）', capital], { ...pen, size: 29, fit: 830 })
    else if (style === 'both') sheet.text(24, y, [...lead, '：人民币', capital, `（￥${(amountFen / 100).toFixed(2)}）`], { ...pen, size: 29, fit: 830 })
    else if (style === 'figures') sheet.text(24, y, [...lead, ' ', sum(amountFen, dice)], { ...pen, size: 31, fit: 830 })
    else {
      const after = sheet.text(24, y + 4, [...lead, '￥'], print)
      const end = sheet.text(after + 14, y - 2, [bareSum(amountFen, dice)], { ...pen, size: 31 })
      sheet.text(Math.max(end + 10, after + 130), y + 4, '元', print)
    }
  }
  y += 56
  sheet.text(24, y, `${dice.pick(['寄件人签名', '交寄人签章'])}：              收件人签收：              ${parcel.printedAt.slice(0, 10)}`, { ...print, size: 21, fit: 830 })
  sheet.text(24, y + 36, `收寄员：${dice.pick(['刘洋', '08', '小周'])}   ${outletLine(dice)}   ${hotlineLine(parcel.carrier, dice)}`, { ...print, size: 19, fit: 830 })
  sheet.note('outletPhone', 'handwritten')
}

/** A bilingual post form as for the customs: two boxes of captions in two languages, contents with values in money of another land. */
function customsForm(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const print: Ink & { size: number } = { size: 18, colour: dice.pick(['#222222', '#14418b', '#1d6b3a']), face: dice.pick<Face>(['hei', 'song']) }
  const typed: Ink = { size: 24, face: dice.pick<Face>(['mono', 'hei', 'song']) }
  sheet.text(24, 16, dice.pick(['EMS 全球邮政特快专递', 'CHINA POST 中国邮政', 'EMS Worldwide 邮政特快']), { size: 34, bold: true, fit: 420 })
  sheet.text(24, 62, dice.pick(['CUSTOMS DECLARATION 报关单 CN23', 'DESPATCH NOTE 包裹详情单 CP71', 'Customs Declaration CN 22/CN 23']), { ...print, size: 20 })
  sheet.code128(480, 14, 440, 72, parcel.number.means)
  sheet.text(700, 90, [parcel.number], { size: 30, align: 'middle', bold: true })
  const [from, to] = dice.pick([['From 寄件人', 'To 收件人'], ['寄件人 Sender', '收件人 Addressee'], ['Sender 寄自', 'Addressee 寄往'], ['寄件人 From:', '收件人 To:'], ['From', 'To'], ['SENDER (寄件人)', 'ADDRESSEE (收件人)']] as const)
  const [nameWord, phoneWord, addressWord] = dice.pick([['Name 姓名', 'Tel 电话', 'Address 地址'], ['姓名 Name', '电话 Phone', '地址 Address'], ['Name', 'Tel. No.', 'Street'], ['姓名/Name:', '电话/Tel:', '地址/Address:']] as const)
  const across = dice.chance(0.5)
  let y = 138
  const block = (who: 'sender' | 'receiver', x: number, top: number, wide: number): number => {
    const { name, phone, address, place } = parcel[who]
    let at = top + 8
    sheet.text(x + 8, at, who === 'sender' ? from : to, { ...print, size: 20, bold: true })
    at += 32
    const field = (word: string, pieces: Piece[]): void => {
      const start = sheet.text(x + 8, at + 4, `${word} `, print)
      at = Math.max(at + 34, sheet.para(start + 6, at, x + wide - start - 12, pieces, typed) + 4)
    }
    field(nameWord, [name])
    if (dice.chance(0.4)) field('Business 公司', [' '])
    field(addressWord, [address])
    field(dice.pick(['Postcode 邮编', '邮政编码 ZIP']), [dice.digits(6)])
    sheet.text(x + wide - 150, at - 34, dice.pick(['CHINA', 'CN 中国', place.city.replace('市', '')]), { ...print, size: 20 })
    field(phoneWord, withCountry(phone, dice))
    return at + 8
  }
  if (across) {
    const bottom = Math.max(block('sender', 16, y, 460), block('receiver', 476, y, 460))
    sheet.box(16, y, 460, bottom - y)
    sheet.box(476, y, 460, bottom - y)
    y = bottom
  } else for (const who of dice.chance(0.7) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    const bottom = block(who, 16, y, 920)
    sheet.box(16, y, 920, bottom - y)
    y = bottom
  }
  const value = dice.int(8, 90)
  const xs = [16, 420, 540, 680, 936]
  for (const cells of [['Contents 内件详细说明', 'Qty 数量', 'kg 净重', dice.pick(['Value 价值 (USD)', 'Value(CNY) 申报价值'])], [parcel.goods, '1', dice.real(0.1, 3).toFixed(2), `${value}.00`], ['HS 税则号 / Origin CN', ' ', dice.real(0.2, 3).toFixed(2), `Total ${value}.00`]]) {
    sheet.box(16, y, 920, 42)
    cells.forEach((cell, place) => sheet.text(xs[place]! + 8, y + 10, [cell], { ...print, size: 19, fit: xs[place + 1]! - xs[place]! - 12 }))
    y += 42
  }
  sheet.text(24, y + 10, '□ Gift 礼品   ☑ Merchandise 商品   □ Documents 文件   □ Returned goods 退件', { ...print, size: 19, fit: 900 })
  sheet.text(24, y + 44, `${parcel.due.kind === 'freightCollect' ? 'Fees 手续费 2.00' : `Postal charges 资费 ${dice.int(12, 60)}.00`}   Insured value 保价 ${dice.pick(['NIL', '0.00', `${dice.int(1, 5)}00.00 SDR`])}`, { ...print, size: 19 })
  const { kind, amountFen } = parcel.due
  const money: Piece[] = amountFen === null ? [] : [dice.pick([' ', ' : ', ' ￥', ' CNY ', ' RMB ']), bareSum(amountFen, dice), dice.pick(['', ' 元', ''])]
  const word = kind === 'none' ? said('paymentKind', dice.pick(['Postage paid 邮资已付', '寄件人付 Prepaid', '寄付']), 'none') : kindSaid(kind, kind === 'freightCollect' ? dice.pick(['收件人付费 Freight collect', '到付 Collect', '邮资到付', '收件人支付']) : dice.pick(['COD 代收货款', '代收货款 COD amount', 'Cash on delivery 货到付款', 'COD']))
  sheet.box(16, y + 76, 920, 58, { weight: 3 })
  sheet.text(30, y + 88, strung('', word, ...money), { size: 30, bold: true, fit: 880 })
  sheet.text(24, y + 146, `Office of origin 收寄局 ${parcel.sender.place.city}   Date ${parcel.printedAt}   ${hotlineLine(parcel.carrier, dice)}`, { ...print, size: 18, fit: 900 })
  sheet.text(24, y + 178, `Sender's signature 寄件人签名          Addressee's signature 收件人签名`, { ...print, size: 18 })
}

export const developFilled: Family[] = [
  { name: 'filledForm', split: 'develop', width: 884, height: 1000, habits: { carriers: ['ems', 'yto', 'sto', 'deppon', 'yunda'] }, draw: filledForm },
  { name: 'customsForm', split: 'develop', width: 952, height: 1100, habits: { carriers: ['ems'], oldNumber: true }, draw: customsForm },
]
