import { readWaybill } from '../../../core/waybill/readWaybill'
import { labelOf, type Words } from './labelOf'

/** A shop's own paper that goes with the parcel, 700 pixels wide; words end at its right edge where their left is null. */
const letter = (foot: string[], head: Words[] = [['致：王秀兰 139****5678', 30, 100, 28], ['送货到：河南省周口市太康县建设路88号', 30, 140, 26]]) => {
  const width = (text: string) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? 12 : 24), 0)
  const words: Words[] = [['发 货 清 单', 250, 20, 44], ...head, ['品名', 40, 200, 24], ['单价', 480, 200, 24], ['戒指', 40, 240, 24], ['58.00', 480, 240, 24], ['申通快递：778533789256448', 30, 400, 26]]
  return readWaybill(labelOf([...words, ...foot.map((text, place): Words => [text, 700 - width(text), 520 + 38 * place, 24])], ['778533789256448']))?.sender
}

describe('a letter to the buyer', () => {
  it.each<[string, string[]]>([
    ['with its name, number and address', ['青禾饰品店', '17012345678', '浙江省金华市义乌市北苑街道工业园3栋', '2026-03-08']],
    ['with a closing word', ['青禾饰品店 敬上', '☎ 17012345678', '浙江省金华市义乌市北苑街道工业园3栋']],
    ['behind a dash, its number beside its name', ['—— 青禾饰品店 17012345678', '浙江省金华市义乌市北苑街道工业园3栋', '2026-03-08']],
  ])('is signed by the sender %s', (_, foot) => {
    expect(letter(foot)).toEqual({ name: '青禾饰品店', phone: '17012345678', address: '浙江省金华市义乌市北苑街道工业园3栋' })
  })

  it('is signed by name and date alone', () => {
    expect(letter(['青禾饰品店 谨启', '2026-03-08'])).toMatchObject({ name: '青禾饰品店', phone: null })
  })

  it.each<[string, string[]]>([
    ['a station', ['东河村快递驿站 13800001111', '2026-03-08']],
    ['a counter that hands it over', ['翠园小区物业服务中心', '值班电话 13800001111', '2026-03-08']],
    ['nobody', ['请保留小票', '2026-03-08']],
  ])('has no sender where %s signs', (_, foot) => {
    expect(letter(foot)).toMatchObject({ name: null, phone: null })
  })

  it('is signed by nobody who can be told where it greets customers at large', () => {
    expect(letter(['青禾饰品店', '17012345678'], [['亲爱的顾客：感谢惠顾', 30, 100, 28]])?.phone ?? null).toBeNull()
  })
})

/** A receipt as a rider carries it, 600 pixels wide: the shop's lines centred at its head or, behind a heading, at its foot. A bar stands where a line is seen in parts. */
const receipt = (shop: string[], shopHeading: string | null, receiverHeading: string) => {
  const words: Words[] = []
  let y = 20
  const centred = (text: string, size = 24): void => {
    const widthOf = (part: string) => [...part].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? size / 2 : size), 0)
    let x = 300 - widthOf(text.replace(/\|/gu, '')) / 2
    for (const part of text.split('|')) {
      words.push([part, x, y, size])
      x += widthOf(part)
    }
    y += size * 1.5
  }
  const pair = (left: string, right: string): void => {
    words.push([left, 20, y, 24], [right, 580 - 12 * right.length, y, 24])
    y += 36
  }
  centred('#27 小时达', 44)
  if (shopHeading === null) shop.forEach(text => centred(text))
  centred('=====================================')
  pair('下单时间', '2026-03-08 18:20')
  pair('戒指', '58.00')
  pair('配送费', '0.00')
  pair('货到付款', '58.00元')
  centred(receiverHeading)
  words.push(['河南省周口市太康县建设路88号', 20, y, 30], ['王秀兰 139****5678', 20, y + 44, 30])
  y += 90
  if (shopHeading !== null) [shopHeading, ...shop].forEach(text => centred(text))
  centred('-------------------------------------')
  pair('骑手 小李', '13800001111')
  pair('平台客服', '400-123-4567')
  words.push(['运单号:JDVA02968002872', 20, y, 24])
  return readWaybill(labelOf(words, ['JDVA02968002872']))
}

describe('a receipt that a rider carries', () => {
  const shop = ['青禾鲜花(苏溪店)', '浙江省金华市义乌市北苑街道工业园3栋', '店铺电话:0579-85123456']
  it.each<[string, string[], string | null, string]>([
    ['at its head', shop, null, '====== 顾客 ======'],
    ['at its head, the receiver behind 送至', shop, null, '****** 送至 ******'],
    ['at its head, where nothing says who receives', shop, null, '-------------------------------------'],
    ['at its foot', shop, '------ 由本店发出 ------', '------ 配送信息 ------'],
    ['at its head, its number seen apart', [...shop.slice(0, 2), '电话:|0579-85123456'], null, '-------------------------------------'],
    ['at its foot, its heading seen in parts', shop, '******|由本店发出|******', '------ 配送信息 ------'],
    ['where the rider fetches', shop, '====== 取货点 ======', '====== 顾客 ======'],
  ])('has the shop for its sender %s', (_, lines, shopHeading, receiverHeading) => {
    expect(receipt(lines, shopHeading, receiverHeading)).toMatchObject({
      sender: { name: '青禾鲜花(苏溪店)', phone: '057985123456', address: '浙江省金华市义乌市北苑街道工业园3栋' },
      payment: { kind: 'cashOnDelivery', amountFen: 5800 },
    })
  })

  it.each<[string, string[], string | null]>([
    ['a shop without a number', shop.slice(0, 2), null],
    ['a shop without a number, right over the rider\'s', shop.slice(0, 2), '------ 发自 ------'],
    ['a station', ['东河村快递驿站', '浙江省金华市义乌市北苑街道工业园3栋', '电话:0579-85123456'], null],
  ])('gives neither the rider\'s number nor the platform\'s, nor a station\'s: %s', (_, lines, shopHeading) => {
    for (const heading of ['-------------------------------------', '====== 顾客 ======']) expect(receipt(lines, shopHeading, heading)?.sender.phone ?? null).toBeNull()
  })
})

/** A notice in running text: rows as full as they come, two characters set in where a paragraph begins. */
const notice = (greeting: string, paragraphs: string[], foot: string[] = ['东河村供销社代办点 联系 0370-2223344', '2026-03-08']) => {
  const words: Words[] = [['快件到达通知', 200, 20, 44], [greeting, 30, 90, 28]]
  let y = 140
  for (const paragraph of paragraphs) {
    const characters = [...paragraph]
    for (let row = 0; characters.length > 0; row++) {
      let width = row === 0 ? 52 : 0, text = ''
      while (characters.length > 0 && width < 624) {
        const next = characters.shift()!
        text += next
        width += next.charCodeAt(0) < 0x2e80 ? 13 : 26
      }
      words.push([text, row === 0 ? 82 : 30, y, 26])
      y += 40
    }
  }
  foot.forEach((text, place) => words.push([text, 260, y + 20 + 40 * place, 24]))
  return readWaybill(labelOf(words, ['778533789256448']))
}

describe('a notice in whole sentences', () => {
  const about = '承运：申通快递，单号778533789256448，物品：戒指。'
  const shop = { name: '饰品仓库', phone: '17012345678' }
  it.each<[string, string, string]>([
    ['by whom it was sent', '王女士：', '由饰品仓库（17012345678）从浙江省金华市义乌市北苑街道工业园3栋寄往河南省周口市太康县建设路88号的快件已到本站。'],
    ['whose it is', '王秀兰（手机139****5678） 您好：', '该件系饰品仓库（电话170-1234-5678）自浙江省金华市义乌市北苑街道工业园3栋寄出，送达地址为河南省周口市太康县建设路88号。'],
    ['who sent it to whom', '王*（139****5678）同志：', '浙江省金华市义乌市北苑街道工业园3栋的饰品仓库（联系方式17012345678）给您寄来一件快递，请到站领取；您登记的地址是河南省周口市太康县建设路88号。'],
    ['who the one is that sent it', '王*，您好！', '您在河南省周口市太康县建设路88号的快件到了。寄自浙江省金华市义乌市北苑街道工业园3栋，寄的人是饰品仓库（手机17012345678）。'],
  ])('tells %s', (_, greeting, sentence) => {
    const paragraphs = [about + sentence + '本件应付贰拾肆元整，可扫码或付现金。请在3日内领取，逾期每天收保管费1元。', '您有一件到付快件待取。']
    expect(notice(greeting, paragraphs)).toMatchObject({ sender: shop, payment: { kind: 'freightCollect', amountFen: 2400 } })
  })

  it('names nobody\'s number where the sender left none, though the station and the receiver have theirs', () => {
    const read = notice('王*（139****5678）：', ['由饰品仓库（未留电话）从浙江省金华市义乌市北苑街道工业园3栋寄往河南省周口市太康县建设路88号的快件已到本站。' + about])
    expect(read?.sender).toMatchObject({ name: '饰品仓库', phone: null })
  })

  it('is not from the one who mails it', () => {
    const read = notice('发件人：包裹助手 <notice@example.cn>', ['收件人：我    2026-03-08 09:10', '由饰品仓库（17012345678）从浙江省金华市义乌市北苑街道工业园3栋寄往河南省周口市太康县建设路88号的快件已到本站。' + about])
    expect(read?.sender).toMatchObject(shop)
  })
})
