import { type Carrier } from '../waybill'

/**
 * Shapes of waybill numbers [BF-zh/Courier-Validation @cb74116; a Hive UDF table; 菜鸟 from one decent source]. Letter
 * heads are certain; all-digit numbers of several carriers look alike, so a number gives candidates, the likeliest first.
 */
const shapes: readonly [Carrier, RegExp][] = [
  ['sf', /^SF[A-Z0-9]\d{12}$/u],
  ['yto', /^YT\d{13}$/u],
  ['jt', /^JT\d{13}$/u],
  ['jd', /^JD[A-Z0-9]{2}\d{11}$/u],
  ['deppon', /^DPK\d{12}$/u],
  ['ems', /^[A-Z]{2}\d{9}[A-Z]{2}$/u],
  ['cainiao', /^621\d{12}$/u],
  ['sto', /^77\d{12,13}$/u],
  ['zto', /^7[3-68]\d{12}$/u],
  ['yunda', /^[34]\d{14}$/u],
  ['ems', /^(10|11|12|50|51|52|95|96|97|98|99)\d{11}$/u],
  ['yunda', /^\d{13}$/u],
  ['sf', /^\d{12}$/u],
]

/** Carriers whose numbers look like this one, each once, the likeliest first; [] when it is nobody's. */
export function carriersOfNumber(number: string): Carrier[] {
  return [...new Set(shapes.filter(([, pattern]) => pattern.test(number)).map(([carrier]) => carrier))]
}

/** Universal Postal Union, S10: weights 8 6 4 2 3 5 9 7 over the first eight digits; 11 less the rest, 10 as 0 and 11 as 5. */
export function s10IsRight(number: string): boolean {
  const digits = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/u.exec(number)
  if (digits === null) return false
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, place) => total + weight * Number(digits[1]![place]), 0)
  const check = 11 - (sum % 11)
  return Number(digits[2]) === (check === 10 ? 0 : check === 11 ? 5 : check)
}
