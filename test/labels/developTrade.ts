import { type Dice } from './dice'
import { type Family } from './family'
import { logo, outletLine } from './furniture'
import { looseWordings } from './looseWordings'
import { inCapitals, kindSaid, wording, yuanOf } from './money'
import { type Parcel } from './parcel'
import { cutAddress, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** A heavy-goods office's consignment note: rows of captioned cells, its own words for the parties, a row of fees of which the last is due. */
function heavyGoods(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const print: Ink = dice.pick([{ face: 'song' }, { face: 'mono' }, { face: 'kai', colour: '#1b2a6b' }])
  const colour = dice.pick(['#111111', '#1d5c3a', '#8a1c1c', '#23408e'])
  const head = (x: number, y: number, width: number, height: number, word: string): void => {
    sheet.box(x, y, width, height, { stroke: colour })
    sheet.text(x + width / 2, y + (height - 24) / 2, word, { size: 24, colour, align: 'middle', fit: width - 10 })
  }
  const fill = (x: number, y: number, width: number, height: number, pieces: Piece | readonly Piece[]): void => {
    sheet.box(x, y, width, height, { stroke: colour })
    sheet.text(x + 12, y + (height - 26) / 2, pieces, { ...print, size: 26, fit: width - 20 })
  }
  const row = (y: number, height: number, ...cells: readonly (readonly [number, Piece | readonly Piece[], 'head'?])[]): void => {
    let x = 40
    for (const [width, words, kind] of cells) {
      if (kind === 'head') head(x, y, width, height, words as string)
      else fill(x, y, width, height, words)
      x += width
    }
  }
  const { due, sender, receiver } = parcel
  sheet.text(40, 26, logo(parcel.carrier, dice), { size: 36, bold: true, colour, fit: 330 })
  sheet.text(560, 62, dice.pick(['货物托运单', '零担货物运单', '物流托运单', '货物运输协议']), { size: 44, bold: true, colour, align: 'middle', spacing: 0.1 })
  sheet.code128(800, 22, 360, 74, parcel.number.means)
  sheet.text(980, 102, ['No. ', parcel.number], { size: 26, align: 'middle' })
  row(146, 50, [130, dice.pick(['起运站', '发站']), 'head'], [230, sender.place.city], [130, dice.pick(['到达站', '到站']), 'head'], [230, receiver.place.city], [130, '托运日期', 'head'], [270, parcel.printedAt.slice(0, 10)])
  const words = dice.pick([['托运方', '收货方'], ['托运人', '收货人'], ['发货单位', '收货单位'], ['发货人', '提货人']] as const)
  const isPrefixed = dice.chance(0.4)
  let y = 196
  for (const [place, { name, phone, address }] of [sender, receiver].entries()) {
    const word = words[place]!
    const side = isPrefixed ? 0 : 130
    if (!isPrefixed) head(40, y, 130, 104, word)
    const [nameHead, phoneHead, placeHead] = isPrefixed ? [word, `${word.slice(0, 2)}电话`, `${word.slice(0, 2)}地址`] : [dice.pick(['单位/姓名', '名称']), '联系电话', '详细地址']
    sheet.box(40 + side, y, 1120 - side, 104, { stroke: colour })
    const at = 40 + side
    head(at, y, 130, 52, nameHead)
    fill(at + 130, y, 530 - side, 52, [name])
    head(at + 660 - side, y, 130, 52, phoneHead)
    fill(at + 790 - side, y, 330, 52, [phone])
    head(at, y + 52, 130, 52, placeHead)
    fill(at + 130, y + 52, 990 - side, 52, [address])
    y += 104
  }
  const goodsWidths = [260, 100, 120, 140, 140, 180, 180]
  row(y, 44, ...['货物名称', '件数', '包装', '重量(kg)', '体积(m³)', '声明价值', '单价(元/kg)'].map((word, place) => [goodsWidths[place]!, word, 'head'] as const))
  row(y + 44, 50, ...[parcel.goods, String(dice.int(1, 3)), dice.pick(['纸箱', '编织袋', '木架']), dice.real(5, 60).toFixed(1), dice.real(0.02, 0.6).toFixed(2), `${dice.int(1, 9)}00`, dice.real(0.6, 2).toFixed(2)].map((words, place) => [goodsWidths[place]!, words] as const))
  y += 94
  const isCollect = due.kind === 'freightCollect'
  const owed = due.amountFen
  const carriage = isCollect ? owed : dice.int(18, 60) * 100
  const home = carriage === null ? 0 : Math.round(carriage / 400) * 100
  const total: Piece = owed === null ? (due.kind === 'none' ? dice.pick(['0.00', '／']) : '待核') : said('amount', yuanOf(owed), String(owed))
  const fees = dice.shuffled<[string, Piece]>([['运费', carriage === null ? '' : yuanOf(carriage - home)], ['送货费', yuanOf(home)], ['装卸费', '0.00'], ['代收货款', due.kind === 'cashOnDelivery' ? total : '／'], ['回单费', '／']])
  const all: [string, Piece][] = [...fees, [dice.pick(['提货应付(元)', '收货人应付', '到站应收']), total]]
  row(y, 44, ...all.map(([word], place) => [place === 5 ? 220 : 180, word, 'head'] as const))
  row(y + 44, 50, ...all.map(([, words], place) => [place === 5 ? 220 : 180, words] as const))
  y += 94
  const ways = dice.pick([['现付', '到付', '月结'], ['寄付', '提付', '月付'], ['发货人付', '收货人付', '月结'], ['现付', '到付(提付)', '回单付']] as const)
  const [on, off] = dice.pick([['☑', '□'], ['√', '□'], ['■', '□'], ['(√)', '( )']] as const)
  const ticked = isCollect ? 1 : due.kind === 'none' ? dice.pick([0, 2]) : 0
  const ticks: Piece[] = ways.flatMap((way, place) => [place === ticked ? on : off, place === ticked && due.kind !== 'cashOnDelivery' ? kindSaid(due.kind, way) : way, '  '])
  row(y, 54, [130, '付款方式', 'head'], [560, [...ticks, due.kind === 'cashOnDelivery' ? on : off, due.kind === 'cashOnDelivery' ? kindSaid(due.kind, '代收货款') : '代收货款']], [430, owed === null ? '人民币(大写)：' : ['人民币(大写)：', said('amount', inCapitals(owed), String(owed))]])
  sheet.text(40, y + 70, dice.pick(['1.托运人须如实申报货物名称，易碎品自行加固。2.未保价货物按运费三倍赔付。3.提货请带身份证。', '本单一式三联，白联存根、红联随货、黄联提货；逾期七日不提，每日收保管费2元。']), { size: 20, colour, fit: 1120 })
  sheet.text(40, y + 104, `${outletLine(dice)}   制单：${dice.pick(['03', '林', '小吴'])}   托运人签字：          收货人签字：`, { size: 22, colour, fit: 1120 })
  sheet.note('outletPhone')
}

/** A shop's own slip beside the label: a letter to the buyer, a price list, and the shop only as the letter's signature. */
function shopSlip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const hue = dice.pick(['#111111', '#8a1c1c', '#7a4b1a'])
  const [open, close] = dice.pick([['【', '】'], ['「', '」'], ['（', '）'], ['[', ']'], ['', '']] as const)
  sheet.text(360, 26, dice.pick(['发 货 清 单', '送货单', '随货同行单', '出库小票', '配货单']), { size: 44, bold: true, colour: hue, align: 'middle' })
  sheet.text(36, 96, [dice.pick(['致：', '亲爱的 ', '买家 ', '送：']), open, receiver.name, close, receiver.phone === null ? '' : dice.pick([' 电话 ', ' ', '/']), receiver.phone], { size: 28, fit: 648 })
  let y = sheet.para(36, 136, 648, [dice.pick(['送货到：', '货送 ', '发往：', '到 ']), receiver.address], { size: 26 }) + 12
  const price = due.kind === 'cashOnDelivery' && due.amountFen !== null ? due.amountFen : dice.int(20, 90) * 100
  const cuts = [36, 346, 440, 560, 684]
  const line = (words: readonly Piece[], bold: boolean): void => {
    words.forEach((word, place) => sheet.text(place === 0 ? 46 : (cuts[place]! + cuts[place + 1]!) / 2, y + 9, [word], { size: 24, bold, align: place === 0 ? 'left' : 'middle', fit: cuts[place + 1]! - cuts[place]! - 16 }))
    y += 44
    sheet.line(36, y, 684, y, { colour: hue })
  }
  sheet.line(36, y, 684, y, { colour: hue, weight: 3 })
  line(['品名', '数量', '单价', '小计'], true)
  line([parcel.goods, '1', yuanOf(price + 1000), yuanOf(price + 1000)], false)
  if (dice.chance(0.6)) line([dice.pick(['赠品 挂件', '好评卡', '运费险']), '1', '0.00', '0.00'], false)
  line([dice.pick(['店铺优惠', '满减', '老客立减']), '', '', '-10.00'], false)
  sheet.text(684, y + 14, wording(due, looseWordings, dice), { size: 32, bold: true, align: 'right', fit: 640 })
  y = sheet.para(36, y + 70, 648, [dice.pick(['感谢惠顾！收到货请当面验清，有任何问题请先联系我们，', '您的宝贝已打包发出，不满意七天可退。', '每一件都经过质检，请放心使用。']), dice.pick(['客服在线时间9:00-22:00。', `客服微信 kf${dice.digits(5)}。`, `售后专线 400-${dice.digits(3)}-${dice.digits(4)}。`])], { size: 23 }) + 14
  sheet.text(36, y, [logo(parcel.carrier, dice), dice.pick([' 运单 ', '：', ' 快递单号 ']), parcel.number], { size: 25, fit: 648 })
  sheet.code128(36, y + 40, 440, 74, parcel.number.means)
  y += 136
  const [region = null] = cutAddress(sender.address, sender.place.city)
  const address = sender.address
  const far = dice.weighted({ whole: 6, none: 2, city: 1.5 })
  const shown = far === 'whole' ? address : far === 'city' && region !== null && typeof region !== 'string' ? said('senderAddress', region.text) : null
  const signed = dice.pick([['', ' 敬上'], ['', ' 谨启'], ['—— ', ''], ['', ''], ['您的卖家 ', '']] as const)
  const lines: Piece[][] = [sender.name === null ? [] : [signed[0], sender.name, signed[1]], sender.phone === null ? [] : [dice.pick(['', '电话 ', 'Tel ', '☎ ']), sender.phone], [shown], [parcel.printedAt.slice(0, 10)]]
  const printed = dice.chance(0.3) ? [strung('  ', ...lines[0]!.length > 0 ? [sender.name] : [], sender.phone), [shown], lines[3]!] : lines
  for (const pieces of printed.filter(one => one.some(piece => piece !== null && piece !== ''))) {
    sheet.text(684, y, pieces, { size: 25, align: 'right', face: 'kai', fit: 648 })
    y += 38
  }
  sheet.note('outletPhone')
}

export const developTrade: Family[] = [
  { name: 'heavyGoods', split: 'develop', width: 1200, height: 1000, habits: { carriers: ['deppon', 'deppon', 'sf', 'jd'], senderPhones: { mobile: 4, landline: 3, maskedMiddle: 2, fourHundred: 1, landlineExtension: 1, none: 1 }, dues: { freightCollect: 5, cashOnDelivery: 3, none: 2 } }, draw: heavyGoods },
  { name: 'shopSlip', split: 'develop', width: 720, height: 1200, habits: { carriers: ['yto', 'zto', 'jt', 'yunda'], dues: { cashOnDelivery: 6, freightCollect: 2, none: 2 }, senderPhones: { mobile: 3, fourHundred: 2, landline: 2, virtual: 1.5, maskedMiddle: 1, none: 1.5 } }, draw: shopSlip },
]
