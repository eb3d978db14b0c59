import { type Carrier } from '../../core/waybill/waybill'
import { type Dice } from './dice'
import { drawDue, type Due } from './money'
import { drawNumber, spacedNumber } from './numbers'
import { drawGoods, receiverName, senderName } from './people'
import { drawPhone, type PhoneKind, receiverPhoneHabits, senderPhoneHabits } from './phones'
import { cities, type City, receiverAddress, senderAddress } from './places'
import { type Said, said } from './truth'

/** One person of a parcel, ready to print: a phone or name the label leaves out is null. */
export interface Party { place: City; name: Said | null; phone: Said | null; address: Said }

/** A parcel before a layout prints it. */
export interface Parcel {
  carrier: Carrier
  number: Said
  sender: Party
  receiver: Party
  due: Due
  goods: Said
  orderNumber: string
  /** As printed at the top of an electronic label: 三段码. */
  sortingCode: string
  printedAt: string
  notes: string[]
}

/** What parcels of a layout are like. */
export interface Habits {
  carriers: readonly Carrier[]
  dues?: Partial<Record<Due['kind'], number>>
  senderPhones?: Partial<Record<PhoneKind | 'none', number>>
  receiverPhones?: Partial<Record<PhoneKind | 'none', number>>
  /** Labels on which the sender has no name. */
  namelessSender?: number
  /** An older number form of the carrier (S10 for EMS, twelve digits for 顺丰). */
  oldNumber?: boolean
}

/** Mostly money to pay: the product is for those parcels, and the others must still be told apart. */
const usualDues = { freightCollect: 4, cashOnDelivery: 4, none: 2 }

function drawParty(who: 'sender' | 'receiver', habits: Habits, dice: Dice): Party & { kind: PhoneKind | 'none' } {
  const place = dice.pick(cities)
  const isSender = who === 'sender'
  const kind = dice.weighted(isSender ? habits.senderPhones ?? senderPhoneHabits : habits.receiverPhones ?? receiverPhoneHabits)
  const name = isSender ? senderName(dice) : receiverName(dice)
  const address = isSender ? senderAddress(place, dice) : receiverAddress(place, dice)
  const phone = kind === 'none' ? null : drawPhone(kind, place.dial, dice)
  return {
    place, kind,
    name: isSender && dice.chance(habits.namelessSender ?? 0) ? null : said(`${who}Name`, name),
    phone: phone === null ? null : said(`${who}Phone`, phone.printed, phone.means),
    address: said(`${who}Address`, address),
  }
}

export function drawParcel(habits: Habits, dice: Dice): Parcel {
  const carrier = dice.pick(habits.carriers)
  const number = drawNumber(carrier, dice, habits.oldNumber ?? false)
  const { kind: senderPhone, ...sender } = drawParty('sender', habits, dice)
  const { kind: receiverPhone, ...receiver } = drawParty('receiver', habits, dice)
  const due = drawDue(habits.dues ?? usualDues, dice)
  const day = `202${dice.int(4, 6)}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`
  return {
    carrier, sender, receiver, due,
    number: said('number', spacedNumber(number, dice), number),
    goods: said('goods', drawGoods(dice)),
    orderNumber: dice.pick([dice.digits(19), `${day.replaceAll('-', '').slice(2)}-${dice.digits(15)}`, `DD${dice.digits(14)}`]),
    sortingCode: dice.pick([`${dice.int(100, 999)}-${dice.pick(['A', 'B', 'C', 'H'])}${dice.digits(2)} ${dice.digits(3)}`, `${dice.int(200, 999)}  ${dice.digits(3)}-${dice.digits(2)}`, `${receiver.place.city.slice(0, 2)}${dice.pick(['转', '集散', '中心'])} ${dice.digits(3)}`]),
    printedAt: `${day} ${String(dice.int(7, 21)).padStart(2, '0')}:${dice.int(10, 59)}:${dice.int(10, 59)}`,
    notes: [`senderPhone:${senderPhone}`, `receiverPhone:${receiverPhone}`, ...(due.kind !== 'none' && due.amountFen === null ? ['noSum'] : [])],
  }
}
