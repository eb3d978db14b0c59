import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, logo, promoLine, qrPayload } from './furniture'
import { falseAmount, inCapitals, kindSaid, sum } from './money'
import { type Parcel } from './parcel'
import { slim, strung } from './partyPrint'
import { type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** A locker's or carrier's page on a phone: cards, the parties under "city → city" or beside dots, captions in grey below what they caption. */
function lockerCards(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [ground, paper, ink, pale] = dice.chance(0.3) ? ['#111214', '#1e2024', '#f0f0f0', '#9aa0a8'] as const : ['#f0f1f4', '#ffffff', '#1c1c1e', '#858b95'] as const
  const accent = dice.pick(['#ff6a00', '#1677ff', '#07a35a', '#d4380d'])
  const { due, sender, receiver } = parcel
  sheet.isScreen = true
  sheet.background = ground
  const card = (y: number, height: number, fill: string = paper): void => sheet.box(24, y, 672, height, { fill, stroke: null, radius: 18 })
  sheet.text(30, 14, parcel.printedAt.slice(11, 16), { size: 24, colour: ink })
  sheet.text(690, 14, dice.pick(['5G 76%', '4G 38%', 'WiFi 91%']), { size: 22, colour: ink, align: 'right' })
  sheet.text(360, 62, dice.pick(['包裹详情', '快件详情', '取件详情', '运单详情']), { size: 32, colour: ink, align: 'middle', bold: true })
  sheet.text(30, 60, '‹', { size: 38, colour: ink })
  card(124, 130, accent)
  sheet.text(52, 142, dice.pick(['待取件', '派送中', '已入柜', '待付款取件']), { size: 36, bold: true, colour: '#ffffff' })
  sheet.text(52, 200, dice.pick([`取件码 ${dice.digits(6)}`, `柜机 ${dice.int(1, 9)}号柜 ${dice.int(10, 60)}格口`, '请在24小时内取出，超时收费1元']), { size: 26, colour: '#ffffff' })
  const masked = (phone: Piece): Piece => (phone !== null && typeof phone !== 'string' && /^\d{3}\*{4}\d{4}$/.test(phone.text) && dice.chance(0.4) ? said(phone.field, `${phone.text.slice(0, 3)} **** ${phone.text.slice(7)}`, phone.means) : phone)
  const below = dice.pick([['寄件人', '收件人'], ['寄件', '收件'], ['发货地', '收货地'], ['寄', '收']] as const)
  const isRoute = dice.chance(0.5)
  const isCaptioned = !isRoute || dice.chance(0.5)
  const isPlaced = !isRoute || dice.chance(0.6)
  let y = 272
  const under = sheet.marks.length
  let bottom = y
  for (const [place, party] of [sender, receiver].entries()) {
    const x = isRoute ? 52 + place * 330 : 100
    const width = isRoute ? 290 : 560
    let at = isRoute ? y + 22 : bottom + 22
    if (isRoute) { sheet.text(x, at, party.place.city, { size: 36, bold: true, colour: ink, fit: 230 }); at += 56 } else sheet.box(58, at + 6, 22, 22, { radius: 11, weight: 4, stroke: accent, fill: place === 1 ? accent : null })
    const rows = isRoute ? [[party.name], [masked(party.phone)]] : [strung(dice.pick(['  ', ' ', '·']), party.name, masked(party.phone))]
    for (const row of rows.filter(one => one.some(piece => piece !== null))) { sheet.text(x, at, row, { size: 28, colour: ink, fit: width }); at += 40 }
    if (isPlaced) at = sheet.para(x, at, width, [party.address], { size: 24, colour: isRoute ? pale : ink }) + 4
    if (isCaptioned) { sheet.text(x, at, below[place]!, { size: 21, colour: pale }); at += 32 }
    bottom = Math.max(bottom, at)
  }
  if (isRoute) sheet.text(326, y + 26, dice.pick(['→', '➔', '>>', '—›']), { size: 32, colour: accent, align: 'middle' })
  sheet.box(24, y, 672, bottom - y + 14, { fill: paper, stroke: null, radius: 18 })
  sheet.marks.splice(under, 0, sheet.marks.pop()!)
  y = bottom + 32
  const rows: [string, Piece][] = [['物品', parcel.goods], [dice.pick(['保价', '保额']), dice.pick(['未保价', '500元'])], ['重量', `${dice.real(0.1, 3).toFixed(2)}kg`]]
  const kinds = { freightCollect: ['到付', '运费到付', '收件人付'], cashOnDelivery: ['代收货款', '货到付款'], none: ['寄付', '寄付月结', '已支付', ''] }[due.kind]
  const kind = dice.pick(kinds)
  const atFoot = due.amountFen !== null && dice.chance(0.4)
  if (kind !== '') rows.unshift([dice.pick(['支付方式', '付款方式', '结算方式']), kindSaid(due.kind, kind)])
  if (due.amountFen !== null && !atFoot) rows.splice(1, 0, [dice.pick(['应付金额', '待付', '金额']), sum(due.amountFen, dice)])
  card(y, rows.length * 52 + 24)
  for (const [place, [word, value]] of rows.entries()) {
    sheet.text(52, y + 22 + place * 52, word, { size: 26, colour: pale })
    sheet.text(668, y + 22 + place * 52, [value], { size: 27, colour: ink, align: 'right', fit: 440 })
  }
  y += rows.length * 52 + 42
  card(y, 210, '#ffffff')
  sheet.text(52, y + 18, [logo(parcel.carrier, dice), '  ', parcel.number], { size: 26, colour: '#222222', fit: 540 })
  sheet.text(668, y + 18, '复制', { size: 24, colour: accent, align: 'right' })
  sheet.code128(80, y + 66, 560, 120, parcel.number.means)
  y += 230
  if (atFoot) sheet.text(40, y + 18, [dice.pick(['需付 ', '合计 ', '待支付']), sum(due.amountFen!, dice)], { size: 36, bold: true, colour: accent, fit: 380 })
  else sheet.text(40, y + 22, `快递员 1${dice.pick(['39', '58', '77'])}${dice.digits(8)}`, { size: 26, colour: pale })
  sheet.box(450, y, 246, 78, { fill: accent, stroke: null, radius: 39 })
  sheet.text(573, y + 22, dice.pick(atFoot ? ['去支付', '付款取件'] : ['联系快递员', '拒收', '催派送']), { size: 32, colour: '#ffffff', align: 'middle' })
  sheet.note('outletPhone')
}

/** A notice or mail that tells of a parcel in whole sentences: 由…寄往…, with the station's own number and fees about it. */
function arrivalNotice(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const isMail = dice.chance(0.35)
  const word = due.kind === 'none' ? '' : dice.pick(due.kind === 'freightCollect' ? ['到付', '运费到付'] : ['货到付款', '代收货款'])
  const title: Piece[] = ['您有一件', word === '' ? '' : kindSaid(due.kind, word), '快件待取']
  let y = 30
  if (isMail) {
    sheet.isScreen = true
    y = sheet.para(40, y, 720, title, { size: 38, bold: true }) + 10
    sheet.text(40, y, `发件人：${dice.pick(['快递通知', '包裹助手', '投递提醒'])} <notice@example.cn>`, { size: 24, colour: '#666666' })
    sheet.text(40, y + 36, `收件人：我    ${parcel.printedAt.slice(0, 16)}`, { size: 24, colour: '#666666' })
    y += 84
  } else {
    sheet.text(400, y, dice.pick(['快件到达通知', '领 取 通 知', '取件通知', '包裹领取单']), { size: 46, bold: true, align: 'middle' })
    sheet.text(400, y + 74, title, { size: 36, bold: true, align: 'middle' })
    y += 134
  }
  sheet.line(40, y, 760, y)
  const reached: Piece[] = dice.chance(0.5) ? [dice.pick(['（', '（手机']), receiver.phone, '）'] : []
  sheet.text(40, y + 20, [receiver.name, ...reached, dice.pick(['：', ' 您好：', ' 同志：', '，您好！'])], { size: 30, fit: 720 })
  const who: Piece[] = sender.name === null ? ['寄件人（未留姓名'] : [sender.name, '（']
  const call: Piece[] = sender.phone === null ? [sender.name === null ? '）' : '未留电话）'] : [sender.name === null ? '，' : '', dice.pick(['电话', '', '联系方式 ', '手机']), slim(sender.phone), '）']
  const from = dice.pick<() => Piece[]>([
    () => ['由', ...who, ...call, '从', sender.address, '寄往', receiver.address, '的快件已到本站。'],
    () => ['该件系', ...who, ...call, '自', sender.address, '寄出，送达地址为', receiver.address, '。'],
    () => [sender.address, '的', ...who, ...call, '给您寄来一件快递，请到站领取；您登记的地址是', receiver.address, '。'],
    () => ['您在', receiver.address, '的快件到了。寄自', sender.address, '，寄的人是', ...who, ...call, '。'],
  ])()
  const amount: Piece = due.amountFen === null ? null : dice.chance(0.3) ? said('amount', inCapitals(due.amountFen), String(due.amountFen)) : sum(due.amountFen, dice)
  const pay: Piece[] = due.kind === 'none'
    ? [said('paymentKind', dice.pick(['运费已由寄件人支付', '费用已结清', '寄付']), 'none'), '，领取时不收任何费用。']
    : amount === null ? ['运费以到站称重为准，请备好零钱。'] : dice.pick<Piece[]>([['领取时请交', due.kind === 'freightCollect' ? '运费' : '货款', amount, '，钱款当面点清。'], ['须付', amount, '后方可取走。'], ['本件应付', amount, '，可扫码或付现金。']])
  const about: Piece[] = ['承运：', logo(parcel.carrier, dice), '，单号', parcel.number, '，物品：', parcel.goods, '。']
  const rest = `请在${dice.int(2, 5)}日内凭取件码 ${dice.int(1, 9)}-${dice.digits(4)} 领取，逾期每天收保管费1元，${dice.pick(['超期退回', '超过七天退回寄件人'])}。`
  y += 72
  const sentences = dice.chance(0.5) ? [from, about, pay, [rest]] : [about, from, pay, [rest]]
  if (dice.chance(0.6)) for (const sentence of sentences) y = sheet.para(40, y, 720, ['　　', ...sentence], { size: 28, leading: 1.5 }) + 4
  else y = sheet.para(40, y, 720, ['　　', ...sentences.flat()], { size: 28, leading: 1.55 })
  sheet.code128(60, y + 20, 480, 90, parcel.number.means)
  sheet.qr(600, y + 14, 130, qrPayload(parcel, dice))
  const station = dice.pick(['翠园小区物业服务中心', '柳园村代收点', '邮政投递部', '幸福里快递驿站', '东河村供销社代办点'])
  sheet.text(760, y + 168, `${station}  ${dice.pick(['站点电话', '联系', '值班电话'])} ${dice.chance(0.5) ? `${receiver.place.dial}-8${dice.digits(6)}` : `1${dice.pick(['37', '59', '88'])}${dice.digits(8)}`}`, { size: 25, align: 'right', fit: 720 })
  sheet.text(760, y + 208, parcel.printedAt.slice(0, 10), { size: 25, align: 'right' })
  sheet.text(40, y + 252, `${hotlineLine(parcel.carrier, dice)}   ${dice.pick([promoLine(dice), falseAmount(dice)])}`, { size: 20, fit: 720, colour: '#555555' })
  sheet.note('outletPhone')
}

export const developNotices: Family[] = [
  { name: 'lockerCards', split: 'develop', width: 720, height: 1900, habits: { carriers: ['sf', 'zto', 'yto', 'jd', 'jt', 'cainiao'], namelessSender: 0.05 }, draw: lockerCards },
  { name: 'arrivalNotice', split: 'develop', width: 800, height: 1500, habits: { carriers: ['ems', 'yto', 'yunda', 'sto', 'zto'], namelessSender: 0.1 }, draw: arrivalNotice },
]
