import fc from 'fast-check'
import { findPhones, parsePhone } from '../../../core/phone/phone'

describe('a phone as printed', () => {
  it.each([
    ['13812345678', 'mobile', '13812345678'],
    ['138 1234 5678', 'mobile', '13812345678'],
    ['138-1234-5678', 'mobile', '13812345678'],
    ['+86 13812345678', 'mobile', '13812345678'],
    ['138****1234', 'mobile', '138****1234'],
    ['１３８＊＊＊＊１２３４', 'mobile', '138****1234'],
    ['138xxxx1234', 'mobile', '138****1234'],
    ['138××××1234', 'mobile', '138****1234'],
    ['138米米米米1234', 'mobile', '138****1234'],
    ['138★★★★1234', 'mobile', '138****1234'],
    ['1*******234', 'mobile', '1*******234'],
    ['138******34', 'mobile', '138******34'],
    ['***********', 'mobile', '***********'],
    ['138****1234转5678', 'virtual', '138****1234转5678'],
    ['17012345678-1234', 'virtual', '17012345678转1234'],
    ['17012345678＃12345', 'virtual', '17012345678转12345'],
    ['17012345678,123', 'virtual', '17012345678转123'],
    ['0571-88886666', 'landline', '057188886666'],
    ['(0371)3606794', 'landline', '03713606794'],
    ['021 6234567', 'landline', '0216234567'],
    ['0579-85123456转801', 'landline', '057985123456转801'],
    ['0579-85123456（分机801）', 'landline', '057985123456转801'],
    ['(0731) 8077 163', 'landline', '07318077163'],
    ['400-123-4567', 'tollFree', '4001234567'],
    ['800-1234-567', 'tollFree', '8001234567'],
    ['400 - 0320 - 185', 'tollFree', '4000320185'],
    ['95554', 'hotline', '95554'],
    ['956025', 'hotline', '956025'],
  ])('%s is a %s, given as %s', (printed, kind, text) => {
    expect(parsePhone(printed)).toMatchObject({ kind, text })
  })

  it.each(['138***1234', '138*****1234', '138**1234'])('%s: stars lost or doubled in reading are made good', printed => {
    expect(parsePhone(printed)?.text).toBe('138****1234')
  })

  it.each([
    ['*******643', '1*******643'],
    ['****517', '1*******517'],
    ['158******16*', '158******16'],
    ['18442728677.8158', '18442728677转8158'],
    ['181****0205一4359', '181****0205转4359'],
    ['400—1613-102', '4001613102'],
  ])('%s is %s as an engine misreads it', (read, printed) => {
    expect(findPhones(read).map(phone => phone.text)).toEqual([printed])
  })

  it.each([['13812345678·浙江省义乌市', '13812345678'], ['(0518)3901215·江苏省', '05183901215'], ['李梅·139****5678', '139****5678']])('%s: a dot parts the number from what is beside it', (text, number) => {
    expect(findPhones(text).map(phone => phone.text)).toEqual([number])
  })

  it.each(['JT 0758 1665 2825 6', '任**|173****2642', 'DPK065489612124', 'NoJDAP04174127649', 'YT66 0365 4041 197', 'DPK4 0334 1311 825'])('%s: figures of another number are not joined to it', text => {
    expect(findPhones(text).map(phone => phone.text)).toEqual(text.includes('173') ? ['173****2642'] : [])
  })

  it.each(['', '12', 'YT8812345678901', '2026112099887766', '189********', '1381234', '39.90', '310-A3-08', '2026-11-20 10:22'])('%s is no phone', text => {
    expect(parsePhone(text)).toBeNull()
  })

  it('a virtual operator’s prefix is a hint on whole and masked numbers, not on extensions of others', () => {
    expect(parsePhone('17012345678')?.virtualOperator).toBe(true)
    expect(parsePhone('167****5678')?.virtualOperator).toBe(true)
    expect(parsePhone('13812345678')?.virtualOperator).toBe(false)
    expect(parsePhone('057017012345')?.virtualOperator).toBe(false)
  })
})

describe('phones in a run-on line', () => {
  it('are found between a name and an address', () => {
    expect(findPhones('饰品仓库17012345678浙江省金华市义乌市')).toMatchObject([{ text: '17012345678', start: 4, end: 15 }])
  })

  it.each([['17012345678·李梅', '17012345678'], ['024-87810106·李*', '02487810106'], ['李梅·138****1234', '138****1234'], ['138····1234', '138****1234']])('%s: one dot parts it from a name, several are its stars', (text, phone) => {
    expect(findPhones(text).map(found => found.text)).toEqual([phone])
  })

  it.each([['电话 1 7071912231转2430', ['17071912231转2430']], ['熊梓萱|13 75 5102731|陕西省', ['13755102731']], ['1 13912345678', ['13912345678']], ['电话 05 95 23132430', ['059523132430']], ['JT 0640 4450 404', []], ['YT 13 7551 0273 16', []], ['2026-11-20 10 13 755', []]])('%s: gaps within a number are bridged where it has eleven places', (text, phones) => {
    expect(findPhones(text).map(found => found.text)).toEqual(phones)
  })

  it('are found right after a masked name', () => {
    expect(findPhones('李**139****0420四川省').map(phone => phone.text)).toEqual(['139****0420'])
  })

  it('are told from order numbers, waybill numbers and dates', () => {
    expect(findPhones('订单号:2026112099887766 YT8812345678901 73123456789012 2026-11-20')).toEqual([])
  })

  it('with letters read for digits are put right', () => {
    expect(findPhones('138OO138OOO').map(phone => phone.text)).toEqual(['13800138000'])
  })

  it('never overlap, and each stands where it says', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789*x转-#() 王号') , maxLength: 60 }), text => {
      const phones = findPhones(text)
      phones.forEach((phone, place) => {
        expect(phone.start).toBeGreaterThanOrEqual(place === 0 ? 0 : phones[place - 1]!.end)
        expect(phone.end).toBeLessThanOrEqual(text.length)
        expect(phone.text).toMatch(/^[\d*]{5,17}(转\d{2,6})?$/)
      })
    }))
  })
})
