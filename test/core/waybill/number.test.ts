import { levelLines } from '../../../core/waybill/lines/line'
import { readNumber } from '../../../core/waybill/number/number'
import { readWaybill } from '../../../core/waybill/readWaybill'
import { carriersOfNumber, s10IsRight } from '../../../core/waybill/number/numberPatterns'
import { type Carrier } from '../../../core/waybill/waybill'
import { labelOf, type Words } from './labelOf'

const number = (words: Words[], codes: string[] = [], named: Carrier | null = null) => readNumber(levelLines(labelOf(words).lines), labelOf([], codes).barcodes, named)?.number ?? null

describe('the waybill number', () => {
  it.each([
    ['YT8812345678901', 'yto'], ['JT3489996278104', 'jt'], ['SF1234567890123', 'sf'], ['JDVA02968002872', 'jd'], ['DPK902306975485', 'deppon'],
    ['78068549419108', 'zto'], ['773017908406579', 'sto'], ['361072985171174', 'yunda'], ['621054941230123', 'cainiao'], ['1144214601941', 'ems'], ['EA123456785CN', 'ems'],
  ])('%s is printed by %s', (text, carrier) => {
    expect(carriersOfNumber(text)[0]).toBe(carrier)
    expect(number([[text, 20, 20]], [], carrier as Carrier)).toBe(text)
  })

  it('is the bar code’s when the print is misread', () => {
    expect(number([['YT8812345678907', 20, 20]], ['YT8812345678901'])).toBe('YT8812345678901')
  })

  it('is put together from groups, and letters read for digits are put right', () => {
    expect(number([['JT 3942 3582 9535 5', 20, 20]])).toBe('JT3942358295355')
    expect(number([['YTO8l2345678901', 20, 20]])).toBe('YT0812345678901')
  })

  it('loses the parcel suffix of 京东', () => {
    expect(number([], ['JDVA02968002872-1-1-'])).toBe('JDVA02968002872')
    expect(number([['JDX0 2641 0181 100-1-2-', 20, 20]])).toBe('JDX026410181100')
  })

  it('is not the order’s, a phone, a date or a shop’s code', () => {
    expect(number([['订单号：2026112099887766', 20, 20], ['13812345678', 20, 60], ['2026-11-20 10:22', 20, 100]], ['6901234567892'], 'yto')).toBeNull()
  })

  it('in the post’s form must pass its check digit', () => {
    expect(s10IsRight('EE123456785CN')).toBe(true)
    expect(s10IsRight('EE123456789CN')).toBe(false)
    expect(number([['EE123456789CN', 20, 20]])).toBeNull()
    expect(number([['EE123456785CN', 20, 20]])).toBe('EE123456785CN')
  })

  it('is the carrier\'s that is named, though its service bears another\'s name', () => {
    const carrierOf = (words: Words[], code: string) => readWaybill(labelOf([...words, ['寄件人 17012345678', 20, 300], ['收件人 139****5678', 20, 360]], [code]))?.carrier
    expect(carrierOf([['ePacket', 20, 20, 50], ['SF 顺丰速运', 600, 20, 34]], '287597141266')).toBe('sf')
    expect(carrierOf([['ePacket', 20, 20, 50]], 'EE123456785CN')).toBe('ems')
  })

  it('of a shape that several share is settled by the printed carrier', () => {
    expect(readNumber(levelLines([]), labelOf([], ['1012345678901']).barcodes, 'yunda')?.carriers).toEqual(['yunda'])
    expect(readNumber(levelLines([]), labelOf([], ['1012345678901']).barcodes, null)?.carriers).toEqual(['ems', 'yunda'])
  })
})
