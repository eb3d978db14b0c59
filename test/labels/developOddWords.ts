import { commonReceiver } from './commonReceiver'
import { counterWordings } from './counterWordings'
import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, promoLine, qrPayload, strangers } from './furniture'
import { emptyDue, falseAmount, wording } from './money'
import { type Parcel } from './parcel'
import { separator, slim, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { slipWordings } from './slipWordings'
import { thermalWordings } from './thermalWordings'
import { type Piece } from './truth'

/** What shops, counters and small carriers call whoever sent the parcel, where no template tells them to say 寄件人. */
const senderWords = [
  '委托人', '委托方', '托运方', '交寄人', '交寄客户', '发运单位', '货主', '供货方', '出货人', '投寄人', '邮寄人', '送件客户', '下单商家', '店家', '卖方', '商户', '出库方',
  '寄出人', '寄货人', '发出方', '始发客户', '起运方', '揽件客户', '交货人', 'Shipper', 'Consignor', '谁寄的', '来件方', '原寄客户', '取货联系人', '投件方', '发端客户',
] as const

const call = (dice: Dice): string => dice.pick(['电话', '联系', '手机', '联络号码', 'Tel', '☎', '致电', '号码'])

/** 76 × 130 mm: the receiver as everybody prints it, the sender behind, under or before a word no template has. */
function oddWord(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { name, address } = parcel.sender
  const phone = slim(parcel.sender.phone)
  const word = dice.pick(senderWords)
  const between = separator(dice)
  const size = dice.int(21, 26)
  const [outlet, courier] = strangers(sheet, dice)
  const way = dice.pick(['before', 'above', 'behind', 'ends', 'aside'] as const)
  const hasAddress = dice.chance(0.6)
  let y = 12
  const rule = (down: number): void => { y += down; sheet.line(12, y, 596, y); y += 12 }
  const run = (x: number, pieces: readonly Piece[]): void => { if (pieces.length > 0) y = sheet.para(x, y, 576 - x, pieces, { size }) }
  const from = (): void => {
    if (way === 'before') run(20, [`${word}${dice.pick(['：', ':', ' '])}`, ...strung(between, name, phone, hasAddress ? address : null)])
    else if (way === 'behind') run(20, [...strung(between, ...dice.pick([[name, phone], [phone, name]])), dice.pick([`（${word}）`, ` [${word}]`, ` —${word}`])])
    else if (way === 'ends') {
      sheet.text(20, y, [`${word} `, name], { size, fit: 290 })
      sheet.text(588, y, [phone === null ? null : `${call(dice)} `, phone], { size, align: 'right', fit: 260 })
      y += size * 1.4
    } else if (way === 'above') {
      sheet.text(20, y, word, { size: size * 0.85, colour: dice.pick(['#111111', '#555555']) })
      y += size * 1.2
      run(20, strung(between, name, phone))
    } else {
      sheet.box(20, y, 120, 34, { radius: dice.pick([0, 8, 17]) })
      sheet.text(80, y + 6, word, { size: 21, align: 'middle', fit: 108 })
      run(154, strung(between, name, phone))
    }
    if (hasAddress && way !== 'before') run(20, [dice.pick(['', '', '地址 ', '@']), address])
    rule(10)
  }
  sheet.text(20, y, logo(parcel.carrier, dice), { size: 38, bold: true, fit: 300 })
  sheet.text(588, y + 8, dice.pick(['柜台件', '普件', '代理点', hotlines[parcel.carrier]]), { size: 26, align: 'right' })
  rule(54)
  const place = dice.pick(['head', 'middle', 'foot'] as const)
  if (place === 'head') from()
  sheet.code128(54, y, 500, 92, parcel.number.means)
  sheet.text(304, y + 98, [parcel.number], { size: 30, bold: true, align: 'middle', fit: 560 })
  rule(140)
  y = commonReceiver(sheet, parcel.receiver, 20, y, 560, dice.int(28, 33), dice)
  rule(10)
  if (place === 'middle') from()
  sheet.text(20, y, wording(parcel.due, dice.pick([counterWordings, thermalWordings]), dice), { size: 36, bold: true, fit: 568 })
  sheet.text(20, y + 52, [dice.pick(['物品 ', '货名：', '内装 ']), parcel.goods, `   ${falseAmount(dice)}`], { size: 22, fit: 568 })
  rule(88)
  if (place === 'foot') from()
  const small = [outlet, courier, `${hotlineLine(parcel.carrier, dice)}  ${parcel.printedAt}`, dice.chance(0.5) ? `单据号 ${parcel.orderNumber}` : ''].filter(line => line !== '')
  dice.shuffled(small).forEach((line, row) => sheet.text(20, y + row * 30, line, { size: 20, fit: 568 }))
}

/** 100 × 120 mm: a box of the goods in which whoever supplied them is one field among weight, count and order. */
function goodsKeeper(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const phone = slim(parcel.sender.phone)
  const word = dice.pick(['供货商家', '货主', '出品方', '货源', '出货店铺', '发货仓', '供应商', '商品来自', '货物归属', '店名', '厂家', '卖家', '所属商户'])
  const asks = dice.pick(['咨询', '售前售后', '货主电话', '商家电话', '货品问题请拨', '联系电话', '号码', '找他'])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 330 })
  sheet.text(776, 20, parcel.sortingCode, { size: 44, bold: true, align: 'right', fit: 420 })
  sheet.code128(110, 84, 580, 94, parcel.number.means)
  sheet.text(400, 184, [parcel.number], { size: 30, align: 'middle' })
  sheet.line(12, 228, 788, 228)
  let y = commonReceiver(sheet, parcel.receiver, 24, 242, 740, dice.int(31, 36), dice) + 12
  const top = y
  const isBarred = dice.chance(0.5)
  if (isBarred) sheet.box(12, y, 776, 40, { fill: '#dddddd', stroke: null })
  sheet.text(isBarred ? 400 : 24, y + 7, dice.pick(['货物信息', '物品明细', '托寄物', '商品资料']), { size: 25, bold: true, align: isBarred ? 'middle' : 'left' })
  y += 48
  const row = (...pieces: Piece[]): void => { sheet.text(28, y, pieces, { size: 24, fit: 740 }); y += 36 }
  const goods: Piece[] = [dice.pick(['品名：', '名称 ', '货品:']), parcel.goods]
  const maker: Piece[] = [`${word}${dice.pick(['：', ' '])}`, parcel.sender.name]
  const asking: Piece[] = phone === null ? [] : [`${asks}${dice.pick(['：', ' ', ':'])}`, phone]
  const way = dice.int(0, 3)
  if (way === 0) { row(...goods, `   ${falseAmount(dice)}`); row(...maker, '   ', ...asking) }
  if (way === 1) { row(...goods, '   ', ...maker); row(`${falseAmount(dice)}   `, ...asking) }
  if (way === 2) { row(...goods, '  件数 1'); row(...maker); row(...asking); row(falseAmount(dice)) }
  if (way === 3) { row(`${dice.pick(['订单', '单据'])} ${parcel.orderNumber}`); row(...maker, phone === null ? '' : '（', phone, phone === null ? '' : '）', '  ', ...goods) }
  if (dice.chance(0.6)) y = sheet.para(28, y, 735, [dice.pick(['出货地：', '产地/仓 ', '货在 ', '提货处：']), parcel.sender.address], { size: 23 }) + 4
  sheet.box(12, top, 776, y - top + 4)
  sheet.text(24, y + 20, wording(parcel.due, dice.pick([counterWordings, slipWordings]), dice), { size: 40, bold: true, fit: 740 })
  footer(sheet, 24, y + 84, parcel, dice)
}

/** 100 × 150 mm: whoever sent it is named in a sentence of the small print, beside the carrier's own number. */
function footClause(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { name, address } = parcel.sender
  const phone = slim(parcel.sender.phone)
  const at: Piece[] = phone === null ? [] : dice.pick([['，电话 ', phone], ['（', phone, '）'], ['（Tel:', phone, '）'], [' ', phone]] as const)
  const whom: Piece[] = [name ?? (phone === null ? '原主' : ''), ...at]
  const line = hotlines[parcel.carrier]
  const clause: Piece[] = dice.pick<Piece[]>([
    ['货物问题找 ', ...whom, `；派送问题找 ${line}。`],
    [`快递服务请拨${line}，商品咨询请联系 `, ...whom],
    ['本票货物受 ', ...whom, ' 委托承运'],
    ['此包裹是 ', ...whom, ' 托我司送给您的'],
    ['拒收或改地址，请先与交寄客户 ', ...whom, ' 协商'],
    ['无人签收时退还 ', ...whom],
    ['寄递协议甲方：', ...whom, `  乙方：${logo(parcel.carrier, dice)} ${line}`],
    ['※ 由 ', ...whom, ' 亲自交运并实名'],
  ])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 330 })
  sheet.text(776, 24, parcel.printedAt, { size: 22, align: 'right' })
  sheet.text(400, 78, parcel.sortingCode, { size: 62, bold: true, align: 'middle', fit: 740 })
  sheet.line(12, 156, 788, 156)
  let y = commonReceiver(sheet, parcel.receiver, 24, 172, 740, dice.int(34, 39), dice) + 14
  sheet.line(12, y, 788, y)
  sheet.text(24, y + 16, wording(parcel.due, dice.pick([counterWordings, slipWordings, thermalWordings]), dice), { size: 42, bold: true, fit: 600 })
  sheet.qr(650, y + 12, 126, qrPayload(parcel, dice))
  sheet.text(24, y + 80, [dice.pick(['品名：', '物品 ', '']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, fit: 600 })
  sheet.text(24, y + 118, dice.pick([emptyDue(parcel.due, dice), promoLine(dice), `订单 ${parcel.orderNumber}`]), { size: 22, fit: 600 })
  sheet.code128(120, y + 160, 560, 104, parcel.number.means)
  sheet.text(400, y + 270, [parcel.number], { size: 32, bold: true, align: 'middle' })
  y += 322
  sheet.line(12, y, 788, y, { dashed: true })
  y += 12
  const [outlet, courier] = strangers(sheet, dice)
  const small = { size: dice.int(18, 21), leading: 1.4 }
  const isFirst = dice.chance(0.5)
  if (!isFirst) y = sheet.para(24, y, 745, [outlet], small)
  y = sheet.para(24, y, 745, clause, small)
  if (dice.chance(0.4)) y = sheet.para(24, y, 745, [dice.pick(['货自 ', '其所在地：', '揽自 ']), address], small)
  if (isFirst) y = sheet.para(24, y, 745, [outlet], small)
  sheet.para(24, y, 745, [courier, '   签收____________'], small)
}

export const developOddWords: Family[] = [
  { name: 'oddWord', split: 'develop', width: 608, height: 1400, habits: { carriers: ['yto', 'zto', 'jt', 'ems', 'sto'], namelessSender: 0.06 }, draw: oddWord },
  { name: 'goodsKeeper', split: 'develop', width: 800, height: 1200, habits: { carriers: ['yunda', 'jd', 'sf', 'zto', 'cainiao'], namelessSender: 0.04 }, draw: goodsKeeper },
  { name: 'footClause', split: 'develop', width: 800, height: 1400, habits: { carriers: ['jt', 'yunda', 'zto', 'ems', 'jd'], namelessSender: 0.04 }, draw: footClause },
]
