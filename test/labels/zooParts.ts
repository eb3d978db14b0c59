import { type Dice } from './dice'
import { footer, qrPayload } from './furniture'
import { falseAmount, wording } from './money'
import { type Parcel, type Party } from './parcel'
import { cutAnywhere, slim, strung } from './partyPrint'
import { type Ink, type Sheet } from './sheet'
import { boldWordings, slipWordings } from './slipWordings'

/** A party's words from y down: name and phone in a row or apart, before or after the address; returns the y below. */
export function partyWords(sheet: Sheet, party: Party, x: number, y: number, width: number, size: number, order: number, between: string, more: { bold?: boolean; colour?: string } = {}): number {
  const ink = { size, ...more }
  const row = (at: number, ...pieces: Parameters<typeof strung>[1][]): number => {
    const there = strung(between, ...pieces)
    if (there.length === 0) return at
    sheet.text(x, at, there, { ...ink, fit: width })
    return at + size * 1.36
  }
  const address = (at: number): number => sheet.para(x, at, width, [party.address], ink)
  if (order === 0) return address(row(y, party.name, party.phone))
  if (order === 1) return address(row(row(y, party.name), party.phone))
  if (order === 2) return row(address(y), party.name, party.phone)
  return address(row(y, party.phone, party.name))
}

/** A party's name, number and place side by side from y on; returns the y below the tallest of them. */
export function threeColumns(sheet: Sheet, { name, phone, address }: Party, y: number, columns: readonly [x: number, width: number][], ink: Ink & { size: number }): number {
  const [[nameX, nameWidth], [phoneX, phoneWidth], [addressX, addressWidth]] = columns as [[number, number], [number, number], [number, number]]
  const leading = ink.size * 1.3
  const nameRows = name === null ? [] : cutAnywhere([name], nameWidth, ink.size)
  nameRows.forEach((row, place) => sheet.text(nameX, y + place * leading, row, ink))
  sheet.text(phoneX, y, [slim(phone)], { ...ink, fit: phoneWidth })
  return Math.max(y + nameRows.length * leading, sheet.para(addressX, y, addressWidth, [address], ink), y + 50)
}

/** What is due, bars and small print below the parties. */
export function restOfLabel(sheet: Sheet, parcel: Parcel, y: number, dice: Dice): void {
  const { width } = sheet
  sheet.text(24, y + 12, wording(parcel.due, dice.pick([boldWordings, slipWordings]), dice), { size: dice.int(34, 46), bold: true, fit: width - 190 })
  sheet.qr(width - 136, y + 10, 112, qrPayload(parcel, dice))
  sheet.text(24, y + 78, ['物品：', parcel.goods, `   ${falseAmount(dice)}`], { size: 23, fit: width - 190 })
  sheet.code128(60, y + 134, width - 120, 92, parcel.number.means)
  sheet.text(width / 2, y + 232, [parcel.number], { size: 30, bold: true, align: 'middle' })
  footer(sheet, 24, y + 280, parcel, dice, width - 48)
}
