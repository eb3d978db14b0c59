import { type Line } from '../textLine'
import { type MoneyWord } from './moneyWord'
import { cellBeside, standsOver } from './cells'

const WHO_PAYS = /^(?:运费)?(?:(?:付费|付款|支付|承担)(?:方|人|者)|谁付(?:运费)?|payer)\s?:?$/iu
const SENDER = /^(?:(?:寄件|发件|发货|托运|寄|发|卖|第三)(?:人|方|家)?|商家|sender|shipper)$/iu
const RECEIVER = /^(?:(?:收件|收货|提货|收|买)(?:人|方|家)?|顾客|客户|receiver|consignee)$/iu

/** A party named in the cell beside or under 付费方: who pays. */
export function payerCells(lines: readonly Line[]): MoneyWord[] {
  return lines.filter(line => WHO_PAYS.test(line.text)).flatMap((head): MoneyWord[] => {
    const cells = [cellBeside(head, lines), lines.find(line => standsOver(head, line))]
    const value = cells.find(cell => cell !== undefined && (SENDER.test(cell.text) || RECEIVER.test(cell.text)))
    return value === undefined ? [] : [{ meaning: SENDER.test(value.text) ? 'none' : 'freightCollect', line: value, start: 0, end: value.text.length, weight: 1 }]
  })
}
