import { type Dice } from './dice'
import { bareSum, type Due, inCapitals, kindSaid, sum } from './money'
import { type Piece, said } from './truth'

/** How layouts name the two parties: the sender's word, the receiver's. */
export const partyWords: readonly (readonly [sender: string, receiver: string])[] = [
  ['寄', '收'], ['寄', '收'], ['寄', '收'], ['寄件', '收件'], ['寄件人', '收件人'], ['寄件人', '收件人'], ['寄件方', '收件方'], ['寄方', '收方'], ['发件人', '收件人'], ['发件', '收件'],
  ['发货人', '收货人'], ['发货方', '收货方'], ['发货', '收货'], ['发', '收'], ['寄', '派'], ['寄自', '寄往'], ['寄自', '寄至'], ['发自', '发往'], ['From', 'To'], ['FROM', 'TO'], ['Sender', 'Receiver'], ['Shipper', 'Consignee'],
  ['寄件人信息', '收件人信息'], ['发货信息', '收货信息'], ['寄件人 From', '收件人 To'], ['寄 FROM', '收 TO'], ['From 寄件人', 'To 收件人'], ['托运人', '收货人'], ['卖家', '买家'], ['发件人 Sender', '收件人 Receiver'],
  ['寄件客户', '收件客户'], ['寄件单位', '收件单位'], ['寄递人', '收件人'], ['发件方', '收件方'], ['寄件人资料', '收件人资料'], ['寄件人Sender', '收件人Recipient'], ['发货单位', '收货单位'], ['寄货人', '收货人'], ['寄送方', '接收方'], ['寄物人', '收物人'],
]

export const nameWords = ['姓名', '姓名', '名称', '联系人', '姓 名', 'Name', '姓名/单位', '公司/姓名', '客户姓名']
export const phoneWords = ['电话', '电话', '联系电话', '手机', '手机号', '手机号码', 'Tel', 'TEL', '联系方式', '电话/手机', 'Phone', '电 话', '座机/手机', 'Mobile', '电话(Tel)', '号码', '联系手机']
export const addressWords = ['地址', '地址', '详细地址', '联系地址', 'Address', 'Add', '地 址', '所在地', '街道地址', '所在地址']

/** The number's caption. */
export const numberWords = ['', '', '', '运单号:', '单号：', '运单号码 ', '快递单号:', '物流单号：', '邮件号：', 'No.', 'NO：', '面单号 ', 'Waybill No. ', 'Tracking No: ', '运单编号:', '条码号 ']

export const goodsWords = ['品名:', '物品：', '内件品名:', '内件:', '托寄物：', '托寄物内容 ', '商品：', '货物名称 ', '物品名称:', '寄托物:', '物品类型:', '商品名称：', '内容物：', '', '货品:', '物品信息:', '宝贝：', 'Goods: ', '品类：']

/** Behind a name or a phone, of the form or the app rather than of the person. */
export const afterNames = ['  已实名', ' [企业认证]', '  (先生)', '  复制', ' VIP', ' 收起', '  >', ' (已认证)', '  ☎']
export const afterPhones = ['  复制', ' 拨打', '  >', '  (隐私号)', ' 已加密', ' 备用', '  电话', ' ☎', ' 可联系']

/** Figures beside the sender that are no phone of the sender's: accounts, codes, couriers, outlets. */
export function nearSender(dice: Dice): string {
  const mobile = `1${dice.pick(['38', '59', '77', '85', '91'])}${dice.digits(8)}`
  const landline = `0${dice.pick(['571', '755', '21', '579', '311'])}-${dice.pick(['8', '6'])}${dice.digits(6)}`
  return dice.pick([
    `月结账号:${dice.digits(10)}`, `月结卡号 0${dice.digits(9)}`, `客户编码：K${dice.digits(9)}`, `揽件员:${dice.pick(['小王', '赵师傅', '刘强'])} ${mobile}`, `收件员 ${dice.digits(6)} 电话 ${mobile}`, `揽收员工号:0${dice.digits(9)}`,
    `取件员：${dice.pick(['周师傅', '小陈'])}(${mobile})`, `营业点电话 ${landline}`, `门店：${dice.pick(['城东', '新区', '河西'])}店 ${landline}`, `承包区电话:${mobile}`, `业务员 ${mobile}`, `收件网点:义乌一部 ${landline}`, `寄件网点 ${dice.pick(['东城', '白沙'])}营业部 联系电话 ${landline}`,
    `站点负责人 ${mobile}`, `揽收站点 ${landline}`, `寄件码:${dice.digits(6)}`, `分部电话：${landline}`, `快递小哥 ${mobile}`, `服务点电话:${landline}`, `查件电话:${landline}`, `网点 ${landline}`, `问题件联系 ${mobile}`, `理赔电话 ${landline}`, `自提点电话:${mobile}`,
  ])
}

const freightWords = ['到付', '到付', '运费到付', '到付运费', '到付件', '收方付', '收件人付', '收件方付', '收件人付款', '到方付', '收货人付', '到付款', '到付金额', '到付费用', '到付合计', '到付应收', '到付资费', '提付', '收方付款', '邮资到付', '快递费到付', '运费(到付)', '收件人支付', '收件方付款', '到付现结', 'Freight Collect', '到付邮费']
const priceWords = ['代收货款', '代收货款', '代收货款', '代收', '代收款', '代收金额', '货到付款', 'COD', 'COD金额', '代收货款金额', '应收货款', '代收款项', '代收总额', '代收合计', '代收货款(COD)', 'C.O.D', '货款', '货到付款(COD)', '代收应收款', '货到收款', '代收现金', '签收付款', '代收费用', '代收应收', '代收货款总额']
const noneWords = ['', '', '寄付', '寄方付', '月结', '寄付月结', '现付', '寄付现结', '已付', '运费已付', '第三方付', '寄件人付', '寄件方付', '预付', '转第三方付款', '寄件人付款', '运费月结', '已结算', 'Prepaid', '寄件方月结', '运费寄付']
/** Before a way of paying. */
const mannerWords = ['付款方式:', '支付方式：', '结算方式 ', '付费方式:', '运费付款方式：', '付款：', '支付类型:', '结算类型：', '付款方', 'Payment:']
/** Between the kind of payment and its sum. */
const dueWords = ['应收金额', '应收', '金额', '应付', '合计', '总计', '应收款', '收款金额', '需付', '请付', '应付金额', '实收', '需收', '总金额', '人民币', '应收合计', '费用合计', '请收', '收取']

export const wordOfKind = (kind: Due['kind'], dice: Dice): string => dice.pick(kind === 'freightCollect' ? freightWords : kind === 'cashOnDelivery' ? priceWords : noneWords)

/** A sum in any of the ways labels print one. */
export function anySum(fen: number, dice: Dice): Piece {
  const two = (fen / 100).toFixed(2)
  const more = [`RMB ${two}`, `人民币${two}元`, `¥${two}元整`, `CNY${two}`, `${two}(元)`, `￥${two}`, `¥${fen / 100}`, `RMB：${two}`, `￥ ${two}`, `${fen / 100}元整`, `${two}元`]
  return dice.chance(0.5) ? sum(fen, dice) : dice.chance(0.08) ? said('amount', inCapitals(fen), String(fen)) : said('amount', dice.pick(more), String(fen))
}

export type MoneyStyle = 'flow' | 'manner' | 'cells' | 'sumBelow' | 'sumAbove' | 'ticks' | 'allFields' | 'flowLate'

/** A field whose caption stands by itself. */
export const captionOf = (due: Due, word: string, dice: Dice): Piece[] => [kindSaid(due.kind, word), dice.pick(['', '', '(元)', '：', ':', ' (￥)'])]
export const dueWord = (dice: Dice): string => dice.pick(dueWords)
export const mannerWord = (dice: Dice): string => dice.pick(mannerWords)
export const bareOrSigned = (fen: number, dice: Dice): Piece => (dice.chance(0.5) ? bareSum(fen, dice) : anySum(fen, dice))

/** What else a label says in money: insured value, order total, a gift's worth, a rebate. None is due. */
export const otherSum = (dice: Dice): string => dice.pick([
  `保价:${dice.int(1, 9)}00元`, `声明价值 ${dice.int(1, 9)}00.00`, `保价声明价值:￥${dice.int(1, 20)}00`, `订单金额￥${dice.int(10, 400)}.00`, `商品总价:${dice.int(10, 400)}.80元`, `保价费 ${dice.int(1, 5)}.00`,
  `实付:¥${dice.int(10, 200)}.90`, `优惠:-¥${dice.int(1, 9)}.00`, `单价 ${dice.int(5, 90)}.00元`, `重量 ${dice.real(0.2, 4).toFixed(2)}`, `计费重量:${dice.real(0.2, 4).toFixed(1)}千克`, `包装费:${dice.int(1, 5)}.00元`,
  `申明价值：${dice.int(1, 9)}00元`, `原价￥${dice.int(60, 300)}`, `订单总额：${dice.int(20, 300)}.00元`, `已支付 ￥${dice.int(5, 20)}.00`, `件数 1 重量 ${dice.real(0.2, 4).toFixed(2)}kg`, `最高赔付${dice.int(3, 9)}00元`, `保险金额 ${dice.int(1, 9)}00元`,
])
