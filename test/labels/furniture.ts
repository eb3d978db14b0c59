import { type Carrier } from '../../core/waybill/waybill'
import { type Dice } from './dice'
import { type Parcel } from './parcel'
import { cities } from './places'
import { type Sheet } from './sheet'

/** The carrier's name as labels print it, large at the top. */
export const logos: Record<Carrier, readonly string[]> = {
  yto: ['圆通速递', 'YTO 圆通'], zto: ['中通快递', 'ZTO 中通快递'], sto: ['申通快递', 'STO 申通快递'], yunda: ['韵达快递', '韵达速递 YUNDA'],
  jt: ['极兔速递', 'J&T 极兔速递'], sf: ['顺丰速运', 'SF 顺丰速运'], jd: ['京东快递', '京东物流'], ems: ['EMS', '中国邮政速递物流', 'EMS 邮政特快专递'],
  deppon: ['德邦快递', '德邦物流'], cainiao: ['菜鸟速递', '菜鸟裹裹'],
}

/** Commonly given customer lines (DOMAIN.md, "Rescue"): on labels they stand near everything and belong to nobody's parcel. */
export const hotlines: Record<Carrier, string> = {
  yto: '95554', zto: '95311', sto: '95543', yunda: '95546', jt: '956025', sf: '95338', jd: '950616', ems: '11183', deppon: '95353', cainiao: '9519666',
}

export const logo = (carrier: Carrier, dice: Dice): string => dice.pick(logos[carrier])

/** 客服电话:95554, the way this carrier's labels end. */
export const hotlineLine = (carrier: Carrier, dice: Dice): string =>
  dice.pick([`客服电话:${hotlines[carrier]}`, `客服热线 ${hotlines[carrier]}`, `服务热线：${hotlines[carrier]}`, `投诉及查询电话${hotlines[carrier]}`, `全国统一服务热线 ${hotlines[carrier]}`])

/** An outlet and its phone: not the sender's, though it often stands beside the sender. */
export function outletLine(dice: Dice): string {
  const place = dice.pick(cities)
  const town = place.city.slice(0, 2) + dice.pick(['苏溪', '城北', '开发区', '江东', '新桥', '南站', '河西'])
  const phone = dice.pick([`${place.dial}-${dice.pick(['8', '6'])}${dice.digits(6)}`, `1${dice.pick(['38', '59', '77', '85'])}${dice.digits(8)}`])
  return dice.pick([
    `揽收网点:${town}一部 网点电话:${phone}`, `始发网点：${town}公司 电话 ${phone}`, `派件网点:${town}营业部 ${phone}`, `网点电话：${phone}`,
    `快递员：${dice.pick(['小李', '王师傅', '张师傅'])} ${phone}`, `派送员电话:${phone}`, `监督电话：${phone}`,
  ])
}

/** An outlet and a courier with their numbers: neither is the sender. */
export function strangers(sheet: Sheet, dice: Dice): [string, string] {
  const { city, dial } = dice.pick(cities)
  const town = city.slice(0, 2) + dice.pick(['东城', '高铁新城', '湖滨', '北郊', '大学城'])
  const desk = dice.pick([`${dial}-8${dice.digits(6)}`, `1${dice.pick(['39', '80', '56'])}${dice.digits(8)}`])
  const mobile = `1${dice.pick(['37', '51', '88', '99'])}${dice.digits(8)}`
  sheet.note('outletPhone')
  return [
    dice.pick([`寄件网点：${town}二部 ${desk}`, `揽件站点 ${town}（${desk}）`, `${town}分部 网点电话 ${desk}`, `发件网点/${town}/${desk}`, `取件点:${town}店 Tel:${desk}`]),
    dice.pick([`派件员：刘师傅 ${mobile}`, `业务员 ${dice.digits(5)} ${mobile}`, `小哥电话${mobile}`, `揽收员:周师傅/${mobile}`, `收派员 孙** 手机 ${mobile}`]),
  ]
}

export const promoLine = (dice: Dice): string => dice.pick([
  '扫码关注公众号 领取寄件优惠券', '寄快递 首单立减5元', '签收前请检查外包装是否完好', '已验视 已实名 已安检', '微信扫一扫 查快递更方便', '感谢您的使用，祝您生活愉快',
  '生鲜易腐 请尽快派送', '请勿相信陌生来电 谨防诈骗 反诈热线96110', '官方客服不会索要验证码', '送货上门请拨打电话', '本单据仅作收件凭证 不作报销使用',
])

/** Small print at the foot: some of it, in no fixed order. */
export function footer(sheet: Sheet, x: number, y: number, parcel: Parcel, dice: Dice, width = 760): void {
  const lines = dice.shuffled([
    hotlineLine(parcel.carrier, dice), promoLine(dice), `打印时间:${parcel.printedAt}`, dice.chance(0.5) ? outletLine(dice) : '', dice.chance(0.3) ? '官网 www.example-express.cn' : '',
  ]).filter(line => line !== '')
  lines.slice(0, dice.int(2, 4)).forEach((line, place) => sheet.text(x, y + place * 26, line, { size: 19, fit: width }))
  if (lines.some(line => line.includes('网点') || line.includes('员') || line.includes('监督'))) sheet.note('outletPhone')
}

/** Opaque payload of a label's QR code: an address on the carrier's side or a bare token. Never a working one. */
export const qrPayload = (parcel: Parcel, dice: Dice): string =>
  dice.pick([`https://q.example.cn/s/${dice.digits(12)}`, parcel.number.means, `k${dice.digits(20)}`, `MMM=${dice.digits(24)}`])
