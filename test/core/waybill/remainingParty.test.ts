import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

const head: Words[] = [['圆通速递', 30, 20, 40], ['YT8812345678901', 180, 90, 34]]
const receiver: Words[] = [['收', 30, 190, 40], ['王秀兰 13912345678', 110, 170, 36], ['河南省周口市太康县建设路88号', 110, 220, 36]]
const foot: Words[] = [['内件：足贴', 30, 420, 26], ['到付 39.80元', 30, 460, 34], ['客服电话：95554', 30, 520, 24]]
const senderOf = (words: Words[]) => readWaybill(labelOf([...head, ...words, ...foot], ['YT8812345678901']))?.sender

describe('the sender under a word nobody listed, or under none', () => {
  it.each<[string, Words[], string, string | null]>([
    ['with an address below the number', [['青禾饰品店 17188886666', 110, 300, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 334, 26]], '17188886666', '青禾饰品店'],
    ['with a masked number', [['物源 李*梅 171****6666', 30, 300, 26]], '171****6666', '李*梅'],
    ['with an extension', [['青禾 17188886666转4321', 110, 300, 26]], '17188886666转4321', '青禾'],
    ['with a company\'s name', [['货出：青禾商贸有限公司 0579-85123456', 30, 300, 26]], '057985123456', '青禾商贸有限公司'],
    ['as the only other number', [['物源 张伟 17188886666', 30, 300, 26]], '17188886666', '张伟'],
    ['above a courier\'s number', [['青禾饰品店 17188886666', 110, 300, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 334, 26], ['快递员：李师傅 13700001111', 30, 560, 24]], '17188886666', '青禾饰品店'],
  ])('is the other party %s', (_, words, phone, name) => {
    expect(senderOf([...receiver, ...words])).toMatchObject({ phone, name })
  })

  it.each<[string, Words[]]>([
    ['the receiver\'s own, masked', [['139****5678', 110, 300, 26]]],
    ['an outlet\'s', [['义乌大学城店 17188886666', 30, 560, 24]]],
    ['at the foot, with nothing', [['17188886666', 30, 560, 24]]],
    ['at a station\'s address', [['幸福里快递驿站 17188886666', 110, 300, 26], ['河南省周口市太康县建设路90号', 110, 334, 26]]],
    ['one of two', [['李*梅 171****6666', 110, 300, 26], ['赵*强 171****4321', 110, 334, 26]]],
    ['a driver\'s', [['司机 曹师傅 171****6666', 30, 560, 24]]],
  ])('has no number where the other is %s', (_, words) => {
    expect(senderOf([...receiver, ...words])?.phone ?? null).toBeNull()
  })

  it('stands in the other column than the one the receiver\'s word heads', () => {
    expect(senderOf([['收件方', 150, 170, 28], ['王秀兰', 40, 220, 34], ['13912345678', 40, 270, 34], ['河南省周口市太康县建设路', 40, 320, 28], ['青禾饰品店', 480, 220, 34], ['17188886666', 480, 270, 34], ['浙江省金华市义乌市北苑', 480, 320, 28]])?.phone ?? '17188886666').toBe('17188886666')
  })

  it('has no number where the only ring stands between two columns, nearer to the left one', () => {
    expect(senderOf([['王秀兰', 30, 170, 24], ['13912345678', 30, 205, 24], ['河南省周口市太康县建设', 30, 240, 24], ['收', 310, 200, 44], ['青禾饰品店', 500, 170, 24], ['17188886666', 500, 205, 24], ['浙江省金华市义乌市北苑', 500, 240, 24]])?.phone ?? null).toBeNull()
  })

  it('is the one in much smaller print where no mark was read', () => {
    expect(senderOf([['王秀兰 13912345678', 110, 170, 40], ['河南省周口市太康县建设路88号', 110, 220, 40], ['青禾饰品店 17188886666', 110, 300, 24], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 334, 24]])?.phone).toBe('17188886666')
    expect(senderOf([['王秀兰 13912345678', 110, 170, 30], ['河南省周口市太康县建设路88号', 110, 220, 30], ['青禾饰品店 17188886666', 110, 300, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 334, 26]])?.phone ?? null).toBeNull()
  })
})

describe('the sender whose word was read, and no word of the receiver\'s', () => {
  const unmarked: Words[] = [['王秀兰 13912345678', 110, 170, 36], ['河南省周口市太康县建设路88号', 110, 220, 36]]
  it.each<[string, Words[]]>([
    ['with an address', [['寄', 30, 310, 30], ['青禾饰品店 17188886666', 110, 300, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 334, 26]]],
    ['with an address, under a heading', [['寄件信息', 30, 290, 26], ['青禾饰品店 17188886666', 30, 324, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 358, 26]]],
  ])('has the number by it %s', (_, words) => {
    expect(senderOf([...unmarked, ...words])?.phone).toBe('17188886666')
  })
})
