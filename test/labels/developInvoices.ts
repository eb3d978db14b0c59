import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, outletLine, promoLine, qrPayload } from './furniture'
import { bareSum, falseAmount, inCapitals, kindSaid, wording } from './money'
import { type Parcel } from './parcel'
import { separator, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { slipWordings } from './slipWordings'
import { type Piece, said } from './truth'

const yuan = (fen: number): string => (fen / 100).toFixed(2)

/** A shop's delivery note: its head, goods with prices, what was paid and what is still to pay, then who gets it and who sends it. */
function shopInvoice(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { sender, receiver, due, goods } = parcel
  const wide = 1100
  const title = dice.pick(['发货单', '送货单', '出库单', '销售出库单', '配送清单', '销货清单'])
  sheet.text(wide / 2, 20, title, { size: 46, bold: true, align: 'middle', spacing: dice.pick([0, 0.3]), face: dice.pick(['hei', 'song'] as const) })
  sheet.text(30, 30, `${logo(parcel.carrier, dice)}`, { size: 30, bold: true, fit: 300 })
  sheet.code128(760, 20, 310, 58, parcel.number.means)
  sheet.text(915, 82, [parcel.number], { size: 22, align: 'middle' })
  sheet.text(30, 92, `单据编号：${dice.pick(['XS', 'CK', 'FH'])}${dice.digits(10)}   ${dice.pick(['开单日期', '制单日期', '出库日期'])}：${parcel.printedAt.slice(0, 10)}`, { size: 22, fit: 700 })
  const [from, to] = dice.pick([['发货人', '收货人'], ['发货单位', '收货单位'], ['供货单位', '购货单位'], ['发货方', '收货方'], ['卖家', '买家'], ['寄件人', '收件人']] as const)
  const [phoneWord, addressWord] = dice.pick([['电话', '地址'], ['联系电话', '收货地址'], ['手机', '地址'], ['联系方式', '详细地址']] as const)
  const people = (y: number, who: readonly ('sender' | 'receiver')[]): number => {
    const inTwo = dice.chance(0.4)
    for (const one of who) {
      const party = one === 'sender' ? sender : receiver
      const at = addressWord === '收货地址' && one === 'sender' ? '发货地址' : addressWord
      if (inTwo) {
        const end = sheet.text(30, y, [`${one === 'sender' ? from : to}：`, party.name], { size: 25, fit: 480 })
        sheet.text(Math.max(560, end + 30), y, [party.phone === null ? '' : `${phoneWord}：`, party.phone], { size: 25, fit: 500 })
        y = sheet.para(30, y + 36, 1040, [`${at}：`, party.address], { size: 24 }) + 8
      } else y = sheet.para(30, y, 1040, [`${one === 'sender' ? from : to}：`, ...strung('   ', party.name, party.phone, party.address)], { size: 24 }) + 8
    }
    return y
  }
  // Some shops stand in their note's head, with address and phone under it, and nowhere else.
  const headed = sender.name !== null && dice.chance(0.25)
  if (headed) {
    sheet.text(40, 128, [sender.name], { size: 32, bold: true, fit: 420 })
    sheet.para(40, 168, 1020, strung('   ', sender.address, sender.phone), { size: 22 })
  }
  const above = dice.chance(0.5)
  const order = headed ? ['receiver'] as const : dice.chance(0.5) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const
  let y = headed ? 206 : 134
  if (above) y = people(y, order)
  const xs = [30, 90, 560, 680, 800, 930, 1070]
  const heads = ['序号', dice.pick(['商品名称', '品名规格', '货品名称']), '单位', '数量', '单价', dice.pick(['金额', '小计', '金额(元)'])]
  const others = Array.from({ length: dice.int(0, 2) }, () => ({ name: dice.pick(['赠品礼盒', '包装费', '小样', '说明书', '防水袋']), fen: dice.pick([0, 500, 990, 1200]) }))
  const total = (due.amountFen ?? dice.int(20, 90) * 100) * (due.kind === 'cashOnDelivery' && dice.chance(0.6) ? 1 : 2)
  const first = total - others.reduce((sum, one) => sum + one.fen, 0)
  const rows: Piece[][] = [heads, ['1', goods, '件', '1', yuan(first), yuan(first)], ...others.map((one, place): Piece[] => [String(place + 2), one.name, '个', '1', yuan(one.fen), yuan(one.fen)])]
  for (const [row, cells] of rows.entries()) {
    sheet.box(30, y, 1040, 44)
    cells.forEach((cell, place) => {
      if (place > 0) sheet.line(xs[place]!, y, xs[place]!, y + 44)
      sheet.text(xs[place]! + 10, y + 9, [cell], { size: 23, bold: row === 0, fit: xs[place + 1]! - xs[place]! - 16 })
    })
    y += 44
  }
  sheet.box(30, y, 1040, 44)
  sheet.text(40, y + 9, dice.pick([`合计：${inCapitals(total)}`, `合计（大写）${inCapitals(total)}   ￥${yuan(total)}`, '合计']), { size: 23, fit: 740 })
  sheet.text(940, y + 9, yuan(total), { size: 23, fit: 124 })
  y += 58
  const paid = due.kind === 'cashOnDelivery' ? total - (due.amountFen ?? total) : total
  const dues: Piece[][] = [[`${dice.pick(['商品金额', '货款总额', '订单金额'])}：${yuan(total)}`], [`${dice.pick(['已付', '已收', '已付定金', '预收'])}：${yuan(paid)}`]]
  if (dice.chance(0.4)) dues.push([`优惠：${dice.pick(['0.00', '5.00'])}`])
  if (due.kind === 'none') dues.push(dice.chance(0.5) ? [said('paymentKind', '已付款', 'none')] : [`代收货款：0.00`], [said('paymentKind', dice.pick(['运费：寄付', '无需付款', '月结']), 'none')])
  else if (due.amountFen === null) dues.push([kindSaid(due.kind, '运费到付')])
  else if (due.kind === 'freightCollect') dues.push([kindSaid('freightCollect', dice.pick(['到付运费', '运费到付'])), '：', bareSum(due.amountFen, dice), '元'])
  else dues.push([kindSaid('cashOnDelivery', dice.pick(['代收货款', '代收', '货到付款', '代收款'])), dice.pick(['：', '：￥', '金额：']), said('amount', yuan(due.amountFen), String(due.amountFen))])
  if (due.kind === 'cashOnDelivery' && due.amountFen !== null && dice.chance(0.5)) dues.push([`应收：${yuan(due.amountFen)}`])
  const inRow = dice.chance(0.5)
  let x = 40
  for (const pieces of dues) {
    const end = sheet.text(x, y, pieces, { size: 25, bold: dice.chance(0.3) })
    if (inRow && end < 760) x = end + 36
    else { x = 40; y += 38 }
  }
  y += x === 40 ? 6 : 44
  if (!above) y = people(y, order)
  sheet.text(30, y + 6, `制单：${dice.pick(['admin', '张敏', '003'])}    发货人签字：          收货人签字：          ${outletLine(dice)}`, { size: 21, fit: 1040 })
  sheet.text(30, y + 40, `${promoLine(dice)}   ${dice.pick(['售后电话', '客服电话'])} 400${dice.digits(7)}   ${hotlineLine(parcel.carrier, dice)}`, { size: 20, fit: 1040 })
  sheet.note('outletPhone')
}

/** A narrow roll in small print: each party one line without gaps, broken where the paper ends. */
function glueSlip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const wide = sheet.width - 28
  const small = dice.int(17, 20)
  const narrow = dice.pick([0.85, 1, 1])
  const [from, to] = dice.pick([['寄件人', '收件人'], ['寄:', '收:'], ['寄件:', '收件:'], ['寄方', '收方'], ['(寄)', '(收)'], ['发件人:', '收件人:'], ['寄 ', '收 ']] as const)
  const glue = dice.weighted({ '': 6, ',': 1.5, ' ': 1, '/': 0.7 })
  const party = (who: 'sender' | 'receiver', y: number): number => {
    const { name, phone, address } = parcel[who]
    const isSender = who === 'sender'
    const parts = dice.pick([[name, phone, address], [name, phone, address], [name, address, phone], [address, name, phone]])
    return sheet.para(14, y, wide, [isSender ? from : to, ...strung(glue, ...parts)], { size: isSender ? small : small + dice.int(3, 8), bold: !isSender, stretch: isSender ? narrow : 1, leading: 1.2 }) + 8
  }
  const dashes = (y: number): number => { sheet.line(8, y, wide + 20, y, { dashed: true }); return y + 8 }
  let y = 12
  sheet.text(14, y, logo(parcel.carrier, dice), { size: 30, bold: true, fit: wide * 0.55 })
  sheet.text(wide + 14, y + 6, parcel.printedAt.slice(5, 16), { size: 18, align: 'right' })
  y += 44
  const barsFirst = dice.chance(0.6)
  const bars = (): void => {
    sheet.code128(16, y, wide - 4, 70, parcel.number.means)
    sheet.text(14 + wide / 2, y + 74, [parcel.number], { size: 24, align: 'middle', fit: wide })
    y += 108
  }
  if (barsFirst) bars()
  sheet.text(14, y, parcel.sortingCode, { size: 44, bold: true, fit: wide })
  y = dashes(y + 54)
  for (const who of dice.chance(0.6) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const) y = party(who, y)
  y = dashes(y)
  const due = wording(parcel.due, slipWordings, dice)
  if (due.length > 0) { sheet.text(14, y, due, { size: dice.int(22, 32), bold: true, fit: wide }); y += 44 }
  sheet.text(14, y, strung(dice.pick([' ', '  ']), parcel.goods, falseAmount(dice), dice.chance(0.5) ? falseAmount(dice) : null), { size: small, fit: wide })
  y = dashes(y + small * 1.5)
  if (!barsFirst) bars()
  sheet.text(14, y, `订单${separator(dice).trim() || ':'}${parcel.orderNumber}`, { size: 17, fit: wide })
  sheet.text(14, y + 24, outletLine(dice), { size: 17, fit: wide })
  sheet.text(14, y + 48, `${hotlineLine(parcel.carrier, dice)}`, { size: 17, fit: wide })
  if (dice.chance(0.3)) sheet.qr(wide - 90, y + 76, 100, qrPayload(parcel, dice))
  sheet.note('outletPhone')
}

export const developInvoices: Family[] = [
  { name: 'shopInvoice', split: 'develop', width: 1100, height: 1000, habits: { carriers: ['yto', 'sto', 'deppon', 'jd', 'sf'], dues: { cashOnDelivery: 6, freightCollect: 2, none: 2 } }, draw: shopInvoice },
  { name: 'glueSlip', split: 'develop', width: 464, height: 1200, habits: { carriers: ['zto', 'yunda', 'jt', 'yto', 'cainiao'], namelessSender: 0.1 }, draw: glueSlip },
]
