import { type Label as Printed } from '../../simulation/parcels'
import { type Degradation } from './degradations'
import { Dice } from './dice'
import { hotlines, logos } from './furniture'
import { bareSum, kindSaid } from './money'
import { Sheet } from './sheet'
import { svgOf } from './svg'
import { said } from './truth'
import { type Label } from './world'

/** What a sample shows beside what the simulated sender prints on all its parcels. Every name, number and street is made up. */
interface Sample {
  number: string
  senderName: string
  senderAddress: string
  receiver: { name: string; phone: string; address: string }
  /** How the photo was taken. */
  taken: Degradation
}

/** The three labels of the scan page, by the sender of simulation/demo.ts they come from. */
export const demoSamples: Record<'campaign' | 'shop' | 'unknown', Sample> = {
  campaign: {
    number: '75382640917358', senderName: '仓库代寄', senderAddress: '山东省临沂市兰山区好运路88号物流园B区12号仓', taken: 'turned',
    receiver: { name: '周**', phone: '138****6166', address: '上海市青浦区和平西路41号锦绣花园7号楼2单元1102' },
  },
  shop: {
    number: 'JDVB38105926471', senderName: '童悦玩具店', senderAddress: '广东省东莞市后宅镇康宁街16号', taken: 'plain',
    receiver: { name: '李*', phone: '159****2038', address: '湖南省长沙市雨花区枫林路120号幸福里3号楼1单元502' },
  },
  unknown: {
    number: 'SF1380526194473', senderName: '陈**', senderAddress: '河北省石家庄市长安区环城北路9号', taken: 'night',
    receiver: { name: '王**', phone: '186****7745', address: '四川省成都市武侯区文昌街33号阳光小区12号楼' },
  },
}

/** Draws a simulated sender's label on a parcel: carrier, parties, what is due, what is inside, and the outlet that took it in. */
export function demoLabel(which: keyof typeof demoSamples, printed: Printed): Label {
  const { number, senderName, senderAddress, receiver } = demoSamples[which]
  const { outlet, phone, goods, amountFen } = printed
  if (!senderAddress.includes(outlet.city)) throw new Error(`The ${which} sample is sent from ${outlet.city}, which its address does not say`)
  const sheet = new Sheet(800, 1100, { face: 'hei' })
  sheet.text(24, 20, logos[outlet.carrier][0]!, { size: 50, bold: true })
  sheet.text(776, 34, hotlines[outlet.carrier], { size: 30, align: 'right' })
  sheet.code128(90, 100, 620, 110, number)
  sheet.text(400, 216, [said('number', number)], { size: 34, bold: true, align: 'middle' })
  sheet.line(0, 268, 800, 268)
  sheet.badge(24, 286, 58, '收', 'circle')
  sheet.text(104, 288, [said('receiverName', receiver.name), '   ', said('receiverPhone', receiver.phone)], { size: 36, bold: true, fit: 670 })
  let y = sheet.para(104, 340, 670, [said('receiverAddress', receiver.address)], { size: 34, bold: true })
  sheet.line(0, y + 12, 800, y + 12)
  sheet.badge(24, y + 28, 50, '寄', 'circle')
  sheet.text(104, y + 32, [said('senderName', senderName), '   ', said('senderPhone', phone)], { size: 30, fit: 670 })
  y = sheet.para(104, y + 78, 670, [said('senderAddress', senderAddress)], { size: 28 })
  sheet.box(16, y + 18, 768, 84, { weight: 3 })
  sheet.text(32, y + 36, [kindSaid('cashOnDelivery', '代收货款'), '：', bareSum(amountFen, new Dice('demo', which)), '元'], { size: 46, bold: true, fit: 730 })
  sheet.text(28, y + 124, ['物品：', said('goods', goods), '   件数：1'], { size: 30 })
  sheet.text(28, y + 174, `揽收网点：${outlet.name}`, { size: 28 })
  sheet.text(28, y + 222, '签收人：                时间：', { size: 26 })
  sheet.trim(50)
  return { sheet, truth: sheet.truth(`demo${which}`, outlet.carrier, []), svg: svgOf(sheet), width: sheet.width, height: sheet.height }
}
