import { type Dice } from './dice'

/** A phone as printed, and the same with its separators removed (a separator before an extension becomes 转). */
export interface PrintedPhone { printed: string; means: string; kind: PhoneKind }

export const phoneKinds = [
  'mobile', 'spacedMobile', 'maskedMiddle', 'maskedWide', 'maskedTail', 'maskedExtension', 'virtual', 'landline', 'landlineExtension',
  'fourHundred', 'allStars', 'virtualOperator',
] as const
export type PhoneKind = (typeof phoneKinds)[number]

const mobilePrefixes = ['130', '131', '132', '133', '135', '136', '137', '138', '139', '150', '151', '152', '155', '157', '158', '159', '166', '173', '177', '178', '180', '181', '183', '186', '187', '188', '189', '191', '198', '199']
const virtualOperatorPrefixes = ['162', '165', '167', '170', '171']
const mobile = (dice: Dice): string => dice.pick(mobilePrefixes) + dice.digits(8)

/** Stars as printers print them; the truth always has plain ones. */
const inked = (masked: string, dice: Dice): string => {
  const star = dice.weighted({ '*': 40, '＊': 1.5, x: 1, '×': 0.8, X: 0.7 })
  return masked.replaceAll('*', star)
}

/** DOMAIN.md, "Phones": the shapes, not real numbers. `dial` is the city's dialling code. */
export function drawPhone(kind: PhoneKind, dial: string, dice: Dice): PrintedPhone {
  const whole = mobile(dice)
  const phone = (printed: string, means = printed): PrintedPhone => ({ printed, means, kind })
  const masked = (means: string): PrintedPhone => phone(inked(means, dice), means)
  switch (kind) {
    case 'mobile': return phone(whole)
    case 'spacedMobile': return phone(dice.pick([`${whole.slice(0, 3)} ${whole.slice(3, 7)} ${whole.slice(7)}`, `${whole.slice(0, 3)}-${whole.slice(3, 7)}-${whole.slice(7)}`]), whole)
    case 'maskedMiddle': return masked(`${whole.slice(0, 3)}****${whole.slice(7)}`)
    case 'maskedWide': return masked(`${whole[0]}*******${whole.slice(8)}`)
    case 'maskedTail': return masked(`${whole.slice(0, 3)}******${whole.slice(9)}`)
    case 'maskedExtension': {
      const extension = dice.digits(4)
      const main = `${whole.slice(0, 3)}****${whole.slice(7)}`
      return phone(`${main}${dice.pick(['转', '-', '转'])}${extension}`, `${main}转${extension}`)
    }
    case 'virtual': {
      const main = dice.pick(['170', '171', '167', '184', '173', '147']) + dice.digits(8)
      const extension = dice.digits(dice.int(3, 5))
      return phone(`${main}${dice.pick(['-', '转', '转', ',', '＃', '#'])}${extension}`, `${main}转${extension}`)
    }
    case 'landline': {
      const local = dice.pick(['8', '6', '5', '3', '2']) + dice.digits(dial.length === 3 ? 7 : dice.pick([6, 7]))
      return phone(dice.pick([`${dial}-${local}`, `${dial}${local}`, `(${dial})${local}`, `${dial} ${local}`]), dial + local)
    }
    case 'landlineExtension': {
      const local = dice.pick(['8', '6']) + dice.digits(7)
      const extension = dice.digits(dice.int(3, 4))
      return phone(`${dial}-${local}${dice.pick(['-', '转'])}${extension}`, `${dial}${local}转${extension}`)
    }
    case 'fourHundred': {
      const rest = dice.digits(7)
      const first = dice.pick(['400', '400', '800'])
      return phone(dice.pick([`${first}-${rest.slice(0, 3)}-${rest.slice(3)}`, `${first}${rest}`, `${first}-${rest.slice(0, 4)}-${rest.slice(4)}`]), first + rest)
    }
    case 'allStars': return phone('***********')
    case 'virtualOperator': return phone(dice.pick(virtualOperatorPrefixes) + dice.digits(8))
    default: return kind satisfies never
  }
}

/** What a sender of unordered parcels prints, as weights; a family may have its own habits. */
export const senderPhoneHabits: Partial<Record<PhoneKind | 'none', number>> = {
  mobile: 5, spacedMobile: 0.7, maskedMiddle: 6, maskedWide: 1, maskedTail: 1, maskedExtension: 1, virtual: 1.6, landline: 1.6,
  landlineExtension: 0.4, fourHundred: 1.2, allStars: 0.2, virtualOperator: 1, none: 1.6,
}

/** The receiver's is nearly always a mobile, masked or not. */
export const receiverPhoneHabits: Partial<Record<PhoneKind | 'none', number>> = {
  mobile: 3.5, maskedMiddle: 6, maskedWide: 1.2, maskedTail: 0.6, maskedExtension: 1, virtual: 1.5, landline: 0.2,
}
