import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, logo, qrPayload, strangers } from './furniture'
import { bareSum, kindSaid, wording, yuanOf } from './money'
import { type Parcel } from './parcel'
import { slim, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { crowdedWordings, offer, smallPrintSum, struckSum, unusedWay } from './sumsBeside'
import { type Piece, said } from './truth'

/** 100 × 180 mm from a shop: label above, and below the tear line the receiver once more with a bill of quantities, coupons and what was paid online. */
function pickList(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const between = dice.pick(['  ', ' / ', '，', ' '])
  const isNumberFirst = dice.chance(0.5)
  const person = (name: Piece, phone: Piece): Piece[] => isNumberFirst ? strung(between, phone, name) : strung(between, name, phone)
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 360 })
  sheet.text(776, 26, parcel.printedAt, { size: 20, align: 'right' })
  sheet.text(400, 76, parcel.sortingCode, { size: 66, bold: true, align: 'middle', fit: 750 })
  sheet.line(12, 156, 788, 156)
  sheet.badge(24, 172, 54, '收', 'solidCircle')
  sheet.text(96, 170, person(receiver.name, slim(receiver.phone)), { size: 34, bold: true, fit: 680 })
  let y = sheet.para(96, 216, 680, [receiver.address], { size: 32, bold: true }) + 12
  sheet.badge(24, y, 44, '寄', 'circle')
  sheet.text(96, y, person(sender.name, slim(sender.phone)), { size: 25, fit: 680 })
  y = sheet.para(96, y + 36, 680, [sender.address], { size: 23 }) + 4
  for (const line of strangers(sheet, dice)) { sheet.text(96, y, line, { size: 21, fit: 680 }); y += 30 }
  sheet.line(12, y + 6, 788, y + 6)
  sheet.text(24, y + 24, wording(due, crowdedWordings, dice), { size: 32, bold: true, fit: 560 })
  sheet.text(776, y + 30, unusedWay(due, dice), { size: 22, align: 'right', fit: 180 })
  y += 84
  sheet.code128(90, y, 620, 110, parcel.number.means)
  sheet.text(400, y + 118, [parcel.number], { size: 34, bold: true, align: 'middle' })
  y += 176
  sheet.line(0, y, 800, y, { dashed: true })
  const [stub, colon] = [dice.pick(['收货信息', '收件人', '买家', '客户']), dice.pick(['：', ':', ' '])]
  y = sheet.para(24, y + 16, 752, [stub + colon, ...strung(' ', receiver.name, slim(receiver.phone), receiver.address)], { size: 22 }) + 8
  const coupon = dice.pick([0, 500, 800, 2000])
  const deposit = due.kind === 'cashOnDelivery' ? dice.pick([0, 0, 1000, 2000]) : 0
  const goodsFen = due.kind === 'cashOnDelivery' ? (due.amountFen ?? 0) + coupon + deposit : dice.int(29, 199) * 100
  const count = dice.int(2, 4)
  const cuts = [24, 400, 530, 640, 776]
  const row = (cells: readonly Piece[], bold = false): void => {
    cells.forEach((cell, place) => sheet.text(cuts[place]! + 8, y + 8, [cell], { size: 22, bold, fit: cuts[place + 1]! - cuts[place]! - 14 }))
    y += 38
    sheet.line(24, y, 776, y)
  }
  sheet.line(24, y, 776, y)
  row([dice.pick(['商品', '品名/规格', '货品']), dice.pick(['单价', '单价(元)']), '数量', dice.pick(['小计', '货值'])], true)
  row([parcel.goods, yuanOf(goodsFen), '1', yuanOf(goodsFen)])
  row([dice.pick(['赠 收纳袋', '赠 试用装', '赠 说明书']), dice.pick(['3.90', '9.90', '0.00']), String(count), '0.00'])
  const paid = due.kind === 'cashOnDelivery' ? deposit > 0 ? `已付定金 ￥${yuanOf(deposit)}` : '线上已付 ￥0.00' : `${dice.pick(['实付款', '微信支付', '支付宝已付', '订单实付'])} ￥${yuanOf(Math.max(goodsFen - coupon, 990))}`
  const lines = [coupon > 0 ? `${dice.pick(['优惠券', '满减', '店铺立减'])} -￥${yuanOf(coupon)}` : '优惠 ￥0.00', due.kind === 'freightCollect' ? '快递费 不含在订单内' : `运费 ￥${dice.pick(['0.00', '6.00', '10.00'])} 商家承担`, `${dice.pick(['运费险', '保价费', '包装费'])} ￥${dice.int(1, 4)}.00`, paid, smallPrintSum(dice)]
  for (const line of lines) { sheet.text(32, y + 12, line, { size: 22, fit: 540 }); y += 32 }
  sheet.qr(640, y - 150, 120, `https://hb.example.cn/${dice.digits(8)}`)
  sheet.text(700, y - 22, dice.pick(['扫码领8.8元红包', '红包8.88元', '返现2元']), { size: 19, align: 'middle', fit: 150 })
  sheet.text(32, y + 16, `订单号 ${parcel.orderNumber}   ${hotlineLine(parcel.carrier, dice)}`, { size: 19, fit: 740 })
  sheet.note('promotionAmount')
}

/** A landscape note of a heavy-goods carrier: each fee in a row with who pays it, and the receiver's part added up in the last. */
function payerTable(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due } = parcel
  const owed = due.amountFen
  const [to, from] = dice.pick([['收货人', '发货人'], ['收件方', '寄件方'], ['收货方', '托运方'], ['收件人', '寄件人']] as const)
  const isPhoneFirst = dice.chance(0.4)
  sheet.text(30, 20, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(30, 80, `${dice.pick(['精准零担', '标准快运', '特惠件'])}   ${parcel.printedAt.slice(0, 16)}`, { size: 22 })
  sheet.code128(640, 16, 430, 76, parcel.number.means)
  sheet.text(855, 98, [parcel.number], { size: 28, align: 'middle' })
  sheet.line(20, 138, 1080, 138)
  let y = 150
  for (const who of ['receiver', 'sender'] as const) {
    const { name, phone, address } = parcel[who]
    const size = who === 'receiver' ? 28 : 24
    const parts = isPhoneFirst ? strung('  ', slim(phone), name) : strung('  ', name, slim(phone))
    sheet.text(30, y, [who === 'receiver' ? to : from, dice.pick(['：', ':']), ...parts], { size, bold: who === 'receiver', fit: 550 })
    y = sheet.para(30, y + size * 1.4, 550, [address], { size }) + 10
  }
  for (const line of strangers(sheet, dice)) { sheet.text(30, y, line, { size: 22, fit: 550 }); y += 32 }
  const leftEnd = y
  const payers = dice.pick([['寄方', '收方'], ['发货人', '收货人'], due.kind === 'cashOnDelivery' ? ['寄', '收'] : ['寄付', '到付']] as const)
  const isCollect = due.kind === 'freightCollect'
  const insured = isCollect && owed !== null && owed > 1000 ? 200 : 0
  const paidFreight = dice.int(12, 48) * 100
  const freight = isCollect ? owed === null ? '待核' : yuanOf(owed - insured) : yuanOf(paidFreight)
  const freightWay: Piece = isCollect ? kindSaid(due.kind, '到付') : due.kind === 'none' ? said('paymentKind', dice.pick(['寄付', '月结']), 'none') : '寄付'
  const goodsRow: [Piece, Piece, Piece] = due.kind === 'cashOnDelivery' && owed !== null ? [kindSaid(due.kind, '代收货款'), bareSum(owed, dice), payers[1]] : ['代收货款', dice.pick(['0.00', '—', '无', '']), dice.pick(['', '—'])]
  const fees = dice.shuffled<[Piece, Piece, Piece]>([
    [dice.pick(['保价费', '保险费']), yuanOf(insured > 0 ? insured : 300), insured > 0 ? payers[1] : payers[0]], [dice.pick(['上楼费', '木架费', '包装费']), dice.pick(['5.00', '15.00', '8.00']), payers[0]], goodsRow, [dice.pick(['优惠券', '会员折扣']), '-3.00', payers[0]],
  ])
  const total: [Piece, Piece, Piece] = due.kind === 'none' ? [dice.pick(['收方应付', '到付合计']), dice.pick(['0.00', '—', '0']), '']
    : [dice.pick(isCollect ? ['到付合计', '收方应付合计', '到付应收'] : ['收方应付合计', '派件应收']), owed === null ? '称重后定' : said('amount', `${dice.pick(['', '￥'])}${yuanOf(owed)}`, String(owed)), payers[1]]
  y = 138
  for (const [place, cells] of [['费用', '金额(元)', dice.pick(['付费方', '谁付', '付款方'])] as Piece[], ['运费', freight, freightWay], ...fees, total].entries()) {
    const isStrong = place === 0 || place === 6
    cells.forEach((cell, column) => sheet.text([616, 806, 960][column]!, y + 10, [cell], { size: 24, bold: isStrong, fit: [176, 140, 110][column]! }))
    y += 46
    sheet.line(600, y, 1080, y)
  }
  for (const x of [796, 950]) sheet.line(x, 138, x, y)
  y = Math.max(leftEnd, y) + 14
  sheet.line(600, 138, 600, y)
  sheet.line(20, y, 1080, y)
  sheet.text(30, y + 12, ['货名：', parcel.goods, `   ${dice.int(1, 3)}件   实重${dice.real(3, 40).toFixed(1)}kg   体积${dice.real(0.01, 0.4).toFixed(2)}方   声明价值${dice.int(3, 50)}00元   单价${dice.real(0.8, 2.4).toFixed(2)}元/kg`], { size: 23, fit: 1040 })
  sheet.text(30, y + 50, `${smallPrintSum(dice)}；${smallPrintSum(dice)}`, { size: 19, fit: 1040 })
  sheet.text(30, y + 82, `${hotlineLine(parcel.carrier, dice)}   签收人：            年   月   日`, { size: 22, fit: 1040 })
}

/** An advertiser pays for the paper: coupons, prices and a red packet, and what is due in one plain line above or below them. */
function flyerFoot(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const order = dice.int(0, 2)
  const glue = dice.pick([' ', '，', '/', '  '])
  const one = (name: Piece, phone: Piece, address: Piece): Piece[] => order === 0 ? strung(glue, phone, name, address) : order === 1 ? strung(glue, address, phone, name) : strung(glue, address, name, phone)
  const [to, from] = dice.pick([['收：', '寄：'], ['收件 ', '寄件 '], ['TO ', 'FROM '], ['送至 ', '来自 ']] as const)
  const isBelow = dice.chance(0.4)
  sheet.text(20, 16, logo(parcel.carrier, dice), { size: 34, bold: true, fit: 280 })
  sheet.text(588, 22, `${dice.real(0.1, 3).toFixed(2)}kg 1/1`, { size: 24, align: 'right' })
  sheet.text(304, 66, parcel.sortingCode, { size: 56, bold: true, align: 'middle', fit: 570 })
  sheet.code128(50, 136, 508, 90, parcel.number.means)
  sheet.text(304, 232, [parcel.number], { size: 28, bold: true, align: 'middle' })
  let y = sheet.para(20, 278, 568, [to, ...one(receiver.name, slim(receiver.phone), receiver.address)], { size: 29, bold: true }) + 10
  y = sheet.para(20, y, 568, [from, ...one(sender.name, slim(sender.phone), sender.address)], { size: 22 }) + 8
  sheet.text(20, y, strangers(sheet, dice)[dice.int(0, 1)]!, { size: 20, fit: 568 })
  y += 36
  const dueLines = (): void => {
    sheet.line(12, y, 596, y)
    sheet.text(20, y + 12, wording(due, crowdedWordings, dice), { size: 27, bold: dice.chance(0.5), fit: 568 })
    if (due.kind === 'none' && dice.chance(0.5)) struckSum(sheet, 20, y + 54, 22, dice)
    else sheet.text(20, y + 54, `${unusedWay(due, dice)}   ${dice.pick(['保价', '声明价值'])}${dice.pick([200, 500, 800])}元`, { size: 22, fit: 568 })
    y += 94
  }
  if (!isBelow) dueLines()
  const colour = dice.pick(['#111111', '#b3261e'])
  sheet.box(12, y, 584, 46, { fill: colour, stroke: null })
  sheet.text(304, y + 8, offer(dice), { size: 28, bold: true, colour: '#ffffff', align: 'middle' })
  y += 58
  for (const place of [0, 1, 2]) {
    const x = 12 + place * 198
    sheet.box(x, y, 188, 104, { stroke: colour, radius: 8 })
    sheet.text(x + 94, y + 10, dice.pick(['足贴', '老花镜', '艾草锤', '枸杞', '护膝', '手串']), { size: 22, align: 'middle' })
    sheet.text(x + 94, y + 38, `￥${dice.int(9, 79)}.9`, { size: 32, bold: true, colour, align: 'middle' })
    const old = `原价${dice.int(89, 299)}元`
    sheet.text(x + 94, y + 76, old, { size: 18, align: 'middle' })
    sheet.line(x + 50, y + 86, x + 138, y + 86)
  }
  y += 120
  sheet.qr(20, y, 120, `https://hb.example.cn/${dice.digits(8)}`)
  sheet.text(158, y + 4, dice.pick(['扫码领8.8元红包', '开箱红包 最高￥18.8', '加客服返5元现金']), { size: 30, bold: true, fit: 430 })
  sheet.text(158, y + 48, smallPrintSum(dice), { size: 21, fit: 430 })
  sheet.text(158, y + 82, offer(dice), { size: 21, fit: 430 })
  y += 136
  if (isBelow) dueLines()
  sheet.text(20, y + 6, ['内件 ', parcel.goods, `  货值${dice.int(2, 30)}0元`], { size: 22, fit: 440 })
  sheet.qr(476, y + 6, 112, qrPayload(parcel, dice))
  footer(sheet, 20, y + 40, parcel, dice, 440)
  sheet.note('promotionAmount')
}

export const developSums: Family[] = [
  { name: 'pickList', split: 'develop', width: 800, height: 1700, habits: { carriers: ['yto', 'zto', 'jt', 'yunda', 'sto'], namelessSender: 0.05 }, draw: pickList },
  { name: 'payerTable', split: 'develop', width: 1100, height: 900, habits: { carriers: ['deppon', 'deppon', 'sf', 'jd', 'ems'], namelessSender: 0.04, dues: { freightCollect: 5, cashOnDelivery: 3, none: 3 } }, draw: payerTable },
  { name: 'flyerFoot', split: 'develop', width: 608, height: 1500, habits: { carriers: ['jt', 'zto', 'cainiao', 'yunda'], namelessSender: 0.06, dues: { freightCollect: 3, cashOnDelivery: 4, none: 4 } }, draw: flyerFoot },
]
