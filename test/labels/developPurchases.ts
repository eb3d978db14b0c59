import { type Dice } from './dice'
import { doorWordings } from './doorWordings'
import { type Family } from './family'
import { hotlines, logo } from './furniture'
import { markedParty, drawBlockPlan, drawCalled } from './markedParty'
import { type MarkColours } from './markStyles'
import { wording, yuanOf } from './money'
import { oddlySet, oddSenderPhones, otherNumbers } from './oddNumbers'
import { type Parcel } from './parcel'
import { strung } from './partyPrint'
import { type Sheet } from './sheet'
import { offer } from './sumsBeside'
import { type Piece } from './truth'

/** Marks drawn so far from `start` on get a white card behind them, from `top` to `below`. */
function cardBehind(sheet: Sheet, start: number, top: number, below: number, fill: string): void {
  sheet.box(20, top, 680, below - top, { fill, stroke: null, radius: 16 })
  sheet.marks.splice(start, 0, sheet.marks.pop()!)
}

/** A shopping app's page of one order: what the carrier last said, both parties on one card or two, the goods with prices, and rows of the order's own figures. */
function sellerPage(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const isDark = dice.chance(0.25)
  const [ground, card, ink, grey] = isDark ? ['#101114', '#1d1f24', '#f0f0f0', '#92969e'] as const : ['#f3f4f6', '#ffffff', '#1b1c1f', '#868b94'] as const
  const hue = dice.pick(['#ff5000', '#e1251b', '#07c160', '#fa2c19', '#8a3ffc'])
  const colours: MarkColours = { ink, paper: '#ffffff', solid: hue, grey }
  sheet.isScreen = true
  sheet.background = ground
  sheet.text(36, 18, `${dice.int(7, 22)}:${dice.int(10, 59)}`, { size: 26, bold: true, colour: ink })
  sheet.text(360, 66, dice.pick(['订单详情', '物流详情', '查看物流', '包裹详情']), { size: 34, bold: true, colour: ink, align: 'middle' })
  sheet.text(36, 66, '〈', { size: 34, colour: ink })
  const others = otherNumbers(sheet, parcel, dice)
  const called = drawCalled(dice, [['商家发货', '收货信息'], ['发货方', '收货方'], ['卖家', '买家'], ['店铺', '收货人'], ['发货地址', '收货地址'], ['寄', '收'], ['发', '收'], ['发货人', '收货人'], ['商', '我'], ['卖', '买'], ['供货商', '收件人']])
  const plan = drawBlockPlan(dice)
  const plans = { receiver: plan, sender: dice.chance(0.6) ? plan : drawBlockPlan(dice) }
  const marks = dice.child('marks')
  let y = 126
  const onCard = (draw: () => void): void => {
    const start = sheet.marks.length
    const top = y
    y += 20
    draw()
    y += 16
    cardBehind(sheet, start, top, y, card)
    y += 16
  }
  const parts = {
    track: (): void => onCard(() => {
      sheet.text(44, y, [`${logo(parcel.carrier, dice)}  `, parcel.number], { size: 26, bold: true, colour: ink, fit: 530 })
      sheet.text(676, y + 2, '复制', { size: 22, colour: hue, align: 'right' })
      sheet.text(44, y + 44, `【${parcel.receiver.place.city}】${dice.pick(['派送中', '正在派件'])}，${others[0]}`, { size: 23, colour: grey, fit: 630 })
      sheet.text(44, y + 80, `${parcel.printedAt}  ${dice.pick(['已发货', '商家已打包', '仓库已出库'])}`, { size: 21, colour: grey, fit: 630 })
      y += 112
    }),
    parties: (): void => {
      const order = dice.chance(0.6) ? ['receiver', 'sender'] as const : ['sender', 'receiver'] as const
      const one = (who: 'sender' | 'receiver'): void => {
        y = markedParty(sheet, { ...parcel[who], phone: oddlySet(parcel[who], dice) }, called[who], plans[who], { x: 44, y, width: 632 }, { size: who === 'receiver' ? 28 : dice.int(22, 26), colour: who === 'receiver' || dice.chance(0.5) ? ink : grey }, colours, marks)
      }
      if (dice.chance(0.5)) onCard(() => { one(order[0]); y += 18; one(order[1]) })
      else for (const who of order) onCard(() => one(who))
    },
    goods: (): void => onCard(() => {
      sheet.box(44, y, 130, 130, { fill: isDark ? '#33363d' : '#e6e8ec', stroke: null, radius: 10 })
      sheet.text(196, y + 4, parcel.goods, { size: 28, bold: true, colour: ink, fit: 340 })
      sheet.text(196, y + 46, offer(dice), { size: 21, colour: hue, fit: 340 })
      sheet.text(676, y + 4, `￥${dice.int(19, 199)}.${dice.pick(['00', '90'])}`, { size: 26, colour: ink, align: 'right' })
      sheet.text(676, y + 46, '×1', { size: 22, colour: grey, align: 'right' })
      sheet.text(196, y + 92, dice.pick(['七天无理由', '极速退款', '运费险 ￥0.50', '退货包运费']), { size: 20, colour: grey })
      y += 138
    }),
    due: (): void => {
      const due = wording(parcel.due, doorWordings, dice)
      if (due.length > 0) onCard(() => { sheet.text(44, y, due, { size: dice.int(28, 36), bold: true, colour: hue, fit: 630 }); y += 48 })
    },
    rows: (): void => onCard(() => {
      for (const [caption, value] of dice.shuffled([['订单编号', parcel.orderNumber], ['下单时间', parcel.printedAt], [dice.pick(['发票', '备注']), dice.pick(['无', '未开具'])], ['优惠', `-￥${yuanOf(dice.int(1, 30) * 100)}`], [dice.pick(['平台电话', '官方客服']), `400-${dice.digits(3)}-${dice.digits(4)}`], ['快递客服', hotlines[parcel.carrier]]]).slice(0, 4)) {
        sheet.text(44, y, caption!, { size: 23, colour: grey })
        sheet.text(676, y, value!, { size: 23, colour: ink, align: 'right', fit: 460 })
        y += 42
      }
    }),
    bars: (): void => { sheet.box(20, y, 680, 116, { fill: '#ffffff', stroke: null }); sheet.code128(100, y + 14, 520, 88, parcel.number.means); y += 132 },
  }
  for (const part of dice.pick([['track', 'parties', 'goods', 'due', 'rows', 'bars'], ['parties', 'track', 'goods', 'rows', 'due', 'bars'], ['track', 'bars', 'due', 'parties', 'goods', 'rows'], ['bars', 'track', 'goods', 'due', 'parties', 'rows']] as const)) parts[part]()
  for (const [place, word] of ['联系卖家', '申请售后', dice.pick(['确认收货', '再次购买'])].entries()) {
    sheet.box(30 + place * 224, y, 208, 66, { fill: place === 2 ? hue : null, stroke: hue, radius: 33 })
    sheet.text(134 + place * 224, y + 18, word, { size: 26, align: 'middle', colour: place === 2 ? '#ffffff' : hue })
  }
}

/** A mini-program's card: grey captions at the left, values at the right edge or under them; a party is a heading over its rows, a word in each caption, or a letter in the first row. */
function cardRows(sheet: Sheet, parcel: Parcel, dice: Dice): void {
  const hue = dice.pick(['#07c160', '#1677ff', '#ff6a00', '#d4380d'])
  const [ink, grey] = ['#1b1c1f', dice.pick(['#8a8f99', '#5f646d'])] as const
  sheet.isScreen = true
  sheet.background = '#eef0f3'
  sheet.text(360, 20, dice.pick(['快件查询', '我的包裹', '寄取件助手', '面单信息']), { size: 32, bold: true, colour: ink, align: 'middle' })
  sheet.box(560, 18, 130, 46, { stroke: '#c4c8cf', radius: 23 })
  sheet.text(625, 26, '···  ◎', { size: 26, align: 'middle', colour: ink })
  const called = drawCalled(dice, [['寄件人', '收件人'], ['寄件方', '收件方'], ['发件人', '收件人'], ['发货方', '收货方'], ['寄', '收'], ['发', '收'], ['S', 'R'], ['从', '到'], ['寄方', '收方']])
  const way = dice.pick(['heading', 'captions', 'letter', 'tab'] as const)
  const set = dice.pick(['right', 'right', 'right', 'under', 'colon', 'column'] as const)
  const fields = dice.pick([['n', 'p', 'a'], ['p', 'n', 'a'], ['a', 'n', 'p'], ['np', 'a'], ['pn', 'a'], ['a', 'np'], ['np', 'a']] as const)
  const words = { n: dice.pick(['姓名', '名称', '联系人']), p: dice.pick(['电话', '手机号', '联系电话']), a: dice.pick(['地址', '详细地址', '所在地']) }
  const others = otherNumbers(sheet, parcel, dice)
  let y = 92
  const row = (caption: string, value: readonly Piece[], strong = false): void => {
    if (value.length === 0 || value.every(piece => piece === null)) return
    const look = { size: strong ? 30 : 25, colour: strong ? hue : ink, bold: strong }
    const end = caption === '' ? 44 : sheet.text(44, y + 2, caption + (set === 'colon' ? '：' : ''), { size: 24, colour: grey })
    const isLong = value.some(piece => typeof piece === 'object' && piece !== null && piece.field.endsWith('Address'))
    if (set === 'under' && caption !== '') y += 36
    const [x, width] = set === 'column' ? [236, 440] : set === 'under' ? [44, 632] : set === 'colon' ? [end + 8, 668 - end] : [676, 470]
    const align = set === 'right' ? 'right' as const : 'left' as const
    if (isLong) y = sheet.para(x, y, width, value, { ...look, align }) + 10
    else { sheet.text(x, y, value, { ...look, align, fit: width }); y += look.size + 18 }
  }
  const onCard = (draw: () => void): void => {
    const start = sheet.marks.length
    const top = y
    y += 20
    draw()
    y += 8
    cardBehind(sheet, start, top, y, '#ffffff')
    y += 16
  }
  const party = (who: 'sender' | 'receiver'): void => {
    const word = called[who]
    const { name, phone, address } = { ...parcel[who], phone: oddlySet(parcel[who], dice) }
    const isLetter = word !== null && way === 'letter' && word.length === 1
    if (isLetter) { sheet.badge(44, y - 2, 40, word, dice.child('badge').pick(['solidCircle', 'circle', 'solidSquare', 'square'])); sheet.text(98, y + 3, dice.child('beside').pick(['', '信息', '地址簿']), { size: 22, colour: grey }); y += 50 }
    else if (word !== null && (way === 'heading' || way === 'letter')) { sheet.text(44, y, `${word}${word.length > 1 ? dice.child('tail').pick(['信息', '', '资料']) : ''}`, { size: 28, bold: true, colour: ink }); y += 46 }
    else if (word !== null && way === 'tab') { sheet.box(20, y, 8, 32, { fill: hue, stroke: null }); sheet.text(44, y + 2, word, { size: 26, bold: true, colour: hue }); y += 46 }
    const isCaptioned = way === 'captions' && word !== null
    for (const field of fields) {
      const parts = [...field].map(letter => (letter === 'n' ? name : letter === 'p' ? phone : address))
      const caption = field.length === 2 ? (isCaptioned ? word : dice.child('both').pick(['联系人', '姓名/电话', ''])) : isCaptioned ? (field === 'n' ? word : `${word}${field === 'p' ? '电话' : '地址'}`) : words[field as 'n' | 'p' | 'a']
      row(caption, strung(dice.child('between').pick(['  ', ' ', '/', '，']), ...parts))
    }
  }
  const order = dice.chance(0.5) ? ['sender', 'receiver'] as const : ['receiver', 'sender'] as const
  const parcelCard = (): void => onCard(() => {
    row(dice.pick(['运单号', '快递单号']), [parcel.number])
    row('快递公司', [logo(parcel.carrier, dice)])
    row(dice.pick(['物品', '物品类型', '托寄物']), [parcel.goods])
    row(dice.pick(['费用', '付款', '支付']), wording(parcel.due, doorWordings, dice), true)
    row(dice.pick(['下单时间', '揽收时间']), [parcel.printedAt])
  })
  const isParcelFirst = dice.chance(0.5)
  if (isParcelFirst) parcelCard()
  if (dice.chance(0.5)) onCard(() => { party(order[0]); y += 4; sheet.line(44, y, 676, y, { weight: 1, colour: '#dddddd' }); y += 18; party(order[1]) })
  else for (const who of order) onCard(() => party(who))
  if (!isParcelFirst) parcelCard()
  onCard(() => { for (const line of others.slice(0, dice.int(2, 3))) { sheet.text(44, y, line, { size: 23, colour: grey, fit: 630 }); y += 38 } })
  sheet.box(20, y, 680, 120, { fill: '#ffffff', stroke: null })
  sheet.code128(100, y + 16, 520, 88, parcel.number.means)
}

export const developPurchases: Family[] = [
  { name: 'sellerPage', split: 'develop', width: 720, height: 2000, habits: { carriers: ['zto', 'jd', 'yto', 'cainiao', 'jt', 'sto'], senderPhones: oddSenderPhones, namelessSender: 0.06 }, draw: sellerPage },
  { name: 'cardRows', split: 'develop', width: 720, height: 1900, habits: { carriers: ['sf', 'ems', 'yunda', 'cainiao', 'deppon', 'zto'], senderPhones: oddSenderPhones, namelessSender: 0.08 }, draw: cardRows },
]
