import { captionedField, type FieldLook } from './captionedField'
import { type Dice } from './dice'
import { doorWordings } from './doorWordings'
import { type Family } from './family'
import { logo, qrPayload } from './furniture'
import { looseWordings } from './looseWordings'
import { drawBlockPlan, markedParty, paperMarks } from './markedParty'
import { falseAmount, wording, type Wordings, wordingMakers } from './money'
import { drawNumber } from './numbers'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { stacked, strung } from './partyPrint'
import { maskedName } from './people'
import { type Face, type Sheet } from './sheet'
import { unusedWay } from './sumsBeside'
import { type Piece } from './truth'

const { says, bare } = wordingMakers

/** What a parcel on its way back costs whoever gets it. */
const backWordings: Wordings = {
  ...doorWordings,
  freightCollect: {
    withSum: [says('freightCollect', '退回运费 ', '到付', ' '), says('freightCollect', '', '退件到付', '：'), bare('freightCollect', '', '到付', '(往返) ', '元'), says('freightCollect', '退费方式：', '收方付', ' '), says('freightCollect', '退回费用由', '收件人付', '：')],
    withoutSum: ['退回运费到付', '到付', '退费方式：收方付'],
  },
  none: ['', '', '退回运费 寄付', '寄付', '退费方式：月结', '商家已付运费'],
}

/** 100 × 150 mm for a parcel on its way back: the reason ticked, the first journey's number and sum void, and parties who have changed places. */
function wayBack(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [senderWord, receiverWord] = dice.pick([['退件人', '收件人'], ['退货人', '收货人'], ['退回方', '接收方'], ['寄', '收'], ['退件寄方', '退件收方'], ['寄回人', '寄回至'], ['退货寄件', '退货收件'], ['退方', '收方']] as const)
  const others = otherNumbers(sheet, parcel, dice)
  const isDark = dice.chance(0.6)
  sheet.box(0, 0, 800, 132, isDark ? { fill: '#111111', stroke: null } : { weight: 5 })
  const ink = isDark ? '#ffffff' : '#111111'
  sheet.text(26, 14, dice.pick(['退', '退回', '退件', '退回件']), { size: 100, bold: true, colour: ink, fit: 330 })
  sheet.text(776, 22, logo(parcel.carrier, dice), { size: 38, bold: true, colour: ink, align: 'right', fit: 380 })
  sheet.text(776, 80, parcel.sortingCode, { size: 36, colour: ink, align: 'right', fit: 380 })
  let y = 148
  const reason = dice.int(0, 4)
  const [on, off] = dice.pick([['☑', '□'], ['■', '□'], ['√', '□'], ['●', '○']] as const)
  const reasonRow = (): void => {
    sheet.text(24, y, `${dice.pick(['退回原因', '退件原因', '原因'])}：${['拒收', '电话不通', '地址不详', '逾期未取', '超区'].map((word, place) => (place === reason ? on : off) + word).join(' ')}`, { size: 25, fit: 752 })
    sheet.text(24, y + 38, `${dice.pick(['原单号', '原运单', '去程单号'])} ${drawNumber(parcel.carrier, dice)}   ${dice.pick(['原代收货款', '原到付', '去程代收'])} ￥${dice.int(29, 168)}.00 ${dice.pick(['未收', '已作废', '取消'])}`, { size: 23, fit: 752 })
    y += 80
  }
  const style = dice.pick(['cells', 'columns', 'blocks'] as const)
  const plan = drawBlockPlan(dice)
  const colours = paperMarks(dice)
  const marks = dice.child('marks')
  const first = dice.pick(['sender', 'receiver'] as const)
  const inOrder = first === 'sender' ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const
  const between = dice.pick(['  ', ' ', '，', ' / '])
  const isAddressFirst = dice.chance(0.3)
  const words = (who: 'sender' | 'receiver', x: number, width: number, size: number): number => {
    const { name, address } = parcel[who]
    const line = strung(between, name, oddlySet(parcel[who], dice))
    const put = (at: number): number => (line.length === 0 ? at : (sheet.text(x, at, line, { size, bold: who === 'receiver', fit: width }), at + size * 1.4))
    return isAddressFirst ? put(sheet.para(x, y, width, [address], { size })) : sheet.para(x, put(y), width, [address], { size })
  }
  const parties = (): void => {
    switch (style) {
      case 'cells':
        for (const who of inOrder) {
          const word = who === 'sender' ? senderWord : receiverWord
          const top = y - 8
          stacked(sheet, 48, y, word, word.length > 3 ? 25 : 29)
          y = Math.max(words(who, 104, 670, who === 'sender' ? 25 : 29), y + word.length * 34) + 10
          sheet.box(14, top, 772, y - top)
          sheet.line(84, top, 84, y)
          y += 10
        }
        break
      case 'columns': {
        inOrder.forEach((who, place) => sheet.text(24 + place * 392, y, who === 'sender' ? senderWord : receiverWord, { size: 30, bold: true }))
        sheet.text(376, y, dice.pick(first === 'sender' ? ['→', '➔', '▶', '>>'] : ['←', '◀', '<<']), { size: 28, align: 'middle' })
        y += 44
        y = Math.max(...inOrder.map((who, place) => words(who, 24 + place * 392, 360, 25))) + 12
        break
      }
      case 'blocks':
        for (const who of inOrder) y = markedParty(sheet, { ...parcel[who], phone: oddlySet(parcel[who], dice) }, who === 'sender' ? senderWord : receiverWord, plan, { x: 24, y, width: 752 }, { size: who === 'sender' ? 25 : 30 }, colours, marks) + 12
        break
      default: style satisfies never
    }
  }
  const bars = (): void => {
    sheet.code128(80, y, 640, 100, parcel.number.means)
    sheet.text(400, y + 106, [dice.pick(['', '退回单号 ', '新单号：']), parcel.number], { size: 32, bold: true, align: 'middle', fit: 740 })
    y += 152
  }
  const money = (): void => {
    const due = wording(parcel.due, backWordings, dice)
    if (due.length > 0) { sheet.text(24, y, due, { size: dice.int(30, 42), bold: true, fit: 752 }); y += 58 }
    sheet.text(24, y, [dice.pick(['物品：', '内件 ', '']), parcel.goods, `   ${falseAmount(dice)}`], { size: 23, fit: 620 })
    y += 38
  }
  const parts = { reasonRow, parties, bars, money }
  for (const part of dice.pick([['reasonRow', 'parties', 'bars', 'money'], ['bars', 'parties', 'money', 'reasonRow'], ['parties', 'money', 'reasonRow', 'bars'], ['bars', 'reasonRow', 'parties', 'money']] as const)) {
    parts[part]()
    sheet.line(0, y, 800, y, { dashed: dice.chance(0.3) })
    y += 16
  }
  others.slice(0, dice.int(1, 3)).forEach((line, place) => sheet.text(24, y + place * 28, line, { size: 20, fit: 620 }))
  sheet.qr(668, y, 108, qrPayload(parcel, dice))
}

/** A pharmacy's bag sticker: a prescription's figures, dose and storage, doctor and pharmacist with numbers, and the parties in a pharmacy's words. */
function pharmacyBag(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [senderWord, receiverWord] = dice.pick([['发药药房', '用药人'], ['配送药店', '收药人'], ['药房', '患者'], ['发货药房', '收货人'], ['寄药方', '收药方'], ['出库药房', '收件人'], ['寄', '收'], ['寄件药房', '取药人']] as const)
  const others = otherNumbers(sheet, parcel, dice)
  const look: FieldLook = { ink: { size: dice.int(23, 26) }, captionColour: dice.pick(['#111111', '#555555']), place: dice.pick(['before', 'before', 'spread', 'above']), colon: dice.pick(['：', ':', ' ']) }
  const captions = dice.pick([['电话', '地址'], ['联系电话', '送药地址'], ['手机', '住址'], ['Tel', 'Add']] as const)
  const style = dice.pick(['fields', 'fields', 'oneLine', 'headed'] as const)
  let y = 16
  sheet.text(24, y, dice.pick(['处方药品 · 冷链', '℞ 药品配送', '互联网医院 送药到家', '慢病续方 药品包']), { size: 38, bold: true, fit: 430 })
  sheet.box(500, y - 2, 204, 52, { weight: 4, radius: 8 })
  sheet.text(602, y + 8, dice.pick(['2~8℃', '冷藏', '阴凉 ≤20℃', '避光']), { size: 30, bold: true, align: 'middle' })
  y += 66
  const rule = (): void => { sheet.line(16, y, 704, y, { weight: dice.child('rule').pick([1, 2, 3]) }); y += 12 }
  const party = (who: 'sender' | 'receiver'): void => {
    const { name, address } = parcel[who]
    const phone = oddlySet(parcel[who], dice)
    const word = who === 'sender' ? senderWord : receiverWord
    const behind = who === 'receiver' && dice.chance(0.4) ? `  ${dice.pick(['男', '女'])} ${dice.int(31, 88)}岁` : ''
    const long = word.length > 1 ? word : `${word}件人`
    if (style === 'fields') {
      y = captionedField(sheet, 24, y, 672, long, name, look)
      y = captionedField(sheet, 24, y, 672, name === null ? `${long}电话` : captions[0], phone, look)
      y = captionedField(sheet, 24, y, 672, name === null && phone === null ? `${long}地址` : captions[1], address, look)
    } else if (style === 'oneLine') y = sheet.para(24, y, 672, [`${word}${look.colon}`, ...strung(' ', name), `${behind}  `, ...strung('  ', phone, address)], look.ink)
    else {
      sheet.box(16, y - 4, 688, 40, { fill: '#dddddd', stroke: null })
      sheet.text(24, y + 2, word + behind, { size: 26, bold: true })
      y += 48
      const line = strung('   ', name, phone)
      if (line.length > 0) { sheet.text(24, y, line, { ...look.ink, bold: true, fit: 672 }); y += 38 }
      y = sheet.para(24, y, 672, [address], look.ink)
    }
    y += 8
  }
  const prescription = (): void => {
    const clinic = `0${dice.int(311, 577)}-${dice.digits(7)}`
    for (const row of dice.shuffled<Piece[]>([
      [dice.pick(['药品：', '品名 ', '内件：']), parcel.goods], [dice.pick(['口服 一次1片 一日3次', '外用 每日2次', '皮下注射 遵医嘱', '饭后服用 一次2粒'])], [`处方号 ${dice.digits(10)}   批号 ${dice.digits(8)}`], [`${dice.pick(['医师', '开方医生'])} ${maskedName(dice)}   ${dice.pick(['审方药师', '调配'])} ${maskedName(dice)}`],
      [dice.pick([`用药咨询 400-${dice.digits(3)}-${dice.digits(4)}`, `药师热线 ${clinic}`, `互联网医院 ${clinic}`])], [`医保统筹支付 ￥${dice.int(8, 90)}.${dice.digits(2)}`], ['药品为特殊商品 售出不退'],
    ])) { sheet.text(24, y, row, { size: 22, fit: 560 }); y += 32 }
  }
  const money = (): void => {
    const due = wording(parcel.due, dice.pick([looseWordings, doorWordings]), dice)
    if (due.length > 0) { sheet.text(24, y, due, { size: dice.int(28, 38), bold: true, fit: 672 }); y += 54 }
    sheet.text(24, y, unusedWay(parcel.due, dice), { size: 21 })
    y += 34
  }
  const bars = (): void => {
    sheet.code128(60, y, 600, 84, parcel.number.means)
    sheet.text(360, y + 90, [`${logo(parcel.carrier, dice)}  `, parcel.number], { size: 27, align: 'middle', fit: 672 })
    y += 130
  }
  const order = dice.pick([['receiver', 'prescription', 'sender', 'money', 'bars'], ['bars', 'receiver', 'sender', 'prescription', 'money'], ['sender', 'prescription', 'receiver', 'bars', 'money'], ['prescription', 'receiver', 'money', 'sender', 'bars']] as const)
  const parts = { receiver: () => party('receiver'), sender: () => party('sender'), prescription, money, bars }
  for (const part of order) { rule(); parts[part]() }
  rule()
  others.slice(0, 2).forEach((line, place) => sheet.text(24, y + place * 28, line, { size: 20, fit: 672 }))
}

/** Six boxes with a postcode's figures. */
function postcode(sheet: Sheet, x: number, y: number, dice: Dice, colour: string): void {
  ;[...dice.digits(6)].forEach((figure, place) => {
    sheet.box(x + place * 50, y, 42, 50, { stroke: colour, weight: 3 })
    sheet.text(x + place * 50 + 21, y + 8, figure, { size: 32, align: 'middle', face: 'song' })
  })
}

/** A document envelope written like a letter: the receiver's place and name above, the sender's at the lower right or in the upper left corner, closed with 寄 or 缄; a sticker bears number and sum. */
function coverLetter(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const red = dice.pick(['#c23a3a', '#888888', '#1f6f4a'])
  const face = dice.pick<Face>(['kai', 'hand', 'hei', 'song'])
  const isWestern = dice.child('west').chance(0.3)
  const others = otherNumbers(sheet, parcel, dice)
  const end = (who: 'sender' | 'receiver'): string => (who === 'receiver' ? dice.pick([' 收', '（收）', ' 亲收', ' 启', ' 台启']) : dice.pick([' 寄', '（寄）', ' 缄', ' 寄']))
  const placeWord = { receiver: dice.pick(['', '', '收件人地址：', '寄往：']), sender: dice.pick(['', '', '寄件人地址：', '寄自：', '发自：']) }
  const party = (who: 'sender' | 'receiver', x: number, y: number, width: number, size: number): number => {
    const { name, address } = parcel[who]
    const phone = oddlySet(parcel[who], dice)
    let below = sheet.para(x, y, width, [placeWord[who], address], { size, face }) + size * 0.3
    const ink = { size: who === 'receiver' ? size * 1.25 : size, face, fit: width }
    const isTogether = dice.chance(0.4)
    const nameLine: Piece[] = name === null ? [] : [name, end(who)]
    const rows: Piece[][] = isTogether && nameLine.length > 0 ? [[...nameLine, ...(phone === null ? [] : ['  ', phone])]] : [nameLine, phone === null ? [] : [dice.pick(['', '电话：', 'T ']), phone, name === null ? end(who) : '']]
    for (const row of rows.filter(one => one.length > 0)) { sheet.text(x, below, row, ink); below += ink.size * 1.4 }
    if (name === null && phone === null) { sheet.text(x, below, end(who).trim(), ink); below += ink.size * 1.4 }
    return below
  }
  postcode(sheet, 40, 36, dice, red)
  const stickerX = 776
  sheet.box(stickerX, 24, 480, 300, { weight: 2 })
  sheet.text(stickerX + 20, 38, `${logo(parcel.carrier, dice)} ${dice.pick(['标快文件', '文件封', '挂号', ''])}`, { size: 28, bold: true, fit: 440 })
  sheet.code128(stickerX + 24, 86, 432, 84, parcel.number.means)
  sheet.text(stickerX + 240, 178, [parcel.number], { size: 28, bold: true, align: 'middle', fit: 440 })
  const due = wording(parcel.due, dice.pick([looseWordings, doorWordings]), dice)
  const isStamped = due.length > 0 && dice.chance(0.35)
  if (!isStamped) sheet.text(stickerX + 20, 226, due, { size: 30, bold: true, fit: 440 })
  sheet.text(stickerX + 20, 274, [dice.pick(['内件：', '内装 ', '物品 ']), parcel.goods, `   ${falseAmount(dice)}`], { size: 22, fit: 440 })
  let y = 120
  if (isWestern) {
    y = party('sender', 40, y, 620, 25) + 30
    y = party('receiver', 330, Math.max(y, 360), 860, 38) + 30
  } else {
    y = party('receiver', 60, y, 660, 36) + 30
    y = party('sender', 640, Math.max(y, 370), 600, 27) + 20
    postcode(sheet, 960, y, dice, red)
    y += 70
  }
  if (isStamped) { sheet.text(60, y, due, { size: 44, bold: true, colour: '#c4161c', face: 'song', fit: 800 }); y += 66 }
  sheet.line(30, y, 1250, y, { colour: red })
  sheet.text(40, y + 14, `${others[0]!}    ${dice.pick(['请勿折叠', '文件资料 请妥投本人', '机要 · 限本人签收'])}`, { size: 22, colour: red, fit: 1180 })
}

export const developOccasions: Family[] = [
  { name: 'wayBack', split: 'develop', width: 800, height: 1500, habits: { carriers: ['yto', 'sto', 'zto', 'yunda', 'jt', 'jd'], dues: { freightCollect: 5, cashOnDelivery: 1, none: 4 }, senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: wayBack },
  { name: 'pharmacyBag', split: 'develop', width: 720, height: 1500, habits: { carriers: ['sf', 'jd', 'ems', 'zto'], dues: { freightCollect: 3, cashOnDelivery: 4, none: 3 }, senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: pharmacyBag },
  { name: 'coverLetter', split: 'develop', width: 1280, height: 1100, habits: { carriers: ['ems', 'ems', 'sf', 'yunda', 'sto'], dues: { freightCollect: 5, cashOnDelivery: 2, none: 3 }, senderPhones: oddSenderPhones, namelessSender: 0.1 }, draw: coverLetter },
]
