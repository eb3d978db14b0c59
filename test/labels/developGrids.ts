import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { falseAmount, inCapitals, sum, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { withCountry } from './partyPrint'
import { type Face, type Ink, type Sheet } from './sheet'
import { slipWordings } from './slipWordings'
import { filledUnits, sumCells, tickRow } from './tickRow'
import { type Piece, said } from './truth'

/** A word in the middle of a cell, over two lines where it is narrow, or its characters one upon another. */
function head(sheet: Sheet, x: number, y: number, width: number, height: number, word: string, ink: Ink & { size: number }): void {
  const perLine = Math.max(1, Math.floor((width - 6) / ink.size))
  const characters = [...word]
  const lines = characters.length <= perLine ? [word] : characters.reduce<string[]>((rows, character, place) => {
    const share = Math.ceil(characters.length / Math.ceil(characters.length / perLine))
    if (place % share === 0) rows.push('')
    rows[rows.length - 1] += character
    return rows
  }, [])
  const leading = Math.min(ink.size * 1.12, (height - 2) / lines.length)
  lines.forEach((line, place) => sheet.text(x + width / 2, y + height / 2 - (lines.length * leading) / 2 + place * leading, line, { ...ink, size: Math.min(ink.size, leading), align: 'middle' }))
}

/** Both parties in one table: fields as columns and parties as rows, or the other way round, heads wrapped in narrow cells. */
function partyTable(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const order = dice.chance(0.5) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const
  const words = dice.pick([['寄件人', '收件人'], ['发货人', '收货人'], ['寄件方', '收件方'], ['发件人信息', '收件人信息'], ['寄', '收'], ['托运人', '收货人']] as const)
  const who = (party: 'sender' | 'receiver'): string => words[party === 'sender' ? 0 : 1]
  const heads = dice.pick([['姓名', '电话', '地址'], ['名称', '联系电话', '详细地址'], ['联系人', '手机号码', '联系地址'], ['姓名/单位', '手机/固话', '地址']] as const)
  const ink = { size: dice.int(22, 26), bold: dice.chance(0.5) }
  const value = (party: Party, field: number): Piece[] => (field === 0 ? [party.name] : field === 1 ? [party.phone] : [party.address])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 320 })
  sheet.code128(380, 14, 400, 76, parcel.number.means)
  sheet.text(580, 94, [dice.pick(['', '运单号 ', 'No.']), parcel.number], { size: 26, align: 'middle' })
  let y = 136
  if (dice.chance(0.5)) {
    // Parties as rows: a narrow head cell, then the fields' columns.
    const swap = dice.chance(0.3) ? [1, 0, 2] : [0, 1, 2]
    const xs = [16, 16 + dice.pick([60, 96, 120]), 260, 500, 784]
    const tall = dice.int(44, 56)
    xs.slice(0, 4).forEach((x, place) => {
      sheet.box(x, y, xs[place + 1]! - x, tall)
      if (place > 0) head(sheet, x, y, xs[place + 1]! - x, tall, heads[swap[place - 1]!]!, ink)
    })
    y += tall
    for (const party of order) {
      const rowTall = dice.int(128, 150)
      head(sheet, xs[0]!, y, xs[1]! - xs[0]!, rowTall, who(party), ink)
      xs.slice(0, 4).forEach((x, place) => {
        sheet.box(x, y, xs[place + 1]! - x, rowTall)
        if (swap[place - 1] === 2) sheet.para(x + 8, y + 10, xs[place + 1]! - x - 14, value(parcel[party], 2), { size: 23 })
        else if (place > 0) sheet.text(x + 8, y + 14, value(parcel[party], swap[place - 1]!), { size: 23, fit: xs[place + 1]! - x - 14 })
      })
      y += rowTall
    }
  } else {
    // Parties as columns, the fields' heads at the left.
    const left = 16 + dice.pick([64, 110, 140])
    const middle = left + (784 - left) / 2
    const columns = [left, middle, 784]
    const rows = [50, 58, 58, 124]
    rows.forEach((tall, row) => {
      sheet.box(16, y, left - 16, tall)
      if (row > 0) head(sheet, 16, y, left - 16, tall, heads[row - 1]!, ink)
      order.forEach((party, place) => {
        sheet.box(columns[place]!, y, columns[place + 1]! - columns[place]!, tall)
        if (row === 0) head(sheet, columns[place]!, y, columns[place + 1]! - columns[place]!, tall, who(party), ink)
        else sheet.para(columns[place]! + 10, y + 10, columns[place + 1]! - columns[place]! - 18, value(parcel[party], row - 1), { size: 24 })
      })
      y += tall
    })
  }
  sheet.box(16, y, 768, 56)
  sheet.text(28, y + 14, [dice.pick(['货物名称 ', '物品：', '品名 ']), parcel.goods, `    ${falseAmount(dice)}   ${falseAmount(dice)}`], { size: 22, fit: 740 })
  y += 56
  sheet.box(16, y, 768, 70)
  const due = wording(parcel.due, slipWordings, dice)
  sheet.text(28, y + 14, due.length === 0 ? promoLine(dice) : due, { size: due.length === 0 ? 22 : 36, bold: true, fit: 740 })
  sheet.text(24, y + 84, `${outletLine(dice)}    ${hotlineLine(parcel.carrier, dice)}`, { size: 19, fit: 740 })
  sheet.text(24, y + 114, `订单 ${parcel.orderNumber}   ${parcel.printedAt}`, { size: 19, fit: 740 })
  if (dice.chance(0.3)) sheet.qr(650, y + 150, 120, qrPayload(parcel, dice))
  sheet.note('outletPhone')
}

/** A form on carbon paper: two columns of captioned fields, boxes to tick, a cell for each figure of the sum, signatures. */
function carbonForm(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#b3261e', '#1d6b3a', '#14418b', '#222222'])
  const pen: Ink = { face: dice.pick<Face>(['hand', 'kai', 'mono', 'song']), colour: dice.pick(['#1b2a6b', '#222222', '#44337a']) }
  const caption: Ink & { size: number } = { size: dice.int(21, 24), colour, face: dice.pick<Face>(['song', 'hei']) }
  sheet.background = dice.pick(['#fffaf0', '#fff6f6', '#f4fbf4', '#ffffff'])
  sheet.text(30, 20, `${logo(parcel.carrier, dice)}${dice.pick(['  详情单', '  快递运单', ' 货物托运单'])}`, { size: 40, bold: true, colour, fit: 560 })
  sheet.code128(640, 16, 520, 76, parcel.number.means)
  sheet.text(900, 96, [parcel.number], { size: 30, align: 'middle', bold: true })
  const [sends, receives] = dice.pick([['寄件', '收件'], ['寄件', '收件'], ['发件', '收件'], ['发货', '收货'], ['托运', '收货']] as const)
  const signed = dice.chance(0.35)
  const named = signed ? dice.pick(['人签名', '人（签名）', '人签字']) : dice.pick(['人姓名', '人', '联系人', '人/联络人'])
  const phoned = dice.pick(['电话', '联系电话', '手机/固话', '手机号码', '联系方式'])
  const placed = dice.pick(['地址', '详细地址', '寄自地址'])
  const top = 148
  const column = (x: number, verb: string, party: Party, isSender: boolean): void => {
    const field = (row: number, tall: number, word: string, pieces: Piece[], size: number): void => {
      const y = top + row
      sheet.box(x, y, 570, tall, { stroke: colour })
      const after = sheet.text(x + 8, y + 10, `${word}${dice.pick([':', '：', ''])}`, caption)
      sheet.para(after + 10, y + 7, x + 560 - after, pieces, { ...pen, size, leading: 1.25 })
    }
    // Half of the forms say the party once, in the name's caption; the others in each.
    const verbs = dice.chance(0.5) ? verb : ''
    field(0, 52, `${verb}${isSender ? named : named.replace(/人（?签[名字]）?/u, '人姓名')}`, [party.name], 29)
    field(52, 52, dice.pick(['单位名称', '公司名称', '单位']), [' '], 24)
    field(104, 126, placed === '寄自地址' ? `${isSender ? '寄自' : '寄达'}地址` : `${verbs}${placed}`, [party.address], 26)
    field(230, 52, `${verbs}${phoned}`, withCountry(party.phone, dice), 28)
  }
  const swap = dice.chance(0.15)
  column(swap ? 600 : 30, sends, parcel.sender, true)
  column(swap ? 30 : 600, receives, parcel.receiver, false)
  let y = top + 290
  sheet.text(38, y, [dice.pick(['内件品名:', '托寄物内容 ', '货物名称：']), parcel.goods, `  件数 1   重量 ${dice.real(0.2, 5).toFixed(1)} kg   声明价值 ${dice.int(1, 9)}00 元`], { size: 24, fit: 1110 })
  y += 42
  sheet.text(38, y, dice.pick(['付款方式', '付费方式：', '资费支付']), caption)
  tickRow(sheet, 170, y - 3, parcel.due, dice, { size: dice.int(24, 28), face: 'hei' })
  y += 48
  const { kind, amountFen } = parcel.due
  const word = kind === 'cashOnDelivery' ? dice.pick(['代收货款金额', '代收金额', '代收货款']) : dice.pick(['费用合计', '应收运费', '资费合计', '总计'])
  if (kind !== 'none' && amountFen !== null) {
    const amount = (text: string): Piece => said('amount', text, String(amountFen))
    const manner = dice.weighted({ cells: 3, capitals: 3, units: 3, figures: 3 })
    const at = sheet.text(38, y + 14, `${word}：`, caption) + 8
    if (manner === 'cells') {
      const end = sumCells(sheet, at, y, amountFen, dice, { size: 26, colour, pen })
      if (dice.chance(0.7)) sheet.text(end + 24, y + 24, ['大写 ', amount(inCapitals(amountFen))], { ...pen, size: 27, fit: 1150 - end })
      else sheet.note('sumInCells')
    } else if (manner === 'units') sheet.text(at, y + 8, [filledUnits(amountFen, dice), '  ￥', amount((amountFen / 100).toFixed(2))], { ...pen, size: 30, fit: 780 })
    else sheet.text(at, y + 8, manner === 'capitals' ? ['人民币', amount(inCapitals(amountFen))] : [sum(amountFen, dice)], { ...pen, size: 32, fit: 780 })
  } else sheet.text(38, y + 14, `运费 ${kind === 'freightCollect' ? '     ' : `${dice.int(6, 22)}.00`} 元    代收货款：      元`, caption)
  y += 96
  sheet.text(38, y, signed ? `收寄人员：${dice.pick(['王强', '小李', '03127'])}` : [`${sends}人签名：`, dice.chance(0.4) ? parcel.sender.name : ' '], caption)
  sheet.text(430, y, `收件人签收：              年   月   日`, caption)
  sheet.text(840, y, `收派员 1${dice.pick(['38', '59'])}${dice.digits(8)}`, { ...caption, size: 20 })
  sheet.text(38, y + 40, `${hotlineLine(parcel.carrier, dice)}  ${dice.pick(['第一联 存根联', '第三联 收件人联', '请用力填写 复写五联'])}`, { size: 20, colour })
  sheet.note('outletPhone')
}

export const developGrids: Family[] = [
  { name: 'partyTable', split: 'develop', width: 800, height: 1000, habits: { carriers: ['yto', 'sto', 'deppon', 'zto', 'ems'] }, draw: partyTable },
  { name: 'carbonForm', split: 'develop', width: 1200, height: 900, habits: { carriers: ['yto', 'sto', 'ems', 'yunda', 'sf'] }, draw: carbonForm },
]
