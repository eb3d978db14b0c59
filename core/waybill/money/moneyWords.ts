import { guarded, type Guarded, notAfter, where } from '../../guardedPattern'
import { type Line } from '../textLine'
import { type Meaning, type MoneyWord } from './moneyWord'
import { behindBox, weighTicks } from './ticks'

const PAYS = '(?:应?付款?费?|支付|付费|月结|现结|现付|承担|垫付)'
const SUM = '(?:金额|总额|费用?|额)?'
/** No place where a parcel is taken in for others: 代收点, 代收快递. */
const COLLECTED = '代收(?![点人]|驿|快递|包裹|服务点|处|件|签)'
/** No part of a longer word, unless that is the field's or a box was read for one: 付款方式代收, 口代收. */
const headsItsField = (before: string): boolean => !/[\u4e00-\u9fa5]$/u.test(before) || /(?:付费|付款|方式|类型|[口囗])$/u.test(before)
const latin = /[a-z]$/iu

/** Every wording of DOMAIN "Money", and those of sums that are nobody's due. The first fit at a place wins. */
const listed: readonly [Meaning, ...(string | Guarded)[]][] = [
  ['sum', String.raw`to\s(?:be\s)?collect(?:ed)?(?![a-z])`],
  ['none', String.raw`(?:在线|网上|线上)(?:支付|付款)\s?(?:已付款?|成功)?|已付(?:款|清)?(?!\s?[:¥\d]|[定订押]金)`],
  ['notDue', String.raw`(?:保管|仓储|滞留|滞仓|超时|超期|逾期)(?:收?费|金)|declared\s?value|insur(?:ance|ed(?:\s?(?:value|amount))?)|(?:代收)?(?:手续|服务|上楼)费|(?:保价|[声申]明价?值?|保费|保险|投保|货值|订单(?:总|实付?)?[金价]?额|订单实?付款?|订单价|商品(?:总)?[金价]额?|商品总价|总价|实付款?|已付款?|已支付|已收|预收|优惠|立减|满减|减免|返现|红包|抵扣|单价|原价|(?:市场|吊牌|参考|零售|建议|会员|活动|标|进|成本)价|定金|订金|税费|关税|报关|申报(?:价值)?|限额|额度|赔偿|奖励|充值|账户|小计|[上卸]楼费?|安装费|折后|价值|件数|数量|重量|体积|余额|押金|包装|赔付?|礼品卡|积分)${SUM}`, notAfter(/[收付]$/u, `货款(?:总额|合计|总计)${SUM}`)],
  ['none', String.raw`(?:寄件?|发件?|发货|卖家|第三|商家)(?:人|方)?(?:件)?\s?${PAYS}|转?第三方付?款?`, notAfter(/到付$/u, '月结|现[结付]'), '预付|免付|(?:运费)?包邮|已付(?![定订押]金)|已结算?|无需付款|不收费|无代收|非到付', notAfter(latin, 'prepaid')],
  [
    'cashOnDelivery',
    String.raw`(?:需|应|请)?代(?:客户?|商家|寄件人|卖家)?收(?:取)?(?:货款|贷款|货值|价款|商品款|应收款?|现金|款项?|金额|费用?|总额|合计|(?=\s?(?:rmb|¥|人民币)))(?:金额|总额|合计)?|[需应请须]${COLLECTED}`,
    where(headsItsField, COLLECTED),
    '应收货款|货款|货到(?:付款|收款|付现|付|交款|再付)|(?:到货|见货|当面|现场|到手|上门)(?:付款|收款|支付|付现)|待收(?:货款|款项?|金额)',
    notAfter(/先$/u, '(?:签收|验货|开箱|收货|派件|派送|送达|送货)(?:时|后)?(?:请)?(?:付款|收取|收款|支付)(?:现金|货款)?'),
    '(?:向|跟)(?:收件人|收货人|客户|买家|顾客)代?收取?(?:现金|货款)?|收取(?:现金|货款)',
    notAfter(latin, String.raw`c\.?\s?[o0]\.?\s?d\.?(?:(?![a-z])|(?=cny|rmb|amount))`),
    String.raw`cash\s?on\s?delivery`,
  ],
  ['freightCollect', notAfter(/[非勿不拒绝受持]$/u, String.raw`(?:运费|快递费|邮资|邮费|资费|货)?\s?\(?到付\)?(?:现付合计|现结|应收|运费|资费|邮资|邮费|件|款|金额|费用|费|合计|总计)*`), String.raw`(?:收件?|收货|到|对|派|取|买家)(?:人|方)?(?:件)?${PAYS}|(?:收件|收货)(?:人|方)\s?${PAYS}|到方付?款?|提付|freight\s?collect`, notAfter(latin, 'collect(?![a-z])')],
  ['freightSum', '运费|快递费|邮资|资费|邮费|运输费|freight'],
  ['sum', '应收(?:款|金额|合计|总额)?|应付|合计|总计|总额|总金额|付款金额|收款(?:金额)?|收取|需收|请收|实收|费用(?:合计)?|金额|请付|[需待]支?付|支付金额|[须请][付交](?!电)|人民币|大写|rmb|total|amount'],
]
const wordings = listed.map(([meaning, ...alternatives]) => [meaning, guarded(alternatives, 'iu')] as const)

/** The money words of a label; ways of paying with boxes beside them count by their ticks. */
export function moneyWords(lines: readonly Line[]): MoneyWord[] {
  const words = lines.flatMap(wordsOf)
  weighTicks(words, lines)
  return words
}

/** Of a sum: a figure, or a numeral of one in capitals. */
const FIGURE = /[\d壹贰叁肆伍陆柒捌玖拾]/u

/** In a sentence too, what asks for the sum right behind it: 本件应付12.00元. */
const ASKS = /^(?:应付|[须需请][付交])$/u
const SUM_BEHIND = /^\s?[¥\d壹贰叁肆伍陆柒捌玖拾]/u

/** When something is paid, and not what for. */
const WHEN = /^(?:签收|验货|开箱|收货|派件|派送|送达|送货)[时后]?请?(?:付款|收取|收款|支付)$/u

function wordsOf(line: Line): MoneyWord[] {
  const words: MoneyWord[] = []
  for (const [meaning, pattern] of wordings) {
    for (const match of pattern(line.text)) {
      const start = match.index, end = start + match[0].length
      if (words.some(word => start < word.end && word.start < end)) continue
      // What the freight came to (资费 14.00) may have been paid; 应收资费 has not. A word inside a sentence of small print says less than one that heads its line or stands alone.
      const before = line.text.slice(0, start)
      const isDue = /应[收付]$|[须需请][付交]$/u.test(before)
      const heads = isDue || start === 0 || /[:\s【[(、,;|/¥]$/u.test(before) || behindBox(before) || words.some(word => word.end === start) || (ASKS.test(match[0]) && SUM_BEHIND.test(line.text.slice(end)))
      words.push({ meaning, line, start, end, weight: (heads ? 1 : 0.5) * (meaning === 'freightSum' && !isDue ? 0.7 : 1) * (line.text.length > 24 && !FIGURE.test(line.text) ? 0.4 : 1) })
    }
  }
  // 运费到付,派送时收取: when the freight is due.
  const isFreight = words.some(word => word.meaning === 'freightCollect')
  return words.filter(word => !isFreight || word.meaning !== 'cashOnDelivery' || !WHEN.test(line.text.slice(word.start, word.end))).sort((p, q) => p.start - q.start)
}

/** True for a field's caption with nothing after it on its line: 代收货款: or 到付(元). */
export const isCaption = (word: MoneyWord): boolean => {
  const after = word.line.text.slice(word.end)
  return /^\s?(?:\((?:元|¥|rmb)\))?\s?:\s*(?:[_—-]+\s*)?(?:元|¥)?\s*$|^\s?\((?:元|¥|rmb)\)\s?$/iu.test(after) || /^\s?(?:\((?:元|¥)\))?\s?:\s?(?=[^\d\s¥])\p{Script=Han}{2,6}\s?:/u.test(after)
}
