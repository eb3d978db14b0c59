import { sceneOf } from './camera'
import { type Degradation, shotFor } from './degradations'
import { Dice } from './dice'
import { falseAmount } from './money'
import { drawGoods, senderName } from './people'
import { drawPhone } from './phones'
import { cities, receiverAddress } from './places'
import { developed } from './sensor'
import { Sheet } from './sheet'
import { svgOf } from './svg'

const sentences = [
  '清晨的集市刚刚开门，卖豆腐的老人把担子放在老槐树下。', '河水绕过村口的石桥，孩子们在岸边捡了一上午的贝壳。', '他把信折好放进抽屉，决定等到雨停以后再去车站。',
  '这座小城的秋天来得很晚，银杏叶子到十一月才落下来。', '奶奶说冬天腌的萝卜要晒足三个太阳，少一天都不脆。', '第二章主要介绍材料的热胀冷缩以及常见的测量误差。', '会议决定由三组同学轮流负责图书角的整理工作。',
]

const money = (dice: Dice): string => `${dice.int(1, 89)}.${dice.int(0, 9)}0`

/** Supermarket receipt: sums, a phone, a total, no parcel. */
function receipt(sheet: Sheet, dice: Dice): void {
  sheet.text(230, 30, `${dice.pick(['万佳福', '好邻居', '惠民'])}超市`, { size: 44, bold: true, align: 'middle' })
  sheet.text(20, 110, `单号:${dice.digits(14)}  收银员:0${dice.int(1, 9)}`, { size: 22 })
  for (let row = 0; row < 11; row++) {
    sheet.text(20, 160 + row * 40, drawGoods(dice), { size: 25 })
    sheet.text(440, 160 + row * 40, money(dice), { size: 25, align: 'right' })
  }
  sheet.text(20, 620, `合计:￥${dice.int(80, 300)}.40   微信支付`, { size: 30, bold: true })
  sheet.text(20, 680, `电话:${dice.pick(cities).dial}-8${dice.digits(6)}  谢谢惠顾`, { size: 22 })
}

function textPage(sheet: Sheet, dice: Dice): void {
  let y = 60
  while (y < 980) y = sheet.para(60, y, 680, [dice.pick(sentences), dice.pick(sentences), dice.pick(sentences)], { size: 27, face: 'song', leading: 1.7 }) + 18
  sheet.text(400, 1040, String(dice.int(3, 300)), { size: 22, align: 'middle' })
}

function qrCode(sheet: Sheet, dice: Dice): void {
  sheet.qr(100, 100, 500, `https://q.example.cn/${dice.digits(10)}`)
  sheet.text(350, 630, dice.pick(['扫一扫 加好友', '扫码点餐', '']), { size: 34, align: 'middle' })
}

function businessCard(sheet: Sheet, dice: Dice): void {
  const place = dice.pick(cities)
  sheet.text(60, 60, senderName(dice), { size: 58, bold: true })
  sheet.text(60, 150, dice.pick(['销售经理', '主任医师', '项目顾问']), { size: 28 })
  sheet.text(60, 290, `手机: ${drawPhone('mobile', place.dial, dice).printed}`, { size: 28 })
  sheet.text(60, 340, `电话: ${drawPhone('landline', place.dial, dice).printed}`, { size: 28 })
  sheet.para(60, 390, 780, [`地址: ${receiverAddress(place, dice)}`], { size: 26 })
}

/** Takeaway slip: names, a masked phone, an address and sums, but no waybill. */
function takeawaySlip(sheet: Sheet, dice: Dice): void {
  const place = dice.pick(cities)
  sheet.text(230, 24, `#${dice.int(1, 99)} ${dice.pick(['外卖', '美食外送'])}`, { size: 50, bold: true, align: 'middle' })
  sheet.text(20, 110, `${dice.pick(['老街面馆', '阿婆饺子', '湘味小厨'])} (已在线支付)`, { size: 28 })
  for (let row = 0; row < 4; row++) sheet.text(20, 170 + row * 44, `${dice.pick(['牛肉面', '煎饺', '酸辣粉', '小炒肉', '米饭'])} x${dice.int(1, 3)}   ${money(dice)}`, { size: 28 })
  sheet.text(20, 370, `已付: ￥${dice.int(18, 90)}.00`, { size: 36, bold: true })
  sheet.para(20, 440, 430, [receiverAddress(place, dice)], { size: 32, bold: true })
  sheet.text(20, 620, `${dice.pick(['王', '李', '陈'])}(女士) ${drawPhone('maskedMiddle', place.dial, dice).printed}`, { size: 30 })
}

function priceTag(sheet: Sheet, dice: Dice): void {
  sheet.box(10, 10, 680, 380, { stroke: '#c4161c', weight: 8 })
  sheet.text(40, 40, drawGoods(dice), { size: 48, bold: true })
  sheet.text(360, 130, `￥${money(dice)}`, { size: 130, bold: true, colour: '#c4161c', align: 'middle', fit: 600 })
  sheet.code128(60, 310, 300, 60, `69${dice.digits(11)}`)
  sheet.text(400, 320, falseAmount(dice), { size: 24 })
}

function chat(sheet: Sheet, dice: Dice): void {
  sheet.background = '#ededed'
  for (let row = 0; row < 7; row++) {
    const mine = dice.chance(0.5)
    const width = dice.int(260, 520)
    sheet.box(mine ? 760 - width : 110, 60 + row * 140, width, 96, { fill: mine ? '#95ec69' : '#ffffff', stroke: null, radius: 14 })
    sheet.text(mine ? 780 - width : 130, 90 + row * 140, dice.pick(['晚上回来吃饭吗', '好的，我七点到', '记得买酱油', '奶奶的药拿了没有', '明天降温多穿点', '照片发我看看']), { size: 32, fit: width - 40 })
  }
}

const sceneries = { receipt, textPage, qrCode, businessCard, takeawaySlip, priceTag, chat } as const
const sizes: Record<keyof typeof sceneries, [number, number]> = {
  receipt: [460, 760], textPage: [800, 1100], qrCode: [700, 720], businessCard: [900, 540], takeawaySlip: [460, 700], priceTag: [700, 400], chat: [800, 1080],
}

/** Hills under a sky, or a blank wall: bands of colour with light on them. */
function view(sheet: Sheet, dice: Dice, kind: 'wall' | 'landscape'): void {
  if (kind === 'wall') { sheet.background = dice.pick(['#e9e4da', '#d8dde2', '#f3f1ec']); return }
  sheet.background = '#9cc4ea'
  for (let band = 0; band < 9; band++) sheet.box(-100, 500 + band * 75, 1200, 500, { fill: dice.pick(['#6f9a5b', '#4f7f4c', '#88a860', '#3f6b45']), stroke: null, turn: dice.real(-9, 9) })
  sheet.box(dice.int(100, 700), dice.int(60, 300), 120, 120, { fill: '#fff4c8', stroke: null, radius: 60 })
}

export const nonLabelKinds = ['receipt', 'wall', 'textPage', 'qrCode', 'landscape', 'businessCard', 'takeawaySlip', 'priceTag', 'chat'] as const
export type NonLabelKind = (typeof nonLabelKinds)[number]

/** A photo with no waybill on it: JPEG bytes, the same for the same kind, seed and degradation. */
export async function photographNonLabel(kind: NonLabelKind, seed: number, degradation: Degradation = 'plain'): Promise<Buffer> {
  const dice = new Dice('nonLabel', kind, seed, degradation)
  const isView = kind === 'wall' || kind === 'landscape'
  const [width, height] = isView ? [1000, 1000] : sizes[kind]
  const sheet = new Sheet(width, height)
  if (isView) view(sheet, dice, kind)
  else sceneries[kind](sheet, dice)
  const shot = shotFor(degradation, width > height, dice.child('shot'))
  if (isView) shot.fill = 1.5
  return developed(await sceneOf({ sheet, svg: svgOf(sheet) }, null, shot, dice.child('scene')), shot, dice.child('sensor'))
}
