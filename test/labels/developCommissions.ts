import { type Dice } from './dice'
import { freightWordings, doorWordings } from './doorWordings'
import { type Family } from './family'
import { logo } from './furniture'
import { markedParty, drawBlockPlan, drawCalled, paperMarks } from './markedParty'
import { stacked } from './partyPrint'
import { wording } from './money'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { cities, provinceAndCity } from './places'
import { type Ink, type Sheet } from './sheet'
import { smallPrintSum } from './sumsBeside'
import { type Piece } from './truth'

/** A freight line's note filled by pen: a heading or captions say whose a blank is, the caption before, over or under it; depots with phones at both ends. */
function freightLine(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#1f4f8c', '#8a1c1c', '#1d5c3a', '#222222'])
  const pen: Ink & { size: number } = { face: dice.pick(['hand', 'kai'] as const), colour: dice.pick(['#1b2a6b', '#111111']), size: dice.int(27, 31) }
  const print: Ink & { size: number } = { face: 'song', colour, size: 22 }
  sheet.background = dice.pick(['#ffffff', '#fdf6ea', '#f2f7ff'])
  const [from, to] = [parcel.sender.place, parcel.receiver.place]
  sheet.text(500, 20, `${from.city.slice(0, 2)}至${to.city.slice(0, 2)}${dice.pick(['专线', '直达专线', '零担专线'])}  ${dice.pick(['货物运单', '托运凭证', '货运协议单'])}`, { size: 38, bold: true, colour, align: 'middle', face: 'song' })
  sheet.text(30, 78, `承运 ${logo(parcel.carrier, dice)}    ${parcel.printedAt.slice(0, 10)}    货号 ${dice.digits(5)}-${dice.int(1, 9)}`, { ...print, fit: 520 })
  sheet.code128(590, 72, 380, 62, parcel.number.means)
  sheet.text(780, 138, ['№ ', parcel.number], { size: 24, align: 'middle', colour: '#b3202a' })
  let y = 180
  const pairs = [['发货人', '收货人'], ['托运人', '提货人'], ['发货方', '收货方'], ['发', '收'], ['寄方', '收方'], ['甲方(托运)', '乙方(收货)'], ['起运方', '到达方'], ['发货单位', '收货单位']] as const
  const called = drawCalled(dice, pairs)
  const way = dice.pick(['stack', 'above', 'right', 'caption'] as const)
  const captionAt = dice.pick(['before', 'under', 'over'] as const)
  const fields = dice.pick([['name', 'phone', 'address'], ['phone', 'name', 'address'], ['address', 'name', 'phone'], ['address', 'phone', 'name']] as const)
  const captions = { name: dice.pick(['姓名', '名称', '签名']), phone: dice.pick(['电话', '手机', '联系方式']), address: dice.pick(['地址', '详细地址', '住址']) }
  for (const who of dice.chance(0.65) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    const { name, phone, address } = { ...parcel[who], phone: oddlySet(parcel[who], dice) }
    const word = called[who]
    const top = y
    if (word !== null && way === 'above') { sheet.text(30, y + 6, dice.child('head').pick([`【${word}】`, `${word}：`, `● ${word}`]), { ...print, size: 25, bold: true }); y += 38 }
    const left = word !== null && way === 'stack' && word.length <= 4 ? 92 : 30
    const right = word !== null && way === 'right' ? 830 : 970
    const blank = (x: number, width: number, field: 'name' | 'phone' | 'address', value: Piece): void => {
      const caption = (way === 'caption' || (way === 'stack' && left === 30)) && word !== null ? (field === 'name' ? word : `${word}${field === 'phone' ? '电话' : '地址'}`) : captions[field]
      const isBefore = captionAt === 'before'
      const start = isBefore ? sheet.text(x, y + 16, `${caption}：`, print) + 6 : x
      if (!isBefore) sheet.text(x + (captionAt === 'under' ? width / 2 : 0), captionAt === 'under' ? y + 54 : y + 2, caption, { ...print, size: 18, align: captionAt === 'under' ? 'middle' : 'left' })
      sheet.text(start + 4, y + (captionAt === 'over' ? 24 : 12), value, { ...pen, fit: x + width - start - 8 })
      sheet.line(start, y + 52 + (captionAt === 'over' ? 8 : 0), x + width, y + 52 + (captionAt === 'over' ? 8 : 0), { weight: 1, colour })
    }
    const values = { name, phone, address }
    const [first, second, third] = fields
    const half = (right - left - 30) / 2
    const row = (...names: readonly ('name' | 'phone' | 'address')[]): void => {
      names.forEach((field, place) => blank(names.length === 1 ? left : left + place * (half + 30), names.length === 1 ? right - left : half, field, values[field]))
      y += captionAt === 'before' ? 62 : 82
    }
    if (first === 'address') { row(first); row(second, third) } else { row(first, second); row(third) }
    if (word !== null && way === 'stack' && left > 30) { sheet.box(30, top + 4, 48, y - top - 2, { stroke: colour }); stacked(sheet, 54, top + 14, word, 26, Math.min(1.15, (y - top - 24) / word.length / 26)) }
    if (word !== null && way === 'right') { sheet.box(846, top + 8, 124, y - top - 14, { stroke: colour }); sheet.text(908, (top + y) / 2 - 16, word, { ...print, size: 26, bold: true, align: 'middle', fit: 112 }) }
    y += 10
  }
  const cells: [string, Piece, number][] = [['货名', parcel.goods, 230], ['件数', String(dice.int(1, 12)), 90], ['包装', dice.pick(['纸箱', '编织袋', '木架', '托']), 110], ['重量kg', dice.real(3, 80).toFixed(1), 120], ['体积m³', dice.real(0.02, 0.9).toFixed(2), 120], ['声明价值', `${dice.int(1, 20)}00`, 130], [dice.pick(['送货费', '接货费']), dice.pick(['—', '自提', '含']), 140]]
  let x = 30
  for (const [head, value, width] of cells) {
    sheet.box(x, y, width, 36, { stroke: colour })
    sheet.box(x, y + 36, width, 50, { stroke: colour })
    sheet.text(x + width / 2, y + 6, head, { ...print, size: 20, align: 'middle' })
    sheet.text(x + width / 2, y + 44, [value], { ...pen, size: 27, align: 'middle', fit: width - 10 })
    x += width
  }
  y += 102
  sheet.text(30, y, wording(parcel.due, freightWordings, dice), { ...(dice.chance(0.6) ? pen : { colour }), size: 34, bold: true, fit: 900 })
  y += 58
  const depot = (word: string, { city, dial }: typeof from): string => `${word} ${city.slice(0, 2)}${dice.pick(['货运市场3排', '物流港B区', '北站货场'])} ${dice.pick([`${dial}-8${dice.digits(6)}`, `1${dice.pick(['35', '59', '86'])}${dice.digits(8)}`])}`
  sheet.text(30, y, depot(dice.pick(['发站：', '起运站 ', '始发网点：']), from), { ...print, fit: 450 })
  sheet.text(970, y, depot(dice.pick(['到站：', '提货点 ', '到达网点：']), to), { ...print, align: 'right', fit: 450 })
  sheet.para(30, y + 34, 930, [`查货：${otherNumbers(sheet, parcel, dice)[0]}。${smallPrintSum(dice)}。`, dice.pick(['货到三日内提清，逾期收保管费。', '易碎品请自行加固，本站不负责。', '提货请带身份证，凭单放货。'])], { ...print, size: 19 })
}

/** An errand within a city on a 58 mm roll: where to fetch, where to bring, what to tell the platform; the rider and the shop's order in between. */
function errandRoll(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const called = drawCalled(dice, [['取', '送'], ['取货点', '送货点'], ['取件', '送达'], ['从', '到'], ['发', '收'], ['寄', '收'], ['商家', '顾客'], ['发件人', '收件人'], ['From', 'To'], ['帮取', '帮送'], ['起', '终']])
  const plan = drawBlockPlan(dice)
  const plans = { sender: plan, receiver: dice.chance(0.7) ? plan : drawBlockPlan(dice) }
  const marks = dice.child('marks')
  const colours = paperMarks(dice)
  const others = otherNumbers(sheet, parcel, dice)
  const dash = (): void => { sheet.line(0, y + 4, 464, y + 4, { dashed: true }); y += 16 }
  let y = 70
  sheet.text(232, 14, `${dice.pick(['同城急送', '跑腿专送', '一对一急送', '同城闪送'])} #${dice.int(1, 260)}`, { size: 42, bold: true, align: 'middle' })
  sheet.text(16, y, logo(parcel.carrier, dice), { size: 24, fit: 200 })
  sheet.text(448, y, dice.pick([`${dice.real(0.8, 14).toFixed(1)}km`, '立即取件', `${dice.int(10, 19)}:${dice.int(10, 59)}前送达`]), { size: 24, bold: true, align: 'right' })
  y += 40
  const isCodeFirst = dice.chance(0.4)
  const bars = (): void => {
    sheet.code128(22, y, 420, 76, parcel.number.means)
    sheet.text(232, y + 82, [parcel.number], { size: 24, align: 'middle' })
    y += 118
    dash()
  }
  dash()
  if (isCodeFirst) bars()
  const station = dice.pick(cities)
  for (const who of dice.chance(0.75) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) {
    y = markedParty(sheet, { ...parcel[who], phone: oddlySet(parcel[who], dice) }, called[who], plans[who], { x: 16, y, width: 432 }, { size: who === 'receiver' ? dice.int(25, 28) : dice.int(22, 25), bold: who === 'receiver' }, colours, marks)
    if (who === 'sender' && dice.chance(0.3)) { sheet.text(16, y + 2, dice.pick([`取件码 ${dice.digits(4)}`, `取货号 A${dice.int(10, 99)}`, `骑手到店后拨打 ${station.dial}-8${dice.digits(6)} 找站长`]), { size: 20, fit: 432 }); y += 32 }
    dash()
  }
  sheet.text(16, y, [dice.pick(['物品 ', '商品：', '代送 ']), parcel.goods, `  ×1  ${dice.real(0.2, 5).toFixed(1)}kg`], { size: 24, fit: 432 })
  y += 38
  const due = wording(parcel.due, doorWordings, dice)
  if (due.length > 0) { y = sheet.para(16, y, 432, due, { size: 28, bold: true }) + 6 }
  sheet.text(16, y, `跑腿费 ￥${dice.int(5, 28)}.${dice.int(1, 9)}0 ${dice.pick(['已付', '平台代付', '线上已结'])}   小费 ￥0`, { size: 20, fit: 432 })
  y += 34
  dash()
  sheet.text(16, y, `骑手 ${dice.pick(['阿强', '刘师傅', '小杜'])} 1${dice.pick(['33', '57', '88'])}${dice.digits(8)}`, { size: 22 })
  y += 34
  for (const line of others.slice(0, dice.int(1, 3))) { sheet.text(16, y, line, { size: 20, fit: 432 }); y += 30 }
  sheet.text(16, y, `站点：${provinceAndCity(station)}${station.districts[0]}${dice.pick(['万达广场站', '大学城站', '中心站'])}`, { size: 19, fit: 432 })
  y += 36
  if (!isCodeFirst) bars()
}

export const developCommissions: Family[] = [
  { name: 'freightLine', split: 'develop', width: 1000, height: 1200, habits: { carriers: ['deppon', 'sto', 'ems', 'jd', 'yunda'], senderPhones: oddSenderPhones, namelessSender: 0.05 }, draw: freightLine },
  { name: 'errandRoll', split: 'develop', width: 464, height: 1800, habits: { carriers: ['sf', 'jd', 'cainiao', 'jt'], senderPhones: { ...oddSenderPhones, virtual: 5, maskedExtension: 2 }, receiverPhones: { mobile: 3, maskedMiddle: 4, virtual: 4, maskedExtension: 2, landline: 0.3 }, namelessSender: 0.08 }, draw: errandRoll },
]
