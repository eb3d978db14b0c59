import { type Dice } from './dice'
import { type Family } from './family'
import { hotlineLine, hotlines, logo, outletLine, qrPayload } from './furniture'
import { looseWordings } from './looseWordings'
import { falseAmount, inCapitals, kindSaid, wording, yuanOf } from './money'
import { type Parcel } from './parcel'
import { slim, strung, withCountry } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** A paper form of four columns filled by hand: captions in the first or between the parties, one caption for both sides, and the fees in the last. */
function penColumns(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#1f7a3f', '#b3261e', '#23408e', '#333333'])
  const pen: Ink = { face: 'hand', colour: dice.pick(['#1b2a6b', '#111111', '#26408f']) }
  const { due, sender, receiver } = parcel
  sheet.text(30, 24, logo(parcel.carrier, dice), { size: 40, bold: true, colour, fit: 380 })
  sheet.text(30, 78, dice.pick(['快件详情单', '寄件登记联', '国内快递单 第二联', '手工面单']), { size: 26, colour })
  sheet.box(560, 14, 510, 116, { fill: '#ffffff', stroke: '#999999' })
  sheet.code128(580, 22, 470, 68, parcel.number.means)
  sheet.text(815, 96, [parcel.number], { size: 28, align: 'middle' })
  const heads = dice.pick([['寄件方', '收件方'], ['寄 件 人', '收 件 人'], ['发', '收'], ['From 寄', 'To 收']] as const)
  const isMiddle = dice.chance(0.4)
  const columns: [number, 'caption' | 'sender' | 'receiver' | 'fee'][] = isMiddle
    ? [[345, 'sender'], [100, 'caption'], [345, 'receiver'], [250, 'fee']]
    : dice.chance(0.75) ? [[100, 'caption'], [345, 'sender'], [345, 'receiver'], [250, 'fee']] : [[100, 'caption'], [345, 'receiver'], [345, 'sender'], [250, 'fee']]
  const rows = [['姓名', 72], ['电话', 72], ['地址', 190], [dice.pick(['签名', '日期']), 72]] as const
  const kindWord = dice.pick({ freightCollect: ['到付', '收方付', '运费到付'], cashOnDelivery: ['代收', '代收货款', '货到付款'], none: ['寄付', '现付', '已付', ''] }[due.kind])
  const owed = due.amountFen
  const short = owed === null ? '' : String(owed / 100)
  const feeCells: readonly [string, Piece[]][] = [
    [dice.pick(['付款方式', '怎么付', '结算']), kindWord === '' ? [] : [kindSaid(due.kind, kindWord)]],
    [dice.pick(['金额', '应收(元)', '￥']), owed === null ? [] : [said('amount', dice.pick([`${short}元`, `￥${yuanOf(owed)}`, `${short}元整`, short]), String(owed))]],
    ['大写', owed === null ? [] : [said('amount', inCapitals(owed), String(owed))]],
    ['内件', [parcel.goods]],
  ]
  let x = 30
  for (const [width, column] of columns) {
    const title = column === 'caption' ? dice.pick(['', '项目']) : column === 'fee' ? dice.pick(['费用', '费用/内件', '其他']) : heads[column === 'sender' ? 0 : 1]
    sheet.box(x, 150, width, 52, { stroke: colour, weight: 3 })
    sheet.text(x + width / 2, 161, title, { size: 28, bold: true, colour, align: 'middle' })
    let y = 202
    for (const [place, [caption, height]] of rows.entries()) {
      sheet.box(x, y, width, height, { stroke: colour })
      const party = column === 'sender' ? sender : receiver
      if (column === 'caption') sheet.text(x + width / 2, y + height / 2 - 13, caption, { size: 26, colour, align: 'middle' })
      else if (column === 'fee') {
        const [small, words] = feeCells[place]!
        sheet.text(x + 8, y + 5, small, { size: 17, colour })
        sheet.text(x + 20, y + (place === 2 ? 76 : 28), words, { ...pen, size: 33, fit: width - 36 })
      } else if (place === 2) sheet.para(x + 12, y + 14, width - 24, [party.address], { ...pen, size: 28 })
      else if (place < 2) sheet.text(x + 14, y + 20, [place === 0 ? party.name : party.phone], { ...pen, size: 33, fit: width - 28 })
      y += height
    }
    x += width
  }
  sheet.text(30, 622, `${hotlineLine(parcel.carrier, dice)}    收派员 ${dice.digits(6)}    保价：□是 ☑否    未保价最高赔付300元`, { size: 20, colour, fit: 1040 })
}

const charges: Record<Parcel['due']['kind'], readonly string[]> = {
  freightCollect: ['FREIGHT COLLECT 到付', 'Freight Collect', '运费到付 Collect', 'Collect / 到付', '到付 (Receiver pays)'],
  cashOnDelivery: ['COD 代收货款', 'C.O.D. 代收货款', 'Cash on Delivery', '货到付款 COD'],
  none: ['FREIGHT PREPAID', 'Prepaid 预付', 'DDP 已付', ''],
}

/** 100 × 100 mm for parcels over the border: numbered sections under coloured bars, English before Chinese, currencies in letters. */
function squareExport(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const colour = dice.pick(['#0b4ea2', '#1f7a3f', '#b3261e', '#111111'])
  const numbers = dice.pick([['①', '②', '③', '④'], ['1.', '2.', '3.', '4.'], ['A', 'B', 'C', 'D'], ['(1)', '(2)', '(3)', '(4)']] as const)
  const [from, to] = dice.pick([['SHIPPER 寄件人', 'CONSIGNEE 收件人'], ['Sender/寄件方', 'Recipient/收件方'], ['FROM 发', 'SHIP TO 收'], ['EXPORTER 发货人', 'IMPORTER 收货人'], ['寄 Expéditeur', '收 Destinataire']] as const)
  const tel = dice.pick(['Tel: ', 'TEL ', 'Phone/电话 ', 'Mob. ', '☎ '])
  const bar = (x: number, y: number, width: number, words: string): void => {
    sheet.box(x, y, width, 36, { fill: colour, stroke: null })
    sheet.text(x + 10, y + 6, words, { size: 22, bold: true, colour: '#ffffff', fit: width - 20 })
  }
  sheet.text(16, 12, dice.pick(['e-Parcel 跨境小包', 'ePacket', 'Cross-border 保税件', 'E-Express 跨境']), { size: 40, bold: true, colour })
  sheet.text(784, 18, logo(parcel.carrier, dice), { size: 32, bold: true, align: 'right', fit: 360 })
  const isReceiverFirst = dice.chance(0.4)
  const narrow = dice.pick([392, 376, 430])
  let lowest = 0
  for (const [place, who] of (isReceiverFirst ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const).entries()) {
    const x = place === 0 ? 8 : narrow
    const width = place === 0 ? narrow - 16 : 792 - narrow
    const { name, phone, address } = parcel[who]
    bar(x, 70, width, `${numbers[place]!} ${who === 'sender' ? from : to}`)
    sheet.text(x + 10, 116, [name], { size: 30, bold: true, fit: width - 20 })
    sheet.text(x + 10, 158, phone === null ? [] : [tel, ...withCountry(slim(phone), dice)], { size: 25, fit: width - 40 })
    const y = sheet.para(x + 10, 198, width - 20, [address], { size: 25 })
    sheet.text(x + 10, y + 2, `${dice.int(10, 71)}${dice.digits(4)}  CN CHINA`, { size: 23 })
    lowest = Math.max(lowest, y + 44)
  }
  bar(8, lowest, 448, `${numbers[2]} ${dice.pick(['CONTENTS 内件', 'Description 品名', 'Goods/物品'])}`)
  bar(464, lowest, 328, `${numbers[3]} ${dice.pick(['CHARGES 费用', 'Payment/付款', 'To collect 应收'])}`)
  sheet.text(18, lowest + 44, [parcel.goods], { size: 26, fit: 430 })
  sheet.text(18, lowest + 82, `Qty ${dice.int(1, 3)}  ${dice.real(0.1, 2).toFixed(3)} kg  Value USD ${dice.int(3, 30)}.00  HS ${dice.digits(6)}`, { size: 19, fit: 430 })
  const { kind, amountFen } = parcel.due
  const word = dice.pick(charges[kind])
  const two = yuanOf(amountFen ?? 0)
  const amount: Piece[] = amountFen === null ? [] : [said('amount', dice.pick([`CNY ${two}`, `RMB ${two}`, `${two} CNY`, `¥${two}`, `￥${two} (CNY)`]), String(amountFen))]
  sheet.text(474, lowest + 44, word === '' ? [] : [kindSaid(kind, word)], { size: 25, bold: true, fit: 310 })
  sheet.text(474, lowest + 78, amount, { size: 30, bold: true, fit: 310 })
  sheet.code128(80, lowest + 136, 640, 140, parcel.number.means)
  sheet.text(400, lowest + 286, [parcel.number], { size: 34, bold: true, align: 'middle' })
  sheet.text(16, lowest + 344, `Customer service 客服 ${hotlines[parcel.carrier]} / 400-${dice.digits(3)}-${dice.digits(4)}   Ref ${parcel.orderNumber}`, { size: 18, fit: 768 })
}

/** 76 × 130 mm from a courier's belt printer, printed again: each party is one run of words, and whose it is stands at its end or below. */
function reprintTail(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [to, from] = dice.pick([['收', '寄'], ['（收）', '（寄）'], ['收件', '寄件'], ['收启', '缄'], ['[收件人]', '[寄件人]'], ['←收件人', '←寄件人'], ['收件方', '发件方']] as const)
  const glue = dice.pick(['/', '·', ' | ', '，', '  ', '；', ' / '])
  const glued = dice.chance(0.35)
  const below = dice.chance(0.3)
  const joined = (one: readonly Piece[], other: readonly Piece[]): Piece[] => [...one, one.length > 0 && other.length > 0 ? glue : '', ...other]
  const order = dice.int(0, 2)
  sheet.text(20, 16, logo(parcel.carrier, dice), { size: 36, bold: true, fit: 300 })
  sheet.text(588, 18, dice.pick(['【补打】', '(重打)', '补打面单', 'REPRINT 2']), { size: 30, align: 'right' })
  sheet.text(20, 62, `${parcel.printedAt}  终端 ${dice.digits(6)}  第${dice.int(2, 4)}次打印`, { size: 18, fit: 568 })
  sheet.code128(50, 96, 508, 100, parcel.number.means)
  sheet.text(304, 202, [parcel.number], { size: 30, align: 'middle', bold: true })
  sheet.line(12, 244, 596, 244)
  sheet.text(304, 250, parcel.sortingCode, { size: 62, bold: true, align: 'middle', fit: 570 })
  let y = 328
  for (const who of dice.chance(0.75) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const) {
    sheet.line(12, y, 596, y)
    const { name, phone, address } = parcel[who]
    const word = who === 'receiver' ? to : from
    const person = glued ? strung('', name, slim(phone)) : strung(glue, name, slim(phone))
    const place = who === 'sender' && person.length > 0 && dice.chance(0.15) ? [] : [address]
    const parts = order === 0 ? joined(place, person) : order === 1 ? joined(person, place) : strung(glue, slim(phone), ...place, name)
    const size = who === 'receiver' ? 30 : 24
    y = sheet.para(22, y + 12, 552, below ? parts : [...parts, /^[（[←]/.test(word) ? word : glue.trim() === '' ? ` ${word}` : glue + word], { size, bold: who === 'receiver' }) + 6
    if (below) { sheet.text(586, y, dice.chance(0.5) ? `—— ${word}` : word, { size: 24, align: 'right' }); y += 36 }
  }
  sheet.line(12, y, 596, y)
  sheet.text(22, y + 14, wording(parcel.due, looseWordings, dice), { size: 34, bold: true, fit: 420 })
  sheet.text(22, y + 70, [parcel.goods, `${glue}${falseAmount(dice)}`], { size: 22, fit: 420 })
  sheet.text(22, y + 106, outletLine(dice), { size: 20, fit: 420 })
  sheet.qr(462, y + 14, 124, qrPayload(parcel, dice))
  sheet.note('outletPhone')
}

export const developDesks: Family[] = [
  { name: 'penColumns', split: 'develop', width: 1100, height: 800, habits: { carriers: ['yto', 'ems', 'sto', 'yunda'], senderPhones: { mobile: 6, landline: 2, virtualOperator: 1, spacedMobile: 1, none: 1.5 }, receiverPhones: { mobile: 8, landline: 1 }, namelessSender: 0.08 }, draw: penColumns },
  { name: 'squareExport', split: 'develop', width: 800, height: 900, habits: { carriers: ['ems', 'ems', 'cainiao', 'sf'], oldNumber: true, senderPhones: { mobile: 4, maskedMiddle: 3, landline: 2, fourHundred: 1.5, spacedMobile: 1, landlineExtension: 1, none: 1 } }, draw: squareExport },
  { name: 'reprintTail', split: 'develop', width: 608, height: 1200, habits: { carriers: ['sf', 'yto', 'jt', 'sto', 'jd'], namelessSender: 0.05 }, draw: reprintTail },
]
