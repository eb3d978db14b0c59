const numerals = '零壹贰叁肆伍陆柒捌玖'
const everyday = '〇一二三四五六七八九'
const units: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 }

/**
 * Financial capitals (大写) in fen: 肆拾元整 is 4000, 叁拾玖元玖角 3990. In a form's whole row of units those that nobody
 * wrote before count nothing (仟佰肆拾伍元零角零分 is 4500). Null when they are no sum of money.
 */
export function capitalsInFen(text: string): number | null {
  const match = /^(?:[万仟佰]+拾?(?=[零壹贰叁肆伍陆柒捌玖].*角.*分$))?([零壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万]*|拾[壹贰叁肆伍陆柒捌玖]?)[元圆](?:([零壹贰叁肆伍陆柒捌玖])角)?零?(?:([零壹贰叁肆伍陆柒捌玖])?分)?[整正]?$/u.exec(text)
  if (match === null) return null
  const [tenThousands = '', rest] = match[1]!.includes('万') ? match[1]!.split('万') : ['', match[1]!]
  const yuan = wholeOf(tenThousands) * 10_000 + wholeOf(rest ?? '')
  return yuan * 100 + digitOf(match[2]) * 10 + digitOf(match[3])
}

/** The same in everyday numerals (四十五元, 两百块, 十二元五角), as people write by hand; null when they are no sum of money. */
export const numeralsInFen = (text: string): number | null =>
  capitalsInFen([...text].map(one => (everyday.includes(one) ? numerals[everyday.indexOf(one)]! : alike[one] ?? one)).join(''))

const alike: Record<string, string> = { 两: '贰', 十: '拾', 百: '佰', 千: '仟', 块: '元', 毛: '角' }

const digitOf = (numeral: string | undefined): number => Math.max(0, numerals.indexOf(numeral ?? '零'))

/** Up to four places: 壹仟贰佰捌拾 is 1280; a bare 拾 is ten. */
function wholeOf(text: string): number {
  let total = 0, pending: number | null = null
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) pending = digitOf(character)
    else {
      total += (pending ?? 1) * unit
      pending = null
    }
  }
  return total + (pending ?? 0)
}
