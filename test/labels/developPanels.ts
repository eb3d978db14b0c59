import { captionedField, type FieldLook } from './captionedField'
import { type Dice } from './dice'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { falseAmount, kindSaid, sum, wording, yuanOf } from './money'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { strung } from './partyPrint'
import { maskedName, shopName } from './people'
import { type Sheet } from './sheet'
import { crowdedWordings } from './sumsBeside'
import { screenWordings } from './thermalWordings'
import { type Piece, said } from './truth'

/** A white card behind the marks drawn since `start`. */
function cardBehind(sheet: Sheet, start: number, x: number, y: number, width: number, height: number, fill: string, radius: number): void {
  sheet.box(x, y, width, height, { fill, stroke: null, radius })
  sheet.marks.splice(start, 0, sheet.marks.pop()!)
}

/** A shop's label-printing program on a wide screen: order, receiver and sender in panels of input boxes, the label's bars and what the door must pay beside them. */
function printDesk(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const [bar, ground, edge] = dice.pick([['#2b6de5', '#f3f5f9', '#c9d1de'], ['#303744', '#ececec', '#bbbbbb'], ['#e02e24', '#faf6f5', '#dcc9c5'], ['#16181d', '#ffffff', '#d5d5d5']] as const)
  sheet.isScreen = true
  sheet.background = ground
  const platform = dice.pick(['拼多多', '抖店', '快手小店', '淘宝', '视频号小店', '有赞'])
  sheet.box(0, 0, 1280, 62, { fill: bar, stroke: null })
  sheet.text(24, 15, dice.pick(['打单助手', '快递打印 - 单个打单', '订单打印 / 电子面单', '批量发货']), { size: 28, bold: true, colour: '#ffffff' })
  sheet.text(1256, 18, `${dice.pick(['面单余额', '剩余单量'])} ${dice.int(12, 2900)}   ${shopName(dice)}`, { size: 22, colour: '#ffffff', align: 'right', fit: 520 })
  const others = otherNumbers(sheet, parcel, dice)
  const [senderHead, receiverHead] = dice.pick([['发件人信息', '收件人信息'], ['发货地址', '收货地址'], ['寄件方', '收件方'], ['发货方', '收货方'], ['我的寄件信息', '买家收货信息'], ['发件', '收件']] as const)
  const [senderWord, receiverWord] = dice.pick([['发件人', '收件人'], ['发货人', '收货人'], ['寄件人', '收货人']] as const)
  const headless = dice.weighted({ none: 5, sender: 1, receiver: 1, both: 2 })
  const captionsSay = headless !== 'none' || dice.chance(0.4)
  const look: FieldLook = { ink: { size: 25, colour: '#1c1f26' }, captionColour: '#7d8593', place: dice.pick(['before', 'before', 'above']), colon: dice.pick(['：', ':', '']) }
  const isBoxed = dice.chance(0.6)
  const expiry = dice.pick(['隐私号有效期至 2026-09-30', '虚拟号 90天内有效', '订单已加密 点击解密', '隐私面单'])
  const order = dice.shuffled(['name', 'phone', 'address'] as const)
  const panel = (who: 'sender' | 'receiver', x: number, y: number, width: number): number => {
    const party = parcel[who]
    const start = sheet.marks.length
    const word = who === 'sender' ? senderWord : receiverWord
    let below = y + 16
    if (headless !== who && headless !== 'both') {
      sheet.box(x + 16, below + 3, 6, 24, { fill: bar, stroke: null })
      sheet.text(x + 32, below, who === 'sender' ? senderHead : receiverHead, { size: 26, bold: true })
      if (who === 'sender') sheet.text(x + width - 18, below + 3, dice.pick(['切换', '修改', '默认']), { size: 21, colour: bar, align: 'right' })
      below += 48
    }
    const captions = captionsSay ? { name: word, phone: `${word}${dice.child('tel').pick(['电话', '手机'])}`, address: `${word}地址` } : { name: dice.child('n').pick(['姓名', '联系人']), phone: dice.child('p').pick(['手机号', '电话']), address: dice.child('a').pick(['详细地址', '地址']) }
    for (const part of order) {
      const value: Piece = part === 'phone' ? oddlySet(party, dice) : party[part]
      if (value === null) continue
      const at = sheet.marks.length
      const end = captionedField(sheet, x + 24, below + 8, width - 48, captions[part], value, look)
      if (isBoxed) { sheet.box(x + 14, below, width - 28, end - below + 2, { stroke: edge, radius: 6 }); sheet.marks.splice(at, 0, sheet.marks.pop()!) }
      below = end + 14
    }
    if (who === 'receiver') { sheet.text(x + 24, below, expiry, { size: 20, colour: '#d9541e' }); below += 30 }
    cardBehind(sheet, start, x, y, width, below - y + 6, '#ffffff', 8)
    return below + 20
  }
  const orderRows = (x: number, y: number, width: number): number => {
    const start = sheet.marks.length
    let below = y + 16
    for (const row of dice.shuffled<Piece[]>([[`平台  ${platform}`], [`订单号 ${parcel.orderNumber}`], [dice.pick(['买家昵称 ', '买家ID ']), `${dice.pick(['岁月静好', '小鱼', 'tb', '用户'])}${dice.digits(4)}`], [dice.pick(['商品 ', '宝贝 ', '货品 ']), parcel.goods], [`付款时间 ${parcel.printedAt}`], [falseAmount(dice)], [others[0]!]])) {
      sheet.text(x + 24, below, row, { size: 23, colour: '#333a46', fit: width - 48 })
      below += 37
    }
    cardBehind(sheet, start, x, y, width, below - y + 6, '#ffffff', 8)
    return below + 20
  }
  const label = (x: number, y: number, width: number): number => {
    const start = sheet.marks.length
    const due = wording(parcel.due, dice.pick([crowdedWordings, screenWordings]), dice)
    let below = y + 16
    sheet.text(x + 24, below, [`${dice.pick(['快递', '物流公司', '快递模板'])} ${logo(parcel.carrier, dice)}`], { size: 24, fit: width - 48 })
    below += 42
    if (due.length > 0) { sheet.text(x + 24, below, due, { size: 30, bold: true, colour: dice.pick(['#d9222a', '#111111']), fit: width - 48 }); below += 54 }
    sheet.code128(x + 24, below, width - 48, 84, parcel.number.means)
    sheet.text(x + width / 2, below + 92, [dice.pick(['', '运单号 ']), parcel.number], { size: 26, align: 'middle', fit: width - 48 })
    below += 136
    sheet.text(x + 24, below, others[1]!, { size: 20, colour: '#777777', fit: width - 48 })
    below += 32
    cardBehind(sheet, start, x, y, width, below - y + 6, '#ffffff', 8)
    return below + 20
  }
  const stacks = dice.pick([[['order', 'label'], ['receiver', 'sender']], [['receiver', 'sender'], ['label', 'order']], [['sender', 'order'], ['receiver', 'label']], [['receiver', 'label'], ['sender', 'order']]] as const)
  const drawn = { order: orderRows, label, sender: panel.bind(null, 'sender'), receiver: panel.bind(null, 'receiver') }
  const foot = Math.max(...stacks.map((stack, column) => stack.reduce((y, part) => drawn[part](column * 632 + 16, y, 616), 82)))
  sheet.text(1256, foot + 6, dice.pick(['打印并发货    仅保存', '预览    打印    取消', '打印快递单 Ctrl+P']), { size: 26, bold: true, colour: bar, align: 'right' })
  sheet.text(24, foot + 8, `平台客服 ${hotlines[parcel.carrier]}`, { size: 21, colour: '#888888' })
}

/** A village point's list on its keeper's phone: other people's rows folded, one unfolded with both parties in the keeper's plain words. */
function villageQueue(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const accent = dice.pick(['#0a8f4e', '#ff6b1a', '#2f6bff', '#c8102e'])
  sheet.isScreen = true
  sheet.background = dice.pick(['#f2f3f5', '#eef4ee', '#ffffff'])
  sheet.box(0, 0, 720, 108, { fill: accent, stroke: null })
  sheet.text(24, 20, dice.pick(['李家沟村邮站', '前王村快递服务点', '东河村便民寄递点', '大柳树村客货邮站']), { size: 36, bold: true, colour: '#ffffff' })
  sheet.text(24, 70, dice.pick([`驻村快递员 老杨 1${dice.pick(['38', '51', '77'])}${dice.digits(8)}`, `站长电话 1${dice.pick(['39', '87'])}${dice.digits(8)}`, `县中转 0${dice.int(310, 379)}-${dice.digits(7)}`]), { size: 23, colour: '#ffffff' })
  sheet.text(696, 34, `待取 ${dice.int(6, 80)}`, { size: 30, colour: '#ffffff', align: 'right' })
  sheet.note('outletPhone')
  let y = 128
  const code = (): string => `${dice.int(1, 9)}-${dice.int(1, 6)}-${dice.digits(4)}`
  const folded = (): void => {
    sheet.text(28, y, code(), { size: 30, bold: true })
    sheet.text(210, y + 2, [`${maskedName(dice)}  `, dice.pick([`尾号${dice.digits(4)}`, `1${dice.pick(['36', '58'])}****${dice.digits(4)}`])], { size: 26, fit: 300 })
    sheet.text(692, y + 4, dice.pick(['昨天到', '3天未取', '今早到', '已通知']), { size: 22, colour: '#888888', align: 'right' })
    y += 54
    sheet.line(28, y - 8, 692, y - 8, { weight: 1, colour: '#cccccc' })
  }
  for (let row = dice.int(1, 3); row > 0; row--) folded()
  const [senderWord, receiverWord] = dice.pick([['谁寄的', '谁的件'], ['寄件', '收件'], ['寄', '收'], ['寄来的人', '收件村民'], ['从哪来', '送谁家'], ['寄方', '收方'], ['发件人', '收件人'], ['寄出', '收货']] as const)
  const start = sheet.marks.length
  const top = y
  y += 18
  sheet.text(40, y, code(), { size: 48, bold: true, colour: accent })
  sheet.text(680, y + 12, [`${logo(parcel.carrier, dice)}`], { size: 26, align: 'right', fit: 300 })
  y += 70
  const style = dice.pick(['tile', 'sentence', 'grid', 'oneRow'] as const)
  const tile = { sender: dice.pick(['寄', '寄', '发', '来']), receiver: '收' }
  const look: FieldLook = { ink: { size: 26 }, captionColour: '#8a8f98', place: dice.pick(['above', 'before', 'spread']), colon: dice.pick(['', '：']) }
  const party = (who: 'sender' | 'receiver'): void => {
    const { name, address } = parcel[who]
    const phone = oddlySet(parcel[who], dice)
    const word = who === 'sender' ? senderWord : receiverWord
    switch (style) {
      case 'tile':
        sheet.box(40, y, 46, 46, { fill: who === 'sender' ? '#9aa0a8' : accent, stroke: null, radius: 8 })
        sheet.text(63, y + 10, tile[who], { size: 26, bold: true, colour: '#ffffff', align: 'middle' })
        sheet.text(104, y + 6, strung('  ', name, phone), { size: 27, bold: true, fit: 560 })
        y = sheet.para(104, y + 48, 570, [address], { size: 24, colour: '#555555' }) + 14
        break
      case 'sentence':
        y = sheet.para(40, y, 640, [`${word}：`, ...strung('，', name, address, phone)], { size: 26 }) + 12
        break
      case 'grid':
        y = captionedField(sheet, 40, y, 640, `${word}${word.length < 3 ? dice.child('g').pick(['姓名', '人']) : ''}`, name, look)
        y = captionedField(sheet, 40, y, 640, name === null ? `${word}电话` : '电话', phone, look)
        y = captionedField(sheet, 40, y, 640, name === null && phone === null ? `${word}地址` : '地址', address, look) + 12
        break
      case 'oneRow':
        sheet.text(40, y, [`${word} `, ...strung(' ', name, phone)], { size: 27, fit: 640 })
        y = sheet.para(40, y + 38, 640, [address], { size: 23, colour: '#666666' }) + 12
        break
      default: style satisfies never
    }
  }
  const number = (): void => {
    sheet.code128(90, y, 540, 76, parcel.number.means)
    sheet.text(360, y + 84, [parcel.number, '  复制'], { size: 26, align: 'middle', fit: 620 })
    y += 128
  }
  const money = (): void => {
    const due = wording(parcel.due, screenWordings, dice)
    if (due.length === 0) return
    const isFilled = dice.chance(0.5)
    if (isFilled) sheet.box(40, y, 640, 62, { fill: '#fff1e6', stroke: accent, radius: 10 })
    sheet.text(60, y + 13, due, { size: 32, bold: true, colour: '#d4380d', fit: 600 })
    y += 78
  }
  const goods = (): void => {
    sheet.text(40, y, [dice.pick(['物品 ', '东西 ', '品名：']), parcel.goods, `   ${falseAmount(dice)}`], { size: 24, colour: '#555555', fit: 640 })
    y += 44
  }
  const parts = { receiver: () => party('receiver'), sender: () => party('sender'), number, money, goods }
  for (const part of dice.pick([['number', 'receiver', 'sender', 'money', 'goods'], ['receiver', 'money', 'number', 'sender', 'goods'], ['sender', 'receiver', 'goods', 'money', 'number'], ['receiver', 'goods', 'sender', 'number', 'money']] as const)) parts[part]()
  const left = dice.shuffled(['打电话', '发短信', '出库', '代付', '退回']).slice(0, 3)
  left.forEach((word, place) => {
    sheet.box(40 + place * 220, y, 200, 58, { stroke: accent, radius: 29 })
    sheet.text(140 + place * 220, y + 15, word, { size: 27, colour: accent, align: 'middle' })
  })
  y += 74
  cardBehind(sheet, start, 16, top, 688, y - top, '#ffffff', 16)
  sheet.box(16, top, 688, y - top, { stroke: accent, radius: 16 })
  y += 24
  for (let row = dice.int(1, 2); row > 0; row--) folded()
}

/** The page on which what is due is paid by phone: the sum very large, its kind under it or in a row, coupons of nought, and the parcel's parties on a card. */
function payPage(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const { due } = parcel
  const accent = dice.pick(['#07c160', '#1677ff', '#d32027', '#222222'])
  const isDark = dice.chance(0.2)
  const [ground, card, letters, faint] = isDark ? ['#111214', '#1e2024', '#f0f0f0', '#8d929b'] as const : ['#f5f5f5', '#ffffff', '#191919', '#8c8c8c'] as const
  sheet.isScreen = true
  sheet.background = ground
  sheet.text(360, 26, dice.pick(['支付运单', '快件付款', '扫码付款', '费用支付']), { size: 32, bold: true, colour: letters, align: 'middle' })
  sheet.text(360, 86, `${dice.pick(['收款商户', '向', '商户：'])} ${logo(parcel.carrier, dice)}`, { size: 25, colour: faint, align: 'middle' })
  let y = 138
  const word = due.kind === 'freightCollect' ? dice.pick(['到付', '运费到付', '到付运费', '收件人付']) : due.kind === 'cashOnDelivery' ? dice.pick(['代收货款', '货到付款', '代收款']) : dice.pick(['寄付', '寄付月结', '寄付现结'])
  const kind = due.kind === 'none' ? said('paymentKind', word, 'none') : kindSaid(due.kind, word)
  const isKindFirst = dice.chance(0.4)
  if (isKindFirst) { sheet.text(360, y, [kind, due.kind === 'none' ? '' : dice.pick(['', ' 待支付', '金额'])], { size: 28, colour: letters, align: 'middle' }); y += 48 }
  if (due.kind === 'none') { sheet.text(360, y, dice.pick(['无需支付', '寄方已付清', '已完成付款']), { size: 52, bold: true, colour: letters, align: 'middle' }); y += 84 }
  else if (due.amountFen === null) { sheet.text(360, y, dice.pick(['待小哥核价', '金额以称重为准', '— —']), { size: 46, bold: true, colour: letters, align: 'middle' }); y += 78 }
  else {
    const isSplit = dice.chance(0.5)
    if (isSplit) {
      sheet.text(212, y + 30, '￥', { size: 44, bold: true, colour: letters })
      sheet.text(262, y, [said('amount', yuanOf(due.amountFen), String(due.amountFen))], { size: 84, bold: true, colour: letters })
    } else sheet.text(360, y, [sum(due.amountFen, dice)], { size: 76, bold: true, colour: letters, align: 'middle' })
    y += 116
  }
  if (!isKindFirst && dice.chance(0.5)) { sheet.text(360, y, [dice.pick(['费用类型 ', '', '· ']), kind], { size: 27, colour: faint, align: 'middle' }); y += 50 } else if (!isKindFirst) {
    sheet.text(40, y, dice.pick(['付款类型', '业务', '款项']), { size: 26, colour: faint })
    sheet.text(680, y, [kind], { size: 26, colour: letters, align: 'right' })
    y += 48
  }
  for (const [caption, value] of dice.shuffled<[string, string]>([['优惠券', '-￥0.00'], ['保价费', '￥0.00'], ['会员立减', '暂无可用'], ['红包余额', `${dice.int(0, 9)}.${dice.digits(2)}元`], ['包装服务', '0元']]).slice(0, dice.int(1, 3))) {
    sheet.text(40, y, caption, { size: 25, colour: faint })
    sheet.text(680, y, value, { size: 25, colour: faint, align: 'right' })
    y += 42
  }
  y += 16
  const [senderWord, receiverWord] = dice.pick([['寄', '收'], ['寄件人', '收件人'], ['寄件方', '收件方'], ['发货人', '收货人'], ['寄', '收'], ['由', '至']] as const)
  const look: FieldLook = { ink: { size: 25, colour: letters }, captionColour: faint, place: dice.pick(['before', 'spread']), colon: dice.pick(['', '：']) }
  const style = dice.pick(['rows', 'tabs', 'words'] as const)
  const party = (who: 'sender' | 'receiver'): void => {
    const { name, address } = parcel[who]
    const phone = oddlySet(parcel[who], dice)
    const called = who === 'sender' ? senderWord : receiverWord
    if (style === 'rows') {
      const long = called.length > 1 ? called : who === 'sender' ? '寄件人' : '收件人'
      y = captionedField(sheet, 48, y, 624, long, name, look)
      y = captionedField(sheet, 48, y, 624, `${long}电话`, phone, look)
      y = captionedField(sheet, 48, y, 624, `${long}地址`, address, look) + 10
    } else if (style === 'tabs') {
      sheet.box(40, y - 2, 6, 70, { fill: who === 'sender' ? faint : accent, stroke: null })
      sheet.text(60, y, called, { size: 26, bold: true, colour: accent })
      const left = 76 + called.length * 27
      sheet.text(left, y, strung(dice.child('gap').pick(['  ', ' · ', ' | ']), name, phone), { size: 26, colour: letters, fit: 670 - left })
      y = sheet.para(60, y + 40, 610, [address], { size: 23, colour: faint }) + 14
    } else y = sheet.para(48, y, 624, [`${called}${dice.child('c').pick([' ', '：', ' | '])}`, ...strung(' ', phone, name, address)], { size: 25, colour: letters }) + 14
  }
  const first = dice.chance(0.5)
  const start = sheet.marks.length
  const top = y
  y += 20
  const bars = (): void => {
    sheet.box(72, y, 576, 124, { fill: '#ffffff', stroke: null })
    sheet.code128(96, y + 8, 528, 74, parcel.number.means)
    sheet.text(360, y + 90, [dice.pick(['运单 ', '单号：', '']), parcel.number], { size: 24, colour: '#191919', align: 'middle', fit: 560 })
    y += 140
  }
  const isBarsFirst = dice.chance(0.5)
  if (isBarsFirst) bars()
  for (const who of first ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const) party(who)
  sheet.text(48, y, [dice.pick(['物品 ', '托寄物 ', '内件：']), parcel.goods], { size: 24, colour: faint, fit: 620 })
  y += 46
  if (!isBarsFirst) bars()
  cardBehind(sheet, start, 24, top, 672, y - top + 6, card, 18)
  y += 26
  sheet.box(40, y, 640, 84, { fill: accent, stroke: null, radius: 12 })
  sheet.text(360, y + 24, dice.pick(['立即支付', '微信支付', '确认付款', '完成']), { size: 34, bold: true, colour: '#ffffff', align: 'middle' })
  for (const line of otherNumbers(sheet, parcel, dice).slice(0, 2)) { sheet.text(360, y + 106, line, { size: 21, colour: faint, align: 'middle', fit: 640 }); y += 30 }
}

export const developPanels: Family[] = [
  { name: 'printDesk', split: 'develop', width: 1280, height: 1400, habits: { carriers: ['zto', 'yto', 'yunda', 'jt', 'sto', 'ems'], senderPhones: oddSenderPhones, receiverPhones: { virtual: 6, maskedMiddle: 3, maskedExtension: 2, allStars: 0.5 }, namelessSender: 0.06 }, draw: printDesk },
  { name: 'villageQueue', split: 'develop', width: 720, height: 2000, habits: { carriers: ['ems', 'zto', 'yunda', 'jt', 'cainiao'], senderPhones: oddSenderPhones, namelessSender: 0.08 }, draw: villageQueue },
  { name: 'payPage', split: 'develop', width: 720, height: 2000, habits: { carriers: ['sf', 'jd', 'zto', 'ems', 'sto', 'deppon'], senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: payPage },
]
