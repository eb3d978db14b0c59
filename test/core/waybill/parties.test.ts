import { readWaybill } from '../../../core/waybill/readWaybill'
import { type SeenLabel } from '../../../core/waybill/seenLabel'
import { labelOf, turned, type Words } from './labelOf'

const head: Words[] = [['申通快递', 30, 20, 50], ['778533789256448', 300, 330, 34]]
const senderOf = (words: Words[], aside: SeenLabel['lines'] = []) => {
  const label = labelOf([...head, ...words], ['778533789256448'])
  return readWaybill({ ...label, lines: [...label.lines, ...aside] })?.sender
}
/** Lines set sideways at the right edge, reading down. */
const sideways = (words: Words[]) => turned(labelOf(words), 90).lines.map(line => ({ ...line, box: line.box!.map(({ x, y }) => ({ x: x + 900, y })) as unknown as NonNullable<typeof line.box> }))

const receiver: Words[] = [['收', 30, 430, 50], ['王秀兰 139****5678', 110, 425, 36], ['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32]]
const shop = { name: '饰品仓库', phone: '17012345678', address: '浙江省金华市义乌市北苑街道工业园3栋' }

describe('the sender where the engine or the layout makes it hard', () => {
  it('is read from a column set sideways', () => {
    const column = sideways([['寄件人：饰品仓库 17012345678', 420, 20, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 420, 52, 26]])
    expect(senderOf(receiver, column)).toEqual(shop)
  })

  it('is the second where 收货发货 are read as one upright line', () => {
    const marks = sideways([['收货发货', 425, 840, 60]])
    expect(senderOf([['王秀兰 139****5678', 110, 425, 36], ['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32], ['饰品仓库 17012345678', 110, 570, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 610, 28]], marks)).toEqual(shop)
  })

  it('is the party with an upright mark beside its block', () => {
    const mark = sideways([['寄货人', 560, 830, 30]])
    expect(senderOf([['收货人 王秀兰 139****5678', 30, 425, 32], ['河南省周口市太康县建设路88号', 30, 465, 32], ['饰品仓库 17012345678', 110, 560, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28]], mark)).toEqual(shop)
  })

  it.each<[string, Words[]]>([
    ['whose mark was not read', [...receiver, ['饰品仓库 17012345678', 110, 560, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28]]],
    ['whose mark is glued to its name', [['收王秀兰', 30, 430, 34], ['139****5678', 330, 430, 34], ['河南省周口市太康县建设路88号', 30, 475, 32], ['寄饰品仓库', 30, 560, 28], ['17012345678', 330, 560, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 596, 28]]],
    ['whose mark is glued to its first field', [['派公司/姓名：王秀兰', 30, 430, 32], ['电话/手机：139****5678', 60, 470, 32], ['联系地址：河南省周口市太康县建设路88号', 60, 510, 32], ['寄公司/姓名：饰品仓库', 30, 560, 28], ['电话/手机：17012345678', 60, 596, 28], ['联系地址：浙江省金华市义乌市北苑街道工业园3栋', 60, 632, 28]]],
    ['whose mark stands below its first line', [...receiver, ['寄', 30, 598, 24], ['饰品仓库 17012345678', 110, 556, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 588, 26]]],
    ['whose mark stands at the right edge', [['139****5678 王秀兰', 30, 425, 36], ['河南省周口市太康县城关回族镇建设路88号', 30, 475, 32], ['收', 900, 440, 44], ['17012345678 饰品仓库', 30, 560, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 592, 26], ['寄', 900, 570, 44]]],
    ['whose mark alone stands at the right edge', [['139****5678 王秀兰', 30, 425, 36], ['河南省周口市太康县城关回族镇建设路88号', 30, 475, 32], ['17012345678 饰品仓库', 30, 560, 26], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 592, 26], ['寄', 900, 570, 44]]],
    ['under a heading in the middle of a bar', [['【收】', 500, 425, 34], ['139****5678', 30, 470, 30], ['河南省周口市太康县城关回族镇建设路88号', 30, 510, 30], ['王秀兰', 30, 550, 30], ['【寄】', 500, 600, 34], ['17012345678', 30, 645, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 680, 28], ['饰品仓库', 30, 715, 28]]],
    ['as the merchant', [['买家信息', 450, 425, 34], ['王秀兰', 30, 470, 30], ['139****5678', 30, 510, 30], ['河南省周口市太康县建设路88号', 30, 550, 30], ['商家信息', 30, 600, 34], ['饰品仓库', 30, 645, 28], ['17012345678', 30, 680, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 30, 715, 28]]],
    ['beside a tab that says 揽', [['派', 30, 455, 40], ['王秀兰', 110, 425, 30], ['139****5678', 110, 465, 30], ['河南省周口市太康县建设路88号', 110, 505, 30], ['揽', 30, 598, 40], ['饰品仓库', 110, 566, 28], ['17012345678', 110, 604, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 642, 28]]],
    ['named as the shop', [...receiver, ['商家：饰品仓库', 30, 560, 28], ['电话：17012345678', 30, 600, 28], ['地址：浙江省金华市义乌市北苑街道工业园3栋', 30, 640, 28]]],
  ])('is read %s', (_, words) => {
    expect(senderOf(words)).toEqual(shop)
  })

  it.each<[string, Words[], string]>([
    ['its stars lost between two boxes', [['寄', 30, 560, 44], ['饰品仓库1**', 110, 560, 28], ['*643', 330, 560, 28]], '1*******643'],
    ['a 4 read before its 1', [['寄', 30, 560, 44], ['饰品仓库41*****643', 110, 560, 28]], '1*******643'],
    ['an extension in a box of its own', [['寄', 30, 560, 44], ['饰品仓库 17012345678,', 110, 560, 28], ['577', 396, 560, 28]], '17012345678转577'],
  ])('has its number whole with %s', (_, words, phone) => {
    expect(senderOf([...receiver, ...words, ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28]])).toMatchObject({ name: '饰品仓库', phone })
  })

  it.each(['王庄站 13800001111', '义乌苏溪一部 0579-85123456', '预约派送：13800001111', '退件请联系 13800001111', '如有疑问请拨打 0579-85123456', '取件联系：李师傅13800001111'])('prints no number where the line below is %s', words => {
    expect(senderOf([...receiver, ['寄', 30, 560, 44], ['饰品仓库', 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28], [words, 30, 640, 24]])?.phone).toBeNull()
  })

  it('is nobody where the other party\'s mark was not read and stands nearest', () => {
    expect(senderOf([['王秀兰 139****5678', 110, 425, 36], ['寄件人资料', 30, 470, 24], ['饰品仓库', 200, 470, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 200, 506, 28]])?.phone).not.toBe('139****5678')
  })

  it.each(['来自', '乌二部'])('is named by its name, not by %s in a cell of its own', word => {
    expect(senderOf([...receiver, ['寄', 30, 560, 44], ['优品汇', 110, 556, 28], ['17012345678', 330, 556, 28], [word, 110, 596, 28], ['广东省汕头市潮阳区谷饶镇新坡工业区', 230, 596, 28]])).toMatchObject({ name: '优品汇', phone: '17012345678' })
  })

  it.each([['谢··', '谢**'], ['米怡', '*怡'], ['田★玉', '田*玉'], ['胡涛兰4', '胡涛兰']])('named %s is %s', (read, name) => {
    expect(senderOf([...receiver, ['寄', 30, 560, 44], [`${read}${read.endsWith('4') ? '1*****102' : ' 17012345678'}`, 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28]])?.name).toBe(name)
  })
})

describe('two labels on a photo', () => {
  it('gives the one whose number is on the photo, not the one cut off at its edge', () => {
    const other: Words[] = [['圆通速递', 1200, 20, 50], ['收 叶先生 19836681370', 1200, 425, 36], ['广东省汕头市龙湖区', 1200, 475, 32], ['寄 陆** 1*******655', 1200, 560, 28], ['广东省汕头市龙', 1200, 596, 28], ['代收货款 88元', 1200, 660, 30], ['物品：小家电', 1200, 700, 24], ['派送员电话：0577-6270794', 1200, 740, 24], ['签收人：', 1200, 780, 24]]
    const whole: Words[] = [['申通快递', 30, 20, 50], ['运单号：778533789256448', 200, 330, 34], ...receiver, ['寄', 30, 560, 44], ['饰品仓库 17012345678', 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28]]
    expect(readWaybill(labelOf([...whole, ...other]))?.sender).toEqual(shop)
  })
})
