import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { bareSum, kindSaid, sum, wording, yuanOf } from './money'
import { type Parcel } from './parcel'
import { slim, strung } from './partyPrint'
import { cities, provinceAndCity } from './places'
import { type Sheet } from './sheet'
import { crowdedWordings, smallPrintSum, struckSum, unusedWay } from './sumsBeside'
import { type Piece, said } from './truth'

/** A person of the trade who is neither party: a name, a number and a place, for print that treats all people alike. */
function bystander(dice: Dice): { name: string; phone: string; address: string } {
  const place = dice.pick(cities)
  const phone = dice.pick([`${place.dial}-8${dice.digits(6)}`, `1${dice.pick(['37', '58', '80', '93'])}${dice.digits(8)}`])
  return { name: dice.pick(['钱师傅', '小魏', '汪站长', '03 号柜台']), phone, address: `${provinceAndCity(place)}${dice.pick(place.districts)}${dice.pick(['邮政路12号', '货运中心', '北站分拨', '城南营业点'])}` }
}

/** A courier's own screen: the task of one parcel, what the day brings in, pay and fines, tips, and the sums to collect as rows. */
function courierTask(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  sheet.isScreen = true
  const { due, sender, receiver } = parcel
  const hue = dice.pick(['#1677ff', '#d4380d', '#00a870', '#6a3de8'])
  const [grey, pale] = ['#777777', '#f3f4f6']
  sheet.background = pale
  sheet.box(0, 0, 720, 190, { fill: hue, stroke: null })
  sheet.text(28, 26, `${dice.int(8, 19)}:${dice.int(10, 59)}`, { size: 24, colour: '#ffffff' })
  sheet.text(360, 60, dice.pick(['派件任务', '待派详情', '派送单详情', '签收任务']), { size: 34, bold: true, colour: '#ffffff', align: 'middle' })
  sheet.text(28, 130, `今日应收 ${dice.int(300, 2400)}.00   已收 ${dice.int(30, 290)}.00   待派 ${dice.int(6, 80)}件`, { size: 24, colour: '#ffffff' })
  const card = (y: number, height: number): void => sheet.box(16, y, 688, height, { fill: '#ffffff', stroke: null, radius: 14 })
  card(206, 190)
  sheet.text(36, 220, [`${logo(parcel.carrier, dice)} `, parcel.number], { size: 27, bold: true, fit: 640 })
  sheet.code128(80, 268, 560, 90, parcel.number.means)
  sheet.text(684, 364, `派费 ${dice.pick(['1.20', '0.90', '1.50'])}元/票`, { size: 20, colour: grey, align: 'right' })
  const top = 412
  const [to, from] = dice.pick([['收', '寄'], ['收', '发'], ['到', '从']] as const)
  const isNumberFirst = dice.chance(0.6)
  let y = top + 20
  const put: (() => void)[] = []
  for (const who of ['receiver', 'sender'] as const) {
    const { name, phone, address } = who === 'receiver' ? receiver : sender
    const at = y
    const size = who === 'receiver' ? 29 : 24
    const person = isNumberFirst ? strung('  ', slim(phone), name) : strung('  ', name, slim(phone))
    const hasLine = person.length > 0
    put.push(() => {
      sheet.badge(36, at, 44, who === 'receiver' ? to : from, who === 'receiver' ? 'solidCircle' : 'circle')
      sheet.text(96, at + 4, person, { size, bold: who === 'receiver', fit: 500 })
      if (who === 'receiver') sheet.text(684, at + 6, dice.pick(['拨打', '联系', '发短信']), { size: 22, colour: hue, align: 'right' })
    })
    const below = at + (hasLine ? size * 1.5 : 4)
    put.push(() => { sheet.para(96, below, 570, [address], { size: size * 0.92, colour: '#333333' }) })
    y = below + Math.ceil((address.text.length * size * 0.94) / 540) * size * 1.2 + 22
  }
  card(top, y - top + 42)
  for (const draw of put) draw()
  const { name: helper, phone: helperPhone } = bystander(dice)
  sheet.text(36, y, `${dice.pick(['站长', '揽收', '上一站', '同路派件'])} ${helperPhone} ${helper}`, { size: 21, colour: grey, fit: 640 })
  sheet.note('outletPhone')
  y += 58
  const zero = dice.pick(['0.00', '0', '—', '无', '￥0.00'])
  const own = (kind: 'freightCollect' | 'cashOnDelivery', word: string): [Piece, Piece] => {
    if (due.kind !== kind) return [word, zero]
    return [kindSaid(kind, word), due.amountFen === null ? '以称重为准' : dice.chance(0.5) ? bareSum(due.amountFen, dice) : sum(due.amountFen, dice)]
  }
  const paid = `${dice.int(6, 20)}.00`
  const rows = dice.shuffled<[Piece, Piece]>([
    own('freightCollect', dice.pick(['到付运费', '到付', '到付款'])), own('cashOnDelivery', dice.pick(['代收货款', '代收', '代收款'])), [dice.pick(['保价费(寄方)', '保费 已付']), '2.00'], [dice.pick(['声明价值', '保价金额', '货值']), `${dice.int(1, 20)}00.00`],
    ...(due.kind === 'freightCollect' ? [] : [[dice.pick(['寄付运费', '运费(已付)']), paid] as [Piece, Piece]]),
  ])
  if (dice.chance(0.5)) rows.push([dice.pick(['本票应收', '应收合计', '待收']), due.kind === 'none' ? '0.00' : due.amountFen === null ? '待核' : said('amount', yuanOf(due.amountFen), String(due.amountFen))])
  const isPaired = dice.chance(0.35)
  card(y, rows.length * 44 + 24)
  for (const [label, value] of rows) {
    y += 44
    const end = sheet.text(36, y - 24, [label], { size: 25, colour: '#333333' })
    if (isPaired) sheet.text(end + 24, y - 24, [value], { size: 25, bold: true })
    else sheet.text(684, y - 24, [value], { size: 25, bold: true, align: 'right' })
  }
  y += 40
  sheet.text(36, y, ['物品 ', parcel.goods, `   ${dice.real(0.1, 4).toFixed(2)}kg`], { size: 23, colour: grey })
  sheet.text(36, y + 36, `超时未派罚${dice.pick([2, 5, 10])}元/票  客诉罚${dice.pick([50, 100, 200])}元  打赏 ￥2 ￥5 ￥8.8`, { size: 21, colour: grey })
  sheet.box(36, y + 82, 310, 74, { fill: '#ffffff', stroke: hue, radius: 37 })
  sheet.text(191, y + 102, dice.pick(['问题件', '转派', '拒收登记']), { size: 28, colour: hue, align: 'middle' })
  sheet.box(372, y + 82, 312, 74, { fill: hue, stroke: null, radius: 37 })
  sheet.text(528, y + 102, dice.pick(['去签收', '扫码收款', '确认签收']), { size: 28, colour: '#ffffff', align: 'middle' })
}

/** 100 × 150 mm in a table: each person has a row of two lines a cell, and outlet and courier have rows of the same kind under the sender's. */
function twoLineRows(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due } = parcel
  const [to, from] = dice.pick([['收件', '寄件'], ['收方', '寄方'], ['收货', '发货'], ['收', '寄']] as const)
  const isNumberOver = dice.chance(0.5)
  const helpers = dice.shuffled(['揽收', '派件', '网点', '客服']).slice(0, dice.int(1, 2))
  sheet.text(24, 18, logo(parcel.carrier, dice), { size: 42, bold: true, fit: 340 })
  sheet.text(776, 24, parcel.sortingCode, { size: 44, bold: true, align: 'right', fit: 400 })
  sheet.code128(80, 88, 640, 100, parcel.number.means)
  sheet.text(400, 194, [parcel.number], { size: 32, bold: true, align: 'middle' })
  let y = 246
  const hasHead = dice.chance(0.5)
  sheet.line(12, y, 788, y)
  if (hasHead) {
    for (const [x, word] of [[22, '方'], [110, isNumberOver ? '电话/姓名' : '姓名/电话'], [402, dice.pick(['地址', '详细地址'])]] as const) sheet.text(x, y + 7, word, { size: 20 })
    y += 36
    sheet.line(12, y, 788, y)
  }
  const rowTop = y
  const row = (word: string, name: Piece, phone: Piece, address: Piece, size: number): void => {
    sheet.text(56, y + 26, word, { size: 26, bold: true, align: 'middle', fit: 78 })
    const two = (isNumberOver ? [phone, name] : [name, phone]).filter(one => one !== null)
    two.forEach((one, place) => sheet.text(110, y + 10 + place * size * 1.4, [one], { size, bold: size > 25, fit: 262 }))
    y = Math.max(y + 20 + size * 2.6, sheet.para(402, y + 10, 376, [address], { size: size * 0.94 }) + 6)
    sheet.line(12, y, 788, y)
  }
  row(to, parcel.receiver.name, slim(parcel.receiver.phone), parcel.receiver.address, 30)
  row(from, parcel.sender.name, slim(parcel.sender.phone), parcel.sender.address, 25)
  for (const word of helpers) {
    const { name, phone, address } = bystander(dice)
    row(word, word === '客服' ? dice.pick(['人工服务', '在线客服']) : name, word === '客服' ? hotlines[parcel.carrier] : phone, address, 23)
  }
  sheet.note('outletPhone')
  for (const x of [12, 100, 392, 788]) sheet.line(x, rowTop, x, y)
  const captions: [Piece, Piece][] = dice.shuffled<[Piece, Piece]>([['内件', parcel.goods], [dice.pick(['数量', '件数']), String(dice.int(1, 5))], [dice.pick(['单价', '货值']), `${dice.int(9, 99)}.90`], ['声明价值', `${dice.int(1, 9)}00`], ['保价费', `${dice.int(1, 5)}.00`], ['体积', `${dice.int(12, 40)}*${dice.int(10, 30)}*${dice.int(5, 20)}`], ['重量', dice.real(0.2, 5).toFixed(2)], ['运费', dice.pick([due.kind === 'freightCollect' ? '/' : '月结', '', '—'])]])
  for (const [place, [caption, value]] of captions.entries()) {
    const [x, top] = [12 + (place % 4) * 194, y + Math.floor(place / 4) * 84]
    sheet.box(x, top, 194, 84)
    sheet.text(x + 10, top + 8, [caption], { size: 20 })
    sheet.text(x + 10, top + 42, [value], { size: 26, fit: 176 })
  }
  y += 168
  sheet.text(24, y + 18, wording(due, crowdedWordings, dice), { size: 34, bold: true, fit: 752 })
  sheet.text(24, y + 72, unusedWay(due, dice), { size: 23 })
  if (due.kind === 'none' && dice.chance(0.4)) struckSum(sheet, 300, y + 72, 23, dice)
  sheet.text(24, y + 110, `${smallPrintSum(dice)}   签收：            `, { size: 20, fit: 752 })
}

/** 58 mm from a pocket printer: no word is spelt out, every line is full, and the stub says the receiver's part again. */
function terseRoll(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due, sender, receiver } = parcel
  const mark = dice.pick([['收', '寄', '揽'], ['[收]', '[寄]', '[揽]'], ['收:', '寄:', '派:'], ['收>', '寄>', '点>']] as const)
  const order = dice.int(0, 2)
  const size = dice.int(21, 23)
  const run = (word: string, name: Piece, phone: Piece, address: Piece, y: number): number =>
    sheet.para(14, y, 436, [word, ...(/[\]:>]$/.test(word) ? [] : [' ']), ...(order === 0 ? strung(' ', phone, name, address) : order === 1 ? strung(' ', name, phone, address) : strung(' ', address, phone, name))], { size }) + 5
  const isMono = dice.chance(0.3)
  sheet.text(232, 14, logo(parcel.carrier, dice), { size: 32, bold: true, align: 'middle', fit: 430 })
  sheet.text(232, 58, parcel.printedAt, { size: 19, align: 'middle', face: isMono ? 'mono' : 'hei' })
  sheet.code128(22, 90, 420, 84, parcel.number.means)
  sheet.text(232, 180, [parcel.number], { size: 26, align: 'middle' })
  sheet.line(0, 218, 464, 218, { dashed: true })
  let y = run(mark[0], receiver.name, slim(receiver.phone), receiver.address, 228)
  y = run(mark[1], sender.name, slim(sender.phone), sender.address, y)
  const { name, phone, address } = bystander(dice)
  y = run(mark[2], name, phone, address, y)
  sheet.note('outletPhone')
  sheet.line(0, y + 4, 464, y + 4, { dashed: true })
  y = sheet.para(14, y + 14, 436, [parcel.goods, ` 1/${dice.int(1, 2)} 重${dice.real(0.2, 5).toFixed(2)} 体${dice.real(0.001, 0.05).toFixed(3)} 值${dice.int(1, 9)}00 保${dice.int(1, 4)}.50已付`], { size }) + 4
  const spare = (way: string): string => way + dice.pick(['0', '无', '-', '0.00'])
  const short: Piece[] = due.amountFen === null
    ? due.kind === 'none' ? [`${spare('到付')} ${spare('代收')}`] : [kindSaid(due.kind, '到付'), '待核 ', spare('代收')]
    : due.kind === 'cashOnDelivery' ? [`运${dice.int(5, 18)}.00已付 ${spare('到付')} `, kindSaid(due.kind, '代收'), bareSum(due.amountFen, dice)] : [spare('代收'), ' ', kindSaid(due.kind, '到付'), bareSum(due.amountFen, dice)]
  const isShort = due.kind === 'none' || dice.chance(0.55)
  y = sheet.para(14, y, 436, isShort ? short : wording(due, crowdedWordings, dice), { size: isShort ? size : size + 3, bold: true }) + 4
  sheet.text(14, y, smallPrintSum(dice), { size: 18, fit: 436 })
  y += 36
  sheet.line(0, y, 464, y, { dashed: true })
  sheet.text(14, y + 10, dice.pick(['签收联', '存根', '客户联', '派件存根']), { size: 20, bold: true })
  sheet.text(450, y + 10, [parcel.number], { size: 20, align: 'right' })
  y = run(mark[0], receiver.name, slim(receiver.phone), receiver.address, y + 42)
  sheet.text(14, y + 6, `签名            ${hotlines[parcel.carrier]}  工号${dice.digits(4)}`, { size: 20, fit: 436 })
}

export const developCrowds: Family[] = [
  { name: 'courierTask', split: 'develop', width: 720, height: 1600, habits: { carriers: ['yto', 'sf', 'jd', 'sto', 'zto', 'ems'], namelessSender: 0.06, dues: { freightCollect: 4, cashOnDelivery: 4, none: 3 } }, draw: courierTask },
  { name: 'twoLineRows', split: 'develop', width: 800, height: 1500, habits: { carriers: ['yunda', 'zto', 'jd', 'cainiao', 'sto'], namelessSender: 0.05, dues: { freightCollect: 4, cashOnDelivery: 4, none: 3 } }, draw: twoLineRows },
  { name: 'terseRoll', split: 'develop', width: 464, height: 1700, habits: { carriers: ['jt', 'yto', 'ems', 'sto', 'deppon'], namelessSender: 0.06, dues: { freightCollect: 4, cashOnDelivery: 4, none: 3 } }, draw: terseRoll },
]
