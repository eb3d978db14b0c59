import { type Dice } from './dice'
import { hotlines } from './furniture'
import { type Parcel, type Party } from './parcel'
import { slim } from './partyPrint'
import { type PhoneKind, senderPhoneHabits } from './phones'
import { cities } from './places'
import { type Sheet } from './sheet'
import { type Piece, said } from './truth'

/** Senders whose number is more often one of a firm's, one of a pool or not printed at all. */
export const oddSenderPhones: Partial<Record<PhoneKind | 'none', number>> = { ...senderPhoneHabits, virtual: 2.6, landline: 2.6, landlineExtension: 1, fourHundred: 2, none: 3 }

const cutAs = (digits: string, ...cuts: readonly number[]): string[] => [...cuts, digits.length].map((end, place) => digits.slice(cuts[place - 1] ?? 0, end))

/** A whole number with the gaps, dashes and brackets of whoever typed it. */
function typed(main: string, dial: string, dice: Dice): string {
  if (/^[48]00\d{7}$/.test(main)) {
    return dice.pick([main, cutAs(main, 3, 6).join('-'), cutAs(main, 3, 6).join(' '), cutAs(main, 3).join('-'), cutAs(main, 4, 7).join('-'), cutAs(main, 3, 7).join(' - ')])
  }
  if (main.startsWith(dial)) {
    const local = main.slice(dial.length)
    return dice.pick([main, `${dial}-${local}`, `${dial} - ${local}`, `(${dial})${local}`, `(${dial}) ${local.slice(0, 4)} ${local.slice(4)}`, `${dial}-${local.slice(0, 4)}-${local.slice(4)}`, `${dial} ${local.slice(0, 4)} ${local.slice(4)}`])
  }
  return dice.pick([main, main, main, cutAs(main, 3, 7).join(' '), cutAs(main, 3, 7).join('-'), cutAs(main, 7).join(' ')])
}

/** A party's phone set as shops and clerks set it, its extension too: the number stays the same, only what stands between its digits is odd. */
export function oddlySet({ phone, place }: Party, dice: Dice): Piece {
  if (phone === null || dice.chance(0.4)) return slim(phone)
  const [main, extension] = phone.means.split('转') as [string, string?]
  if (extension === undefined) return main.includes('*') ? slim(phone) : said(phone.field, typed(main, place.dial, dice), phone.means)
  const tail = dice.pick([`转${extension}`, `-${extension}`, ` 转 ${extension}`, ` - ${extension}`, `(转${extension})`, `（转${extension}）`, `#${extension}`, `,${extension}`, `(${extension})`, ` 分机${extension}`, `（分机${extension}）`])
  return said(phone.field, (main.startsWith(place.dial) ? `${place.dial}-${main.slice(place.dial.length)}` : main) + tail, phone.means)
}

/** Numbers that belong to neither party, a line each: outlet, courier, hotline, complaints, the platform's service, and figures of an order that look like phones. */
export function otherNumbers(sheet: Sheet, parcel: Parcel, dice: Dice): string[] {
  sheet.note('outletPhone')
  const { dial, city } = dice.pick(cities)
  const town = city.slice(0, 2)
  const landline = `${dial}-8${dice.digits(6)}`
  const mobile = `1${dice.pick(['34', '58', '77', '95'])}${dice.digits(8)}`
  const line = hotlines[parcel.carrier]
  return dice.shuffled([
    dice.pick([`${town}网点 ${landline}`, `揽投部电话：${landline}`, `到件网点/${town}二部/${landline}`]),
    dice.pick([`快递员 小吴 ${mobile}`, `派件：老郑 ${mobile}`, `收派员${dice.digits(6)} 手机${mobile}`, `小件员 ${mobile}`]),
    dice.pick([`${line} 客服热线`, `服务电话 ${line}`, `全国客服:${line}`]),
    dice.pick([`投诉 ${dial}-12305`, `投诉专线 ${dial}-12345`, `不满意请拨 ${line}转9`, '申诉热线 12305']),
    dice.pick([`平台客服 400-${dice.digits(3)}-${dice.digits(4)}`, `商城售后热线 9${dice.pick(['51', '50', '56'])}${dice.digits(4)}`]),
    dice.pick([`流水号 ${mobile.slice(0, 3)}${dice.digits(8)}`, `批次号：${dial}${dice.digits(7)}`, `货号 ${dice.digits(4)}-${dice.digits(7)}`, `内部订单 1${dice.pick(['3', '5', '8'])}${dice.digits(9)}`]),
    `订单 ${parcel.orderNumber}`,
  ])
}
