import { readBarcode, withTyped } from '../../../core/waybill/readTyped'
import { blankWaybill } from '../../../core/waybill/waybill'

describe('what a person types', () => {
  it('is brought to the printed form and wins', () => {
    const typed = withTyped(blankWaybill(), { number: 'yt88 1234 5678 901', senderPhone: '0571-8888 6666', senderName: ' 饰品仓库 ', senderAddress: '浙江省金华市义乌市', paymentKind: 'cashOnDelivery', amountFen: 3990, goods: '饰品' })
    expect(typed).toMatchObject({ carrier: 'yto', number: 'YT8812345678901', originCity: '金华', goods: '饰品', sender: { name: '饰品仓库', phone: '057188886666', address: '浙江省金华市义乌市' }, payment: { kind: 'cashOnDelivery', amountFen: 3990 } })
    expect(typed.found.senderPhone).toEqual({ confidence: 1, by: 'typed', box: null })
  })

  it('typed empty takes a misread field away', () => {
    const read = withTyped(blankWaybill(), { senderName: '客服', senderPhone: '95554' })
    const corrected = withTyped(read, { senderName: '', senderPhone: '' })
    expect(corrected.sender).toMatchObject({ name: null, phone: null })
    expect(corrected.found).not.toHaveProperty('senderPhone')
  })

  it('leaves the waybill it was given alone', () => {
    const read = blankWaybill()
    withTyped(read, { number: 'YT8812345678901', senderName: '客服' })
    expect(read).toEqual(blankWaybill())
  })

  it('keeps a typed carrier against the number’s shape', () => {
    expect(withTyped(blankWaybill(), { number: '1012345678901', carrier: 'yunda' }).carrier).toBe('yunda')
  })
})

describe('a scanned bar code alone', () => {
  it.each([['YT8812345678901', 'yto'], ['jdva02968002872-1-1-', 'jd'], ['78068549419108', 'zto']])('%s is %s', (code, carrier) => {
    expect(readBarcode(code)).toMatchObject({ carrier, found: { number: { by: 'barcode' } } })
  })

  it('of a shape that several carriers share names none', () => {
    expect(readBarcode('1012345678901')?.carrier).toBeNull()
  })

  it.each(['https://q.example.cn/s/1', '6901234567', ''])('%s is no waybill', code => {
    expect(readBarcode(code)).toBeNull()
  })
})
