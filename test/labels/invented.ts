import { type Carrier } from '../../core/waybill/waybill'
import { Dice } from './dice'
import { type Family } from './family'
import { footer, hotlineLine, hotlines, logo, outletLine, promoLine } from './furniture'
import { type PartyStyle, partyStyle, printParties } from './inventedParties'
import { anySum, bareOrSigned, captionOf, dueWord, goodsWords, mannerWord, type MoneyStyle, numberWords, otherSum, wordOfKind } from './inventedWords'
import { emptyDue, falseAmount, kindSaid } from './money'
import { type Parcel } from './parcel'
import { type Sheet } from './sheet'

/** What an invented layout always does the same way. */
interface Layout {
  parties: PartyStyle
  money: MoneyStyle
  order: readonly ('head' | 'bars' | 'sorting' | 'parties' | 'money' | 'goods')[]
  numberWord: string
  numberBeside: boolean
  goodsWord: string
  copy: boolean
  hotlineInHead: boolean
}

const moneyStyles: Partial<Record<MoneyStyle, number>> = { flow: 4, flowLate: 1, manner: 2, cells: 2, sumBelow: 1.2, sumAbove: 0.8, ticks: 1, allFields: 1.4 }

function layoutOf(dice: Dice): Layout {
  const body = dice.shuffled(['sorting', 'parties', 'money', 'goods', 'bars'] as const)
  return {
    parties: partyStyle(dice.child('parties')), money: dice.weighted(moneyStyles), order: dice.chance(0.85) ? ['head', ...body] : [...body, 'head'],
    numberWord: dice.pick(numberWords), numberBeside: dice.chance(0.15), goodsWord: dice.pick(goodsWords), copy: dice.chance(0.15), hotlineInHead: dice.chance(0.35),
  }
}

function print(layout: Layout, sheet: Sheet, parcel: Parcel, dice: Dice): void {
  let y = 16
  for (const part of layout.order) {
    switch (part) {
      case 'head':
        sheet.text(20, y, logo(parcel.carrier, dice), { size: 44, bold: true, fit: sheet.width * 0.42 })
        sheet.text(sheet.width - 20, y + 10, layout.hotlineInHead ? dice.pick([hotlineLine(parcel.carrier, dice), hotlines[parcel.carrier]]) : parcel.printedAt, { size: 21, align: 'right', fit: sheet.width * 0.5 })
        y += 66
        break
      case 'bars': y = bars(layout, sheet, parcel, y); break
      case 'sorting': sheet.text(20, y, parcel.sortingCode, { size: 70, bold: true, fit: sheet.width - 40 }); y += 92; break
      case 'parties': y = printParties(sheet, parcel, layout.parties, y, dice) + 8; break
      case 'money': y = money(layout.money, sheet, parcel, y, dice); break
      case 'goods':
        sheet.text(20, y, [layout.goodsWord, parcel.goods, `   ${dice.pick([falseAmount, otherSum])(dice)}`], { size: 24, fit: sheet.width - 40 })
        if (dice.chance(0.4)) sheet.text(20, y + 36, dice.pick([outletLine, promoLine])(dice), { size: 20, fit: sheet.width - 40 })
        y += 74
        break
      default: part satisfies never
    }
  }
  if (layout.copy) {
    sheet.line(0, y, sheet.width, y, { dashed: true })
    sheet.text(20, y + 12, [logo(parcel.carrier, dice), '  ', parcel.number], { size: 28, fit: sheet.width - 40 })
    y = printParties(sheet, parcel, { ...layout.parties, sizes: { sender: 22, receiver: 23 }, neighbour: 'nothing' }, y + 52, dice) + 8
  }
  footer(sheet, 20, y + 6, parcel, dice, sheet.width - 60)
}

function bars(layout: Layout, sheet: Sheet, parcel: Parcel, y: number): number {
  const width = Math.min(620, sheet.width - 60)
  const number = [layout.numberWord, parcel.number]
  if (layout.numberBeside) {
    sheet.text(20, y + 4, number, { size: 27, fit: sheet.width - 40 })
    sheet.code128((sheet.width - width) / 2, y + 44, width, 90, parcel.number.means)
    return y + 150
  }
  sheet.code128((sheet.width - width) / 2, y, width, 100, parcel.number.means)
  sheet.text(sheet.width / 2, y + 106, number, { size: 31, align: 'middle', bold: true, fit: sheet.width - 40 })
  return y + 160
}

/** What is due, in the layout's manner; returns the y below. */
function money(style: MoneyStyle, sheet: Sheet, parcel: Parcel, y: number, dice: Dice): number {
  const { due } = parcel
  const wide = sheet.width - 40
  const word = wordOfKind(due.kind, dice)
  const big = { size: 38, bold: true, fit: wide }
  const other = dice.chance(0.4) ? `   ${otherSum(dice)}` : ''
  if (style === 'allFields') return allFields(sheet, parcel, word, y, dice)
  if (style === 'ticks') return ticks(sheet, parcel, y, dice)
  if (due.kind === 'none') {
    sheet.text(20, y, word === '' ? otherSum(dice) : [dice.chance(0.5) ? mannerWord(dice) : '', kindSaid('none', word), other], { size: 30, fit: wide })
    return y + 52
  }
  const fen = due.amountFen
  if (fen === null) {
    sheet.text(20, y, [style === 'manner' ? mannerWord(dice) : '', kindSaid(due.kind, word), other], big)
    return y + 60
  }
  switch (style) {
    case 'flow': sheet.text(20, y, [kindSaid(due.kind, word), dice.pick([':', '：', ' ', '', '金额:', ' ¥' , '  应收: ']), anySum(fen, dice), other], big); return y + 60
    case 'flowLate': sheet.text(20, y, [dueWord(dice), dice.pick([':', '：', ' ']), anySum(fen, dice), dice.pick(['  (', ' （', ' ', ' /']), kindSaid(due.kind, word), dice.pick([')', '', ' '])], big); return y + 60
    case 'manner':
      sheet.text(20, y, [mannerWord(dice), kindSaid(due.kind, word)], { size: 30, fit: wide * 0.55 })
      sheet.text(20 + wide * 0.6, y, [dueWord(dice), dice.pick([':', '：', ' ']), anySum(fen, dice)], { size: 30, fit: wide * 0.4 })
      return y + 54
    case 'cells':
      sheet.box(12, y, wide + 16, 60)
      sheet.text(24, y + 14, captionOf(due, word, dice), { size: 28, fit: 240 })
      sheet.line(280, y, 280, y + 60)
      sheet.text(300, y + 10, [bareOrSigned(fen, dice)], { size: 38, bold: true, fit: 200 })
      sheet.text(520, y + 18, otherSum(dice), { size: 22, fit: sheet.width - 540 })
      return y + 72
    case 'sumBelow':
      sheet.text(24, y, captionOf(due, word, dice), { size: 28, fit: wide * 0.45 })
      sheet.text(24, y + 38, [bareOrSigned(fen, dice)], { size: 50, bold: true, fit: wide * 0.45 })
      sheet.text(24 + wide * 0.55, y, dice.pick(['声明价值', '保价金额', '重量(kg)']), { size: 28 })
      sheet.text(24 + wide * 0.55, y + 38, `${dice.int(1, 9)}00.00`, { size: 36 })
      return y + 106
    case 'sumAbove':
      sheet.text(24, y, [anySum(fen, dice)], { size: 54, bold: true, fit: wide })
      sheet.text(24, y + 66, [kindSaid(due.kind, word), dice.pick(['', '  请当面验收', `（${dueWord(dice)}）`])], { size: 26, fit: wide })
      return y + 110
    default: return style satisfies never
  }
}

/** Every money field of a template, most of them zero or empty. */
function allFields(sheet: Sheet, parcel: Parcel, word: string, y: number, dice: Dice): number {
  const { due } = parcel
  const others = dice.shuffled([emptyDue(due, dice), otherSum(dice), `运费:${dice.int(5, 20)}.00(寄付)`, otherSum(dice)]).slice(0, dice.int(2, 3))
  const own: Parameters<Sheet['text']>[2] = due.kind === 'none' ? [word === '' ? '' : kindSaid('none', word)] : [kindSaid(due.kind, word), dice.pick([':', '：', ' ']), ...(due.amountFen === null ? [] : [anySum(due.amountFen, dice)])]
  const cells = dice.shuffled([own, ...others.filter(one => due.kind !== 'none' || !one.startsWith('运费'))])
  const across = sheet.width > 700 ? 2 : 1
  cells.forEach((cell, place) => sheet.text(24 + (place % across) * (sheet.width / 2), y + Math.floor(place / across) * 42, cell, { size: 27, fit: sheet.width / across - 50 }))
  sheet.note('zeroAmount')
  return y + Math.ceil(cells.length / across) * 42 + 12
}

/** Ways of paying with boxes to tick; one is ticked. */
function ticks(sheet: Sheet, parcel: Parcel, y: number, dice: Dice): number {
  const { due } = parcel
  const [on, off] = dice.pick([['☑', '□'], ['■', '□'], ['√', '□'], ['●', '○']] as const)
  const ways = [['none', dice.pick(['寄付', '现付', '寄方付'])], ['none2', '月结'], ['freightCollect', dice.pick(['到付', '收方付', '到方付'])], ['cashOnDelivery', dice.pick(['代收货款', '代收'])]] as const
  let x = 20
  for (const [kind, word] of dice.chance(0.4) ? dice.shuffled(ways) : ways) {
    const chosen = kind === due.kind
    x = sheet.text(x, y, [chosen ? on : off, ' ', chosen ? kindSaid(due.kind, word) : word], { size: 27 }) + 26
  }
  if (due.amountFen !== null && due.kind !== 'none') sheet.text(20, y + 44, [dueWord(dice), dice.pick([':', '：', ' ']), anySum(due.amountFen, dice)], { size: 34, bold: true, fit: sheet.width - 40 })
  sheet.note('ticks')
  return y + 96
}

const carrierSets: readonly (readonly Carrier[])[] = [['yto', 'zto', 'sto', 'yunda', 'jt'], ['sf', 'jd', 'ems', 'deppon'], ['cainiao', 'zto', 'yto', 'jt'], ['ems', 'sto', 'yunda'], ['jd', 'jt', 'deppon', 'yto']]

/** Numbers up to this one are used by benches; any other is a layout too. */
export const inventedPlaces = 2000

/** The layout with this number: thrown once by its own die, so that a number is a layout as a name is one. Develop: the reader's author may look at as many as help. */
export function inventedLayout(place: number): Family {
  const dice = new Dice('invented', place)
  const width = dice.pick([608, 640, 720, 800, 800, 900])
  const layout = layoutOf(dice.child('layout'))
  return {
    name: `invented${place}`, split: 'develop', width, height: 2400,
    habits: { carriers: dice.pick(carrierSets), oldNumber: dice.chance(0.15), namelessSender: 0.04 },
    draw: (sheet, parcel, own) => print(layout, sheet, parcel, own),
  }
}
