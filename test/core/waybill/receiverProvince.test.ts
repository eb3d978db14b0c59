import { provinceOf } from '../../../core/waybill/names/places'
import { readLabel } from '../../../core/waybill/readWaybill'
import { labelOf, turned, type Words } from './labelOf'

/** A label with its receiver's address as printed; the sender is in 浙江. */
const labelTo = (...address: Words[]): Words[] => [
  ['圆通速递', 30, 20, 50], ['310-A3-08', 30, 110, 80], ['YT8812345678901', 300, 330, 34],
  ['收', 30, 430, 50], ['王秀兰 139****5678', 110, 425, 36], ...address,
  ['寄', 30, 560, 44], ['饰品仓库 17012345678', 110, 556, 28], ['浙江省金华市义乌市北苑街道工业园3栋', 110, 596, 28],
  ['代收货款：￥39.90元', 30, 680, 40], ['品名：饰品', 600, 690, 28],
]
const provinceOn = (words: Words[]) => readLabel(labelOf(words))?.receiverProvince

describe('the province a parcel goes to', () => {
  test.each<[string, Words[], string | null]>([
    ['a province in full', labelTo(['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32]), '河南'],
    ['a city on the municipality', labelTo(['重庆市渝中区民生路12号', 110, 475, 32]), '重庆'],
    ['an autonomous region', labelTo(['广西壮族自治区南宁市青秀区民族大道1号', 110, 475, 32]), '广西'],
    ['a city without its province', labelTo(['长沙市岳麓区桐梓坡路7号', 110, 475, 32]), '湖南'],
    ['a masked address', labelTo(['山东省临沂市兰山区****', 110, 475, 32]), '山东'],
    ['two lines', labelTo(['四川省成都市郫都区', 110, 470, 28], ['青口路455号', 110, 504, 28]), '四川'],
    ['no address', labelTo(), null],
    ['an address without province or city', labelTo(['城关镇建设路88号', 110, 475, 32]), null],
  ])('%s', (_, words, province) => {
    expect(provinceOn(words)).toBe(province)
  })

  test.each([90, 180, 301])('is the same on a label turned by %d degrees', degrees => {
    expect(readLabel(turned(labelOf(labelTo(['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32])), degrees))?.receiverProvince).toBe('河南')
  })

  test('is no part of the waybill', () => {
    const label = readLabel(labelOf(labelTo(['河南省周口市太康县城关回族镇建设路88号', 110, 475, 32])))!
    expect(JSON.stringify(label.waybill)).not.toContain('河南')
  })

  test.each<[string, string | null]>([
    ['浙江省金华市义乌市', '浙江'], ['内蒙古自治区包头市青山区', '内蒙古'], ['新疆维吾尔自治区昌吉市', '新疆'], ['吉林市船营区', '吉林'], ['北京市朝阳区建国路', '北京'],
    ['朝阳区建国路88号', null], ['海南藏族自治州共和县', null], ['上海路5号', null], ['义乌市北苑街道', '浙江'], [' 广东 深圳 龙岗区坂田', '广东'], ['周口市上海路9号', '河南'], ['恩施州利川市', '湖北'], ['', null],
  ])('%s is in %s', (address, province) => {
    expect(provinceOf(address)).toBe(province)
  })
})
