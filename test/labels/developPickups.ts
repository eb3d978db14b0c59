import { type Dice } from './dice'
import { doorWordings } from './doorWordings'
import { type Family } from './family'
import { hotlines, logo, qrPayload } from './furniture'
import { markedParty, drawBlockPlan, drawCalled, paperMarks } from './markedParty'
import { inCapitals, kindSaid, wording, yuanOf } from './money'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { cities, provinceAndCity } from './places'
import { type Sheet } from './sheet'
import { smallPrintSum } from './sumsBeside'
import { type Piece, said } from './truth'

/** A station's slip for the shelf: pick-up code, the station's own name, place, hours and phone, and both parties between them. */
function shelfSlip(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const called = drawCalled(dice)
  const plan = drawBlockPlan(dice)
  const plans = { receiver: plan, sender: dice.chance(0.5) ? plan : drawBlockPlan(dice) }
  const marks = dice.child('marks')
  const colours = paperMarks(dice)
  const place = dice.pick(cities)
  const phone = dice.pick([`${place.dial}-6${dice.digits(6)}`, `1${dice.pick(['36', '52', '87'])}${dice.digits(8)}`])
  const others = otherNumbers(sheet, parcel, dice)
  let y = 14
  const rule = (): void => { y += 6; sheet.line(14, y, 586, y, { dashed: true }); y += 12 }
  const station = (): void => {
    sheet.text(300, y, dice.pick(['菜鸟驿站', '兔喜生活', '妈妈驿站', '邮政便民站', '熊猫快收']) + dice.pick(['（阳光店）', ' 3号店', '·北门']), { size: 26, bold: true, align: 'middle' })
    y = sheet.para(24, y + 40, 552, [`${dice.pick(['取件地址：', '站点 ', '到这里取：'])}${provinceAndCity(place)}${place.districts[0]}${dice.pick(['中兴路8号', '花园小区南门', '超市旁'])}  ${dice.pick(['店主', '站长', '电话', '咨询'])} ${phone}`], { size: 21 })
    sheet.text(24, y, `营业 ${dice.int(7, 9)}:00-${dice.int(19, 22)}:30   ${dice.pick(['超3天保管费1元/天', '免费存放7天'])}`, { size: 20 })
    y += 30
  }
  const party = (who: 'sender' | 'receiver'): void => {
    y = markedParty(sheet, { ...parcel[who], phone: oddlySet(parcel[who], dice) }, called[who], plans[who], { x: 24, y, width: 552 }, { size: who === 'receiver' ? dice.int(26, 30) : dice.int(20, 24), bold: who === 'receiver' && dice.chance(0.5) }, colours, marks)
  }
  const money = (): void => {
    const due = wording(parcel.due, doorWordings, dice)
    if (due.length > 0) { sheet.box(20, y, 560, 60, { weight: 3 }); sheet.text(300, y + 12, due, { size: 32, bold: true, align: 'middle', fit: 540 }); y += 70 }
    sheet.text(24, y, [dice.pick(['物品 ', '类型：', '']), parcel.goods, `   入库 ${parcel.printedAt.slice(5, 16)}`], { size: 22, fit: 552 })
    y += 32
  }
  const bars = (): void => {
    sheet.code128(50, y, 500, 76, parcel.number.means)
    sheet.text(300, y + 82, [`${logo(parcel.carrier, dice)} `, parcel.number], { size: 25, align: 'middle', fit: 552 })
    y += 116
  }
  const isDark = dice.chance(0.4)
  if (isDark) sheet.box(0, 0, 600, 104, { fill: '#111111', stroke: null })
  sheet.text(300, y + 6, `${dice.pick(['取件码 ', '货架 ', ''])}${dice.int(1, 30)}-${dice.int(1, 8)}-${dice.digits(4)}`, { size: 64, bold: true, align: 'middle', colour: isDark ? '#ffffff' : '#111111', fit: 560 })
  y += 96
  const parts = { station, bars, money, receiver: () => party('receiver'), sender: () => party('sender') }
  for (const part of dice.pick([['station', 'receiver', 'sender', 'money', 'bars'], ['bars', 'receiver', 'money', 'station', 'sender'], ['receiver', 'bars', 'sender', 'money', 'station'], ['bars', 'sender', 'receiver', 'money', 'station'], ['receiver', 'sender', 'bars', 'money', 'station']] as const)) { parts[part](); rule() }
  for (const line of others.slice(0, dice.int(1, 2))) { sheet.text(24, y, line, { size: 19, fit: 420 }); y += 27 }
  if (dice.chance(0.5)) sheet.qr(476, y - 27, 100, qrPayload(parcel, dice))
}

/** What a courier's card reader prints when the money is paid at the door: merchant, terminal and card figures, the sum, and both parties under it. */
function paidAtDoor(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due } = parcel
  const called = drawCalled(dice)
  const plan = drawBlockPlan(dice)
  const marks = dice.child('marks')
  const colours = paperMarks(dice)
  const face = dice.pick(['mono', 'hei', 'song'] as const)
  const size = dice.int(21, 24)
  const colon = dice.pick([':', '：', ' '])
  const others = otherNumbers(sheet, parcel, dice)
  let y = 16
  const line = (...pieces: Piece[]): void => { sheet.text(18, y, pieces, { size, face, fit: 540 }); y += size * 1.4 }
  const spread = (caption: string, ...pieces: Piece[]): void => { sheet.text(18, y, caption + colon.trim(), { size, face }); sheet.text(558, y, pieces, { size, face, align: 'right', fit: 400 }); y += size * 1.4 }
  const row = dice.chance(0.5) ? spread : (caption: string, ...pieces: Piece[]): void => line(caption + colon, ...pieces)
  const rule = (): void => { sheet.text(18, y, dice.child('rule').pick(['-', '=', '*', '.']).repeat(32), { size, face: 'mono', fit: 540 }); y += size * 1.4 }
  sheet.text(288, y, `${logo(parcel.carrier, dice)} ${dice.pick(['收款凭条', '签购单', '交易小票', '派件收款单'])}`, { size: 34, bold: true, align: 'middle', face, fit: 540 })
  y += 54
  const figures = (): void => {
    for (const [caption, value] of dice.shuffled<[string, string]>([['商户号', dice.digits(15)], ['终端号', dice.digits(8)], ['凭证号', dice.digits(6)], ['参考号', `1${dice.digits(11)}`], ['卡号', `6217${'*'.repeat(8)}${dice.digits(4)}`], ['操作员', dice.pick(['01', `1${dice.digits(10)}`])], ['授权码', dice.digits(6)]]).slice(0, dice.int(3, 5))) row(caption, value)
  }
  const money = (): void => {
    const { amountFen } = due
    const word = due.kind === 'freightCollect' ? dice.pick(['到付', '运费到付', '到付款', '收件人付运费']) : due.kind === 'cashOnDelivery' ? dice.pick(['代收货款', '货到付款', 'COD代收', '代收款']) : dice.pick(['寄付', '寄付月结'])
    if (due.kind === 'none' || amountFen === null || dice.chance(0.4)) {
      const pieces = due.kind === 'none' ? [said('paymentKind', word, 'none')] : wording(due, doorWordings, dice)
      sheet.text(18, y, pieces, { size: 30, bold: true, face, fit: 540 })
      y += 44
    } else {
      row(dice.pick(['交易类型', '业务', '收款项目', '款项']), kindSaid(due.kind, word))
      const text = yuanOf(amountFen)
      const total = said('amount', text, String(amountFen))
      if (dice.chance(0.5)) { sheet.text(288, y, [dice.pick(['RMB ', '￥', '金额 ']), total], { size: 44, bold: true, face, align: 'middle' }); y += 62 } else row(dice.pick(['金额', '应收', '合计', '交易金额']), total, dice.pick(['', '元']))
      if (dice.chance(0.3)) row('大写', said('amount', inCapitals(amountFen), String(amountFen)))
    }
    row(dice.pick(['手续费', '优惠', '找零']), '0.00')
  }
  const parties = (): void => {
    for (const who of dice.chance(0.5) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
      y = markedParty(sheet, { ...parcel[who], phone: oddlySet(parcel[who], dice) }, called[who], plan, { x: 18, y, width: face === 'mono' ? 470 : 540 }, { size: size + 1, face }, colours, marks) + 10
    }
  }
  const item = (): void => {
    row(dice.pick(['运单号', '单号', '快件号']), parcel.number)
    row(dice.pick(['物品', '内件', '货品']), parcel.goods)
    row('时间', parcel.printedAt)
  }
  const bars = (): void => { sheet.code128(48, y + 6, 480, 78, parcel.number.means); y += 96 }
  const parts = { figures, money, parties, item, bars }
  for (const part of dice.pick([['figures', 'item', 'money', 'parties', 'bars'], ['bars', 'item', 'parties', 'money', 'figures'], ['item', 'parties', 'figures', 'money', 'bars'], ['parties', 'bars', 'item', 'figures', 'money']] as const)) { rule(); parts[part]() }
  rule()
  for (const one of others.slice(0, 2)) line(one)
  line(`${smallPrintSum(dice)}  ${hotlines[parcel.carrier]}`)
  line('持卡人签名：')
  y += 40
  sheet.text(288, y, dice.pick(['- 客户存根 -', '— 商户存根 请妥善保管 —', '重打印 第2次']), { size: 20, align: 'middle', face })
}

export const developPickups: Family[] = [
  { name: 'shelfSlip', split: 'develop', width: 600, height: 1500, habits: { carriers: ['yunda', 'cainiao', 'sto', 'jt', 'yto', 'zto'], senderPhones: oddSenderPhones, namelessSender: 0.1 }, draw: shelfSlip },
  { name: 'paidAtDoor', split: 'develop', width: 576, height: 1800, habits: { carriers: ['sf', 'ems', 'jd', 'deppon', 'zto', 'sto'], dues: { freightCollect: 4, cashOnDelivery: 5, none: 1 }, senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: paidAtDoor },
]
