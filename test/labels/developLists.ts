import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, hotlines, logo, outletLine } from './furniture'
import { bareSum, kindSaid, sum, wording } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, slim, stacked, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { screenWordings } from './thermalWordings'
import { type Piece } from './truth'
import { restOfLabel, threeColumns } from './zooParts'

/** 100 × 150 mm: each party begins with the number on a line of its own; whose it is stands above the print or at its right. */
function numberLeads(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [to, from] = dice.pick([['收件人', '寄件人'], ['收方', '寄方'], ['收货人', '发货人'], ['收件信息', '寄件信息'], ['收', '寄'], ['收件', '发件']] as const)
  const place = dice.pick(['stack', 'right', 'above', 'bar', 'badge'] as const)
  const order = dice.int(0, 2)
  const between = dice.pick([' ', '，', '/', '  '])
  sheet.text(24, 16, logo(parcel.carrier, dice), { size: 44, bold: true, fit: 360 })
  sheet.text(776, 24, parcel.sortingCode, { size: 40, bold: true, align: 'right', fit: 390 })
  let y = 82
  for (const who of dice.chance(0.7) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const) {
    const word = who === 'receiver' ? to : from
    const { name, phone, address } = parcel[who]
    const size = who === 'receiver' ? dice.int(31, 37) : dice.int(23, 27)
    const isAside = place === 'stack' || place === 'right' || place === 'badge'
    const width = isAside ? 600 : 745
    const top = y
    sheet.line(0, y, 800, y)
    if (place === 'above') { sheet.text(24, y + 10, dice.pick([word, `${word}：`, `▼ ${word}`]), { size: 22 }); y += 32 }
    if (place === 'bar') {
      sheet.box(0, y, 800, 40, { fill: who === 'receiver' ? '#111111' : '#d8d8d8', stroke: null })
      sheet.text(400, y + 7, word, { size: 26, bold: true, align: 'middle', colour: who === 'receiver' ? '#ffffff' : '#111111', spacing: 0.2 })
      y += 42
    }
    y += 12
    if (phone !== null) { sheet.text(24, y, [dice.pick(['', '', '电话 ', 'T:']), phone], { size: size * 1.1, bold: true, fit: width }); y += size * 1.5 }
    if (order === 0) { sheet.text(24, y, [name], { size, fit: width }); y += name === null ? 0 : size * 1.35 }
    y = sheet.para(24, y, width, order === 0 ? [address] : order === 1 ? strung(between, name, address) : strung(between, address, name), { size })
    if (place === 'stack') {
      stacked(sheet, 750, top + 14, word, 30)
      y = Math.max(y, top + 20 + [...word].length * 34.5)
      sheet.line(710, top, 710, y + 10)
    } else if (place === 'right') sheet.text(776, top + 14, dice.pick([word, `（${word}）`, `◀${word}`]), { size: 24, align: 'right', fit: 140 })
    else if (place === 'badge') sheet.badge(700, top + 16, 64, [...word][0]!, who === 'receiver' ? 'solidCircle' : 'circle')
    y = Math.max(y, top + 86) + 10
  }
  sheet.line(0, y, 800, y)
  restOfLabel(sheet, parcel, y, dice)
}

/** An app's card or a PDF label: a coloured dot or a face before each party, then name, number and place in three columns. */
function dotColumns(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const isPdf = dice.chance(0.35)
  sheet.isScreen = !isPdf
  const colour = dice.pick(['#ff6a00', '#1677ff', '#07c160', '#d4380d'])
  const grey = '#777777'
  const words = dice.pick([{ sender: '寄', receiver: '收' }, { sender: '寄', receiver: '收' }, { sender: '发', receiver: '收' }, { sender: '起', receiver: '终' }])
  const size = dice.int(22, 25)
  if (!isPdf) {
    sheet.box(0, 0, 800, 92, { fill: colour, stroke: null })
    sheet.text(400, 28, dice.pick(['运单详情', '电子面单', '快件信息', '订单详情']), { size: 34, bold: true, align: 'middle', colour: '#ffffff' })
  } else sheet.text(28, 26, `${logo(parcel.carrier, dice)}  ${dice.pick(['电子运单', '电子存根', '电子回单'])}`, { size: 36, bold: true, fit: 740 })
  sheet.text(28, 114, [dice.pick(['运单号 ', '快递单号：', '单号:']), parcel.number], { size: 30, bold: true, fit: 620 })
  sheet.text(772, 118, isPdf ? '' : '复制', { size: 24, colour, align: 'right' })
  sheet.text(28, 160, `${dice.pick(['下单', '揽收', '打印时间'])} ${parcel.printedAt.slice(0, 16)}${isPdf ? '' : `  ${logo(parcel.carrier, dice)}`}`, { size: 22, colour: grey })
  let y = 208
  const columns = dice.pick([[[96, 150], [256, 230], [500, 272]], [[96, 150], [256, 230], [500, 272]], [[96, 130], [556, 216], [240, 296]]] as const).map(([x, width]): [number, number] => [x, width])
  if (dice.chance(0.4)) {
    for (const [place, [x]] of columns.entries()) sheet.text(x, y, [dice.pick(['姓名', '联系人']), dice.pick(['电话', '手机号']), '地址'][place]!, { size: 20, colour: grey })
    y += 38
  }
  const isAvatar = dice.chance(0.3)
  for (const who of dice.chance(0.6) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    sheet.line(28, y, 772, y, { colour: '#dddddd' })
    y += 18
    sheet.box(28, y - 4, 48, 48, { fill: who === 'receiver' ? colour : '#333333', stroke: null, radius: 24 })
    sheet.text(52, y + 6, words[who], { size: 28, bold: true, colour: '#ffffff', align: 'middle' })
    if (isAvatar) { sheet.box(44, y + 50, 16, 16, { fill: '#b4bac4', stroke: null, radius: 8 }); sheet.box(36, y + 68, 32, 16, { fill: '#b4bac4', stroke: null, radius: 8 }) }
    y = threeColumns(sheet, parcel[who], y + 4, columns, { size, bold: who === 'receiver' && dice.chance(0.5) }) + (isAvatar ? 34 : 16)
  }
  sheet.line(28, y, 772, y, { colour: '#dddddd' })
  sheet.text(28, y + 20, wording(parcel.due, screenWordings, dice), { size: 32, bold: true, colour: isPdf ? '#111111' : colour, fit: 740 })
  sheet.text(28, y + 76, [dice.pick(['物品类型 ', '物品：', '寄托物 ']), parcel.goods, `   ${dice.int(1, 3)}kg`], { size: 24, fit: 740 })
  sheet.text(28, y + 114, `${dice.pick(['快递员 小吴', '派件员:郑师傅', '收件员 何**'])} 1${dice.pick(['36', '52', '87'])}${dice.digits(8)}`, { size: 24, colour: grey })
  sheet.note('outletPhone')
  sheet.code128(110, y + 164, 580, 100, parcel.number.means)
  y += 290
  if (isPdf) { sheet.text(28, y, `${hotlineLine(parcel.carrier, dice)}   本电子凭证与纸质面单具有同等效力`, { size: 19, fit: 744 }); return }
  for (const [place, label] of dice.shuffled(['联系快递员', '催派件', '分享', '更多', '修改地址']).slice(0, 3).entries()) {
    sheet.box(28 + place * 252, y, 240, 66, { stroke: colour, radius: 33 })
    sheet.text(148 + place * 252, y + 18, label, { size: 26, colour, align: 'middle' })
  }
}

interface Column { head: Piece[]; width: number; cell: Piece[]; /** What happens to words wider than the cell. */ wide: 'shrunk' | 'cut' | 'broken' }

/** A hand-over list or a returns register, landscape, with one row filled: the parties are cells under heads in no fixed order. */
function handoverRow(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const column = (heads: readonly Piece[], width: number, cell: Piece[], wide: Column['wide'] = 'shrunk'): Column => ({ head: [dice.pick(heads)], width, cell, wide })
  const hasDueColumn = due.kind === 'cashOnDelivery' && due.amountFen !== null && dice.chance(0.7)
  const kindWord = dice.pick({ freightCollect: ['到付', '运费到付', '到付件', '收方付'], cashOnDelivery: ['代收', '货到付款', '代收货款'], none: ['寄付', '月结', '已付'] }[due.kind])
  const inRemark: Piece[] = hasDueColumn ? [dice.pick(['易碎', '', '送货上门', '本人签收'])] : due.kind === 'none' && dice.chance(0.4) ? [] : [kindSaid(due.kind, kindWord), ...(due.amountFen === null ? [] : [dice.pick([' ', '', '：']), sum(due.amountFen, dice)])]
  const dueHead = dice.pick(['代收款', '代收货款', '代收金额', '代收(元)'])
  const senderWord = dice.pick(['寄件方', '寄件人', '寄方', '发货方', '发件人'])
  const places = [
    column(['收件人', '收方', '收货人', '客户'], 130, [receiver.name], 'cut'), column(['电话', '收件电话', '联系方式', '手机'], 190, [slim(receiver.phone)]), column(['地址', '收件地址', '派送地址', '送达地'], 280, [receiver.address], 'cut'),
    column([senderWord], 140, [sender.name], 'cut'), column(['寄方电话', '寄件电话', `${senderWord}电话`], 190, [slim(sender.phone)]),
    column(hasDueColumn ? [kindSaid('cashOnDelivery', dueHead)] : [dueHead], 110, [hasDueColumn ? bareSum(due.amountFen!, dice) : dice.pick(['0', '0.00', '—', '/', '无', ''])]),
    column(['备注', '说明', '备 注'], 190, inRemark, 'broken'),
    ...(dice.chance(0.35) ? [column(['寄方地址', '寄件地址', '发货地'], 240, [sender.address], 'cut')] : []),
    ...(dice.chance(0.5) ? [column(['品名', '内件', '物品'], 110, [parcel.goods], 'cut')] : []),
  ]
  const order = dice.weighted({ asListed: 3, senderFirst: 2, any: 3 })
  const listed = order === 'any' ? dice.shuffled(places) : order === 'senderFirst' ? [...places.slice(3, 5), ...places.slice(0, 3), ...places.slice(5)] : places
  const scale = 1260 / (listed.reduce((all, one) => all + one.width, 0) + 50)
  const pen: Ink = dice.chance(0.25) ? { face: 'hand', colour: '#1b2a6b' } : {}
  const size = 22
  sheet.text(650, 20, dice.pick(['快件交接一览表', '派件交接清单', '退件登记一览表', '到件一览表', '代收点交接单']), { size: 42, bold: true, align: 'middle' })
  sheet.text(20, 84, `${logo(parcel.carrier, dice)}   日期 ${parcel.printedAt.slice(0, 10)}   ${outletLine(dice)}`, { size: 22, fit: 720 })
  sheet.note('outletPhone')
  sheet.text(20, 124, [dice.pick(['运单号：', '快递单号 ', '单号:']), parcel.number], { size: 28, bold: true, fit: 720 })
  sheet.code128(780, 80, 490, 80, parcel.number.means)
  const drawn: [number, number][] = []
  let x = 20
  let lowest = 300
  sheet.text(x + 25 * scale, 192, '序', { size: 20, align: 'middle' })
  sheet.text(x + 25 * scale, 236, '1', { size, align: 'middle' })
  x += 50 * scale
  for (const one of listed) {
    const width = one.width * scale
    drawn.push([x, width])
    sheet.text(x + width / 2, 192, one.head, { size: 21, bold: true, align: 'middle', fit: width - 12 })
    const rows = one.wide === 'cut' ? cutAnywhere(one.cell, width - 16, size) : [one.cell]
    if (one.wide === 'broken') lowest = Math.max(lowest, sheet.para(x + 8, 236, width - 14, one.cell, { size, ...pen }) + 8)
    else rows.forEach((row, place) => sheet.text(x + 8, 236 + place * 29, row, { size, fit: width - 14, ...pen }))
    lowest = Math.max(lowest, 236 + rows.length * 29 + 8)
    x += width
  }
  for (const at of [180, 226, lowest, lowest + 46, lowest + 92]) sheet.line(20, at, 1280, at)
  for (const at of [20, ...drawn.map(([left]) => left), 1280]) sheet.line(at, 180, at, lowest + 92)
  sheet.text(20, lowest + 108, `合计 1 件    交件人：${dice.pick(['', '小梁', '工号 0318'])}        接收人：            司机 曹师傅 1${dice.pick(['35', '58'])}${dice.digits(8)}    客服 ${hotlines[parcel.carrier]}`, { size: 20, fit: 1240 })
}

export const developLists: Family[] = [
  { name: 'numberLeads', split: 'develop', width: 800, height: 1500, habits: { carriers: ['zto', 'sto', 'jt', 'yunda', 'deppon'], namelessSender: 0.05 }, draw: numberLeads },
  { name: 'dotColumns', split: 'develop', width: 800, height: 1400, habits: { carriers: ['cainiao', 'sf', 'jd', 'zto', 'ems'], namelessSender: 0.04 }, draw: dotColumns },
  { name: 'handoverRow', split: 'develop', width: 1300, height: 900, habits: { carriers: ['yto', 'sto', 'yunda', 'ems', 'jt'], namelessSender: 0.05 }, draw: handoverRow },
]
