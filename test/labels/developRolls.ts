import { type Dice } from './dice'
import { type Family } from './family'
import { footer, hotlines, logo } from './furniture'
import { looseWordings } from './looseWordings'
import { falseAmount, kindSaid, sum, wording, yuanOf } from './money'
import { type Parcel } from './parcel'
import { cutAnywhere, slim, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { type Piece, said } from './truth'
import { partyWords } from './zooParts'

/** 100 × 180 mm: the receiver in both parts and never marked; only the sender's block, in the lower part, is said to be whose it is. */
function receiverTwice(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const between = dice.pick([' ', '   ', '/', ' | ', '，', '·'])
  const order = dice.int(0, 3)
  const due = wording(parcel.due, looseWordings, dice)
  const dueInBar = dice.chance(0.6)
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 46, bold: true, fit: 420 })
  sheet.text(776, 28, dice.pick(['特惠送', '标准快递', '电商件', '普通', '陆运']), { size: 34, align: 'right' })
  sheet.line(0, 84, 800, 84, { weight: 3 })
  sheet.text(400, 94, parcel.sortingCode, { size: 88, bold: true, align: 'middle', fit: 760 })
  sheet.line(0, 204, 800, 204, { weight: 3 })
  let y = partyWords(sheet, parcel.receiver, 30, 220, 740, dice.int(34, 40), order, between, { bold: true }) + 12
  if (dueInBar && due.length > 0) {
    sheet.box(0, y, 800, 66, { fill: '#111111' })
    sheet.text(400, y + 12, due, { size: 40, bold: true, colour: '#ffffff', align: 'middle', fit: 760 })
    y += 66
  } else sheet.line(0, y, 800, y)
  sheet.code128(100, y + 18, 600, 116, parcel.number.means)
  sheet.text(400, y + 142, [parcel.number], { size: 34, align: 'middle', bold: true })
  sheet.text(30, y + 200, '签收人:', { size: 22 })
  sheet.text(430, y + 200, '签收时间:     年   月   日', { size: 22 })
  y += 246
  sheet.line(0, y, 800, y, { dashed: true, weight: 3 })
  sheet.text(24, y + 20, logo(parcel.carrier, dice), { size: 34, bold: true, fit: 300 })
  sheet.text(24, y + 66, hotlines[parcel.carrier], { size: 24 })
  sheet.code128(400, y + 16, 372, 62, parcel.number.means)
  sheet.text(586, y + 82, [parcel.number], { size: 22, align: 'middle' })
  y += 116
  sheet.line(0, y, 800, y)
  const way = dice.pick(['before', 'under', 'tail', 'bar', 'corner'] as const)
  const word = dice.pick(['寄件人', '发件方', '寄方', '发货方'])
  for (const who of dice.pick([['receiver', 'sender'], ['receiver', 'sender'], ['sender', 'receiver']] as const)) {
    y += 12
    const { name, phone, address } = parcel[who]
    const size = who === 'sender' ? 24 : 26
    if (who === 'receiver' || way === 'under') {
      y = partyWords(sheet, parcel[who], 30, y, 740, size, order, between)
      if (who === 'sender') { sheet.text(770, y, dice.pick([`（以上为${word}信息）`, `↑${word}`, `— ${word} —`]), { size: 20, align: 'right', colour: '#555555' }); y += 28 }
    } else if (way === 'tail') y = sheet.para(30, y, 740, [...strung(between, name, slim(phone), address), dice.pick([`（${word}）`, ` [${word}]`, ` ←${word}`])], { size })
    else if (way === 'bar') {
      sheet.box(0, y - 12, 800, 38, { fill: '#dddddd', stroke: null })
      sheet.text(30, y - 6, `${word}${dice.pick(['信息', '', ' SENDER'])}`, { size: 24 })
      y = partyWords(sheet, parcel[who], 30, y + 34, 740, size, order, between)
    } else if (way === 'corner') {
      sheet.text(770, y, word, { size: 22, align: 'right', colour: '#555555' })
      y = partyWords(sheet, parcel[who], 30, y, 610, size, order, between)
    } else y = partyWords(sheet, parcel[who], 30 + sheet.text(30, y, dice.pick([`${word}：`, `${word} `, `[${word}]`]), { size, bold: true }) - 24, y, 590, size, order, between)
    y += 8
    sheet.line(0, y, 800, y)
  }
  sheet.text(30, y + 14, [dice.pick(['内件：', '品名 ', '托寄物:']), parcel.goods, `   ${falseAmount(dice)}   订单 ${parcel.orderNumber}`], { size: 22, fit: 740 })
  if (!dueInBar && due.length > 0) { sheet.text(30, y + 52, due, { size: 32, bold: true, fit: 740 }); y += 50 }
  footer(sheet, 30, y + 54, parcel, dice, 740)
}

/** An 80 mm till roll of a shop that delivers within the hour: the shop is the receipt's head, words at the left edge and values at the right. */
function flashRoll(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const size = dice.int(24, 27)
  const rule = dice.pick(['-', '*', '=', '－'])
  let y = 18
  const middle = (pieces: Piece | readonly Piece[], large = size, bold = false): void => { sheet.text(320, y, pieces, { size: large, align: 'middle', bold, fit: 600 }); y += large * 1.4 }
  const pair = (left: Piece | readonly Piece[], right: Piece | readonly Piece[], bold = false): void => {
    const end = sheet.text(20, y, left, { size, bold, fit: 380 })
    sheet.text(620, y, right, { size, bold, align: 'right', fit: 600 - end })
    y += size * 1.4
  }
  const rules = (word = ''): void => { middle(word === '' ? rule.repeat(rule === '－' ? 22 : 40) : `${rule.repeat(6)} ${word} ${rule.repeat(6)}`); y += 2 }
  middle(`#${dice.int(1, 180)} ${dice.pick(['闪送到家', '小时达', '即时配送', '到家服务'])}`, 46, true)
  const shop = dice.chance(0.75) ? said('senderName', `${dice.pick(['佳惠超市', '鲜邻生活', '万家福便利', '禾田生鲜', '同德大药房', '花语鲜花'])}${dice.pick([`(${sender.place.districts[0]!}店)`, `·${sender.place.districts[0]!}店`, ''])}`) : sender.name
  const captions = dice.pick([['', ''], ['门店:', '店铺电话:'], ['', 'TEL:'], ['地址:', '电话:']] as const)
  const head = (): void => {
    middle([shop], 34, true)
    for (const row of cutAnywhere([captions[0], sender.address], 600, size - 3)) middle(row, size - 3)
    if (sender.phone !== null) middle([captions[1], sender.phone], size - 2)
  }
  const isHead = dice.chance(0.75)
  if (isHead) head()
  rules()
  const dueAbove = dice.chance(0.35)
  const payLine = wording(due, looseWordings, dice)
  if (dueAbove && payLine.length > 0) { sheet.box(20, y - 4, 600, 60, { weight: 3 }); sheet.text(320, y + 7, payLine, { size: 34, bold: true, align: 'middle', fit: 580 }); y += 72 }
  pair('下单时间', parcel.printedAt.slice(0, 16))
  pair(dice.pick(['期望送达', '预约']), dice.pick(['立即', '18:30-19:00', '尽快']))
  rules(dice.pick(['商品', '明细', '']))
  const cost = due.kind === 'cashOnDelivery' && due.amountFen !== null ? due.amountFen : dice.int(15, 80) * 100
  pair([parcel.goods], yuanOf(cost))
  pair(dice.pick(['购物袋 x1', '保温袋 x1']), '0.50')
  pair('优惠', '-0.50')
  pair(dice.pick(['配送费', '跑腿费']), due.kind === 'freightCollect' ? '另计' : '0.00')
  if (due.kind !== 'cashOnDelivery') pair(dice.pick(['在线支付', '已付']), yuanOf(cost))
  if (!dueAbove && payLine.length > 0) {
    if (due.amountFen === null || dice.chance(0.5)) { sheet.text(20, y + 4, payLine, { size: 34, bold: true, fit: 600 }); y += 56 } else {
      const word = dice.pick(due.kind === 'cashOnDelivery' ? ['货到付款', '代收货款', '货到付款 待收'] : ['配送费到付', '运费到付', '到付'])
      pair([kindSaid(due.kind, word)], [sum(due.amountFen, dice)], true)
    }
  }
  rules(dice.pick(['送至', '顾客', '配送信息', '']))
  y = sheet.para(20, y, 600, [receiver.address], { size: 32, bold: true }) + 6
  sheet.text(20, y, strung(dice.pick([' ', '  ', ' / ']), receiver.name, receiver.phone), { size: 32, bold: true, fit: 600 })
  y += 50
  if (!isHead) { rules(dice.pick(['发自', '由本店发出', '取货点'])); head() }
  rules()
  pair(`骑手 ${dice.pick(['陈师傅', '小马', '赵师傅'])}`, `1${dice.pick(['35', '58', '86'])}${dice.digits(8)}`)
  pair('平台客服', `400-${dice.digits(3)}-${dice.digits(4)}`)
  sheet.text(20, y + 4, [dice.pick(['配送单号 ', '运单号:', '单号 ']), parcel.number], { size, fit: 600 })
  sheet.code128(50, y + 46, 540, 84, parcel.number.means)
  sheet.text(320, y + 142, dice.pick(['谢谢惠顾 欢迎再来', '请保留小票 以便售后', `备注：${dice.pick(['不要敲门', '放鞋柜上', '少冰'])}`]), { size: 22, align: 'middle' })
  sheet.note('outletPhone')
}

export const developRolls: Family[] = [
  { name: 'receiverTwice', split: 'develop', width: 800, height: 1700, habits: { carriers: ['yto', 'zto', 'sto', 'yunda', 'jt'], namelessSender: 0.08 }, draw: receiverTwice },
  { name: 'flashRoll', split: 'develop', width: 640, height: 1700, habits: { carriers: ['sf', 'jd', 'cainiao'], dues: { cashOnDelivery: 5, freightCollect: 2, none: 3 }, senderPhones: { landline: 3, fourHundred: 2, mobile: 2, virtual: 1, landlineExtension: 1, none: 1.5 } }, draw: flashRoll },
]
