import { type Carrier } from '../../core/waybill/waybill'
import { type Dice } from './dice'

/** DOMAIN.md, "Waybill numbers". EMS is either S10 (with its check digit) or one of the domestic 13-digit prefixes. */
export const numberPatterns: Record<Carrier, RegExp> = {
  sf: /^(SF[A-Z0-9]\d{12}|\d{12})$/,
  yto: /^YT\d{13}$/,
  zto: /^7[3-68]\d{12}$/,
  sto: /^77\d{12,13}$/,
  yunda: /^([34]\d{14}|\d{13})$/,
  jt: /^JT\d{13}$/,
  jd: /^JD[A-Z0-9]{2}\d{11}$/,
  ems: /^([A-Z]{2}\d{9}[A-Z]{2}|(10|11|12|50|51|52|95|96|97|98|99)\d{11})$/,
  deppon: /^DPK\d{12}$/,
  cainiao: /^621\d{12}$/,
}

/** UPU S10: weights 8 6 4 2 3 5 9 7, 11 − sum mod 11, 10 → 0, 11 → 5. */
export function s10CheckDigit(eightDigits: string): number {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(eightDigits[place]), 0)
  const left = 11 - (sum % 11)
  return left === 10 ? 0 : left === 11 ? 5 : left
}

/** A waybill number of this carrier's shape. `old` asks for a form that is going out of use, where there is one. */
export function drawNumber(carrier: Carrier, dice: Dice, old = false): string {
  switch (carrier) {
    case 'sf': return old ? dice.pick(['1', '2', '3', '9']) + dice.digits(11) : `SF${dice.pick(['1', '3', '0', '6'])}${dice.digits(12)}`
    case 'yto': return `YT${dice.pick(['2', '8', '7', '6'])}${dice.digits(12)}`
    case 'zto': return `7${dice.pick(['3', '5', '6', '8'])}${dice.digits(12)}`
    case 'sto': return `77${dice.digits(dice.chance(0.6) ? 13 : 12)}`
    case 'yunda': return old ? `1${dice.digits(12)}` : dice.pick(['3', '4']) + dice.digits(14)
    case 'jt': return `JT${dice.pick(['3', '5', '0', '2'])}${dice.digits(12)}`
    case 'jd': return `JD${dice.pick(['VA', 'VB', 'VC', 'X0', '00', 'AP'])}${dice.digits(11)}`
    case 'ems': {
      if (!old) return dice.pick(['10', '11', '12', '50', '98', '99']) + dice.digits(11)
      const serial = dice.digits(8)
      return `${dice.pick(['EA', 'EB', 'KA', 'XA', 'RR', 'EE'])}${serial}${s10CheckDigit(serial)}CN`
    }
    case 'deppon': return `DPK${dice.digits(12)}`
    case 'cainiao': return `621${dice.digits(12)}`
    default: return carrier satisfies never
  }
}

/** The number as people print it under its bars: in one piece or in groups. */
export function spacedNumber(number: string, dice: Dice): string {
  const style = dice.weighted({ whole: 6, fours: 2, letters: 2 })
  const [, letters = '', rest = ''] = /^([A-Z]*)(.*)$/.exec(number) ?? []
  if (style === 'fours' && /\d$/.test(number)) return (number.match(/.{1,4}/g) ?? []).join(' ')
  if (style !== 'whole' && letters !== '') return `${letters} ${(rest.match(/\d{1,4}|[A-Z]+/g) ?? []).join(' ')}`
  return number
}
