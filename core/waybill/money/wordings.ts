import { anyOf, guarded, type Guarded, notAfter, where } from '../../guardedPattern'
import { type Meaning } from './moneyWord'

const PAYS = '(?:应?付款?费?|支付|付费|月结|现结|现付|承担|垫付)'
const SUM = '(?:金额|总额|费用?|额)?'
/** No place where a parcel is taken in for others (代收点, 代收快递), and no one who takes it in (门卫代收李梅). */
const COLLECTED = '代收(?![点人]|驿|快递|包裹|服务点|处|件|签)(?=[^\\p{Script=Han}]|[货贷款金额费现应服业状取是否有无未不零壹贰叁肆伍陆柒捌玖拾一二三四五六七八九十两百约共计合尾改到寄]|$)'
/** No part of a longer word, unless that is the field's or a box was read for one: 付款方式代收, 口代收. */
const headsItsField = (before: string): boolean => !/[\u4e00-\u9fa5]$/u.test(before) || /(?:付费|付款|方式|类型|[口囗]|^[原现]|[\P{Script=Han}][原现])$/u.test(before)
const latin = /[a-z]$/iu
const FIGURES_BEHIND = String.raw`(?=\s?:?\s?(?:现金|人民币)?\s?[¥\d])`

const SENDER = '(?:(?:寄件|发件|发货|托运|寄|发|卖|第三)(?:人|方|家)|商家|店铺|shipper|sender|consignor)'
const RECEIVER = '(?:(?:收件|收货|提货|收|买)(?:人|方|家)|客户|顾客|receiver|recipient|consignee)'
/** A field that says who pays, up to its value. */
const PAYER = String.raw`(?:(?:付费|付款|支付|承担|结算)(?:方|人|者)|谁付(?:运费|费)?|(?:payer|paid\s?by|bill(?:ed)?\s?to)(?![a-z]))\s?(?:\([^()]{1,12}\))?\s?[:|]?\s?`
const CHARGE = '(?:运费|快递费|邮资|邮费|资费)'
const COLLECT = '(?:到付|货到付款|代收(?:货款|款项?|服务))(?:件|款|费用?)?'
const HANDED_OVER = '(?:签收|验货|开箱|收货|派件|派送|送达|送货|交货|提货|取件|见货)'
/** Nothing follows that the word would be only the subject of: a figure or a deposit. */
const WHOLLY = String.raw`(?!\s?[:¥\d]|[定订押]金)`

/** Every wording of DOMAIN "Money", and those of sums that are nobody's due. The first fit at a place wins. */
const listed: readonly [Meaning, ...(string | Guarded)[]][] = [
  // Warnings and offers ask for nothing: 谨防到付诈骗, 不支持货到付款.
  ['notDue', `(?:谨防|警惕|当心|小心|防范|防止|如遇到?|遇到|拒绝|拒收|不?支持|不?接受|不受理|请?勿|冒充|以)(?:使用)?${COLLECT}|${COLLECT}(?:请|一律)?(?:拒收|拒签|诈骗|骗局|恕不|名义)`, '(?:今日|本日|当日|昨日|本月|累计)(?:应收|实收|已收|待收)',
    // On a parcel that goes back, what was due on its way out.
    '(?:去程|前程)应?(?:代收|到付|货到付款)(?:货款|款项?)?|原(?:代收|到付|货到付款)(?:货款|款项?)?(?=[^,。;]{0,14}未收)'],
  ['none', `(?:无|非|不|没有|取消|撤销|免)${COLLECT}|取消代收|(?:no|non)[\\s-]?c\\.?o\\.?d(?![a-z.])|(?:无需|无须|不需要?|不用|不必|请?勿|禁止|不得|严禁)(?:再)?(?:向|跟)${RECEIVER}收(?:取|费)?(?:任何)?(?:费用|款项|现金|货款)?|(?:无需|无须|不需要?|不用|不必)(?:再)?(?:支?付|付[款费钱]|缴费|支付)(?:任何)?(?:费用|款项)?|不收取?任何(?:费用|款项)|不收(?:款|钱|货款)`],
  ['none', `${PAYER}${SENDER}(?![\\s:]*[¥\\d])`, `(?:${CHARGE}|货款|商品款)\\s?已(?:支?付|收|结)[款清讫算]?${WHOLLY}|免(?:收)?${CHARGE}|${CHARGE}(?:全)?免(?:收)?|[付收]讫`],
  ['freightCollect', `${PAYER}${RECEIVER}|${CHARGE}\\s?[请应需]?(?:向|由|跟)${RECEIVER}[请应需]?(?:代?收取?|支付|承担|付)|(?:向|跟)${RECEIVER}收取?${CHARGE}`],
  ['cashOnDelivery', String.raw`(?:collect|cash|pay(?:ment)?)\s?on\s?(?:delivery|receipt)|(?:cash|amount|total)\s?to\s?(?:be\s)?(?:collect|pay\son\sdelivery)(?:ed)?(?![a-z])`],
  ['sum', String.raw`to\s(?:be\s)?collect(?:ed)?(?![a-z])`],
  ['none', String.raw`(?:在线|网上|线上)(?:支付|付款)\s?(?:已付款?|成功)?|已付(?:款|清)?${WHOLLY}`],
  ['notDue', String.raw`(?:保管|仓储|滞留|滞仓|超时|超期|逾期)(?:收?费|金)|declared\s?value|insur(?:ance|ed(?:\s?(?:value|amount))?)|c\.?o\.?d\.?\s?(?:fee|charge)s?|含(?:${CHARGE}|税费?)|${CHARGE}险|(?:代收)?(?:手续|服务|上楼)费|(?:保价|[声申]明价?值?|保费|保险|投保|订单(?:总|实付?)?[金价]?额|订单实?付款?|订单价|商品(?:总)?[金价]额?|商品总价|总价|实付款?|已付款?|已支付|已收|预收|优惠|立减|满减|减免|返现|红包|抵扣|单价|原价|(?:市场|吊牌|参考|零售|建议|会员|活动|标|进|成本)价|定金|订金|税费|关税|报关|申报(?:价值)?|限额|额度|赔偿|奖励|充值|账户|小计|[上卸]楼费?|安装费|折后|价值|件数|数量|重量|体积|余额|押金|包装|赔付?|礼品卡|积分|派费|打赏|小费|跑腿费|配送费|起送价)${SUM}`, notAfter(/代收$/u, `货值${SUM}`), notAfter(/[收付]$/u, `货款(?:总额|合计|总计)${SUM}`)],
  ['none', String.raw`(?:寄件?|发件?|发货|卖家|第三|商家)(?:人|方)?(?:件)?\s?${PAYS}|转?第三方付?款?`, notAfter(/到付$/u, '月结|现[结付]'), '(?:平台|商家|卖家|商户|店铺|他人)代付|预付|免付|(?:运费)?包邮|已付(?![定订押]金)|已结算?|无需付款|不收费|无代收', notAfter(latin, 'prepaid')],
  [
    'cashOnDelivery',
    String.raw`(?:需|应|请)?代(?:客户?|商家|寄件人|卖家)?收(?:取)?(?:货款|贷款|货值|价款|商品款|尾款|应收款?|现金|款项?|金额|费用?|总额|合计|(?=\s?(?:rmb|¥|人民币)))(?:金额|总额|合计)?|[需应请须]${COLLECTED}`,
    where(headsItsField, COLLECTED),
    `应收(?:货款|尾款)|货款|货到付?尾款|货到(?:付款|收款|付现|付|交款|再付)|(?:到货|见货|当面|现场|到手|上门)(?:付款|收款|支付|付现)|待收(?:货款|款项?|金额)`,
    notAfter(/先$/u, `${HANDED_OVER}[时后]?请?(?:付款|收取|收款|支付)(?![单码]|凭证|二维码|方式)(?:现金|货款)?`),
    `${HANDED_OVER}[时后][请需应]?(?:代?收|付|缴|交)${FIGURES_BEHIND}`,
    `(?:向|跟)${RECEIVER}代?收取?(?:现金|货款)?|收取(?:现金|货款)`,
    notAfter(latin, String.raw`c\.?\s?[o0]\.?\s?d\.?(?:(?![a-z])|(?=cny|rmb|amount))`),
    String.raw`cash\s?on\s?delivery`,
  ],
  ['freightCollect', notAfter(/[非勿不拒绝受持]$/u, String.raw`(?:运费|快递费|邮资|邮费|资费|货)?\s?\(?到付\)?(?:现付合计|现结|应收|运费|资费|邮资|邮费|件|款|金额|费用|费|合计|总计)*`), String.raw`(?:收件?|收货|到|对|派|取|买家)(?:人|方)?(?:件)?${PAYS}|(?:收件|收货)(?:人|方)\s?${PAYS}|到方付?款?|提货?付|freight\s?collect`, notAfter(latin, 'collect(?![a-z])')],
  ['freightSum', '运费|快递费|邮资|资费|邮费|运输费|freight'],
  ['sum', '应收(?:款|金额|合计|总额)?|应付|合计|总计|总额|总金额|付款金额|收款(?:金额)?|收取|需收|请收|实收|费用(?:合计)?|金额|请付|[需待]支?付|支付金额|[须请][付交](?!电)|人民币|大写|rmb|total|amount', `共(?:计|需|收|付)*${FIGURES_BEHIND}|[尾余]款|待收(?!货)`, notAfter(/[已支应到寄代预]$/u, String.raw`付(?=\s?¥?\s?\d[\d.]*\s?元?\s?(?:后|方可|才能|即可))`)],
]
/** In the order of their precedence. */
export const wordings = listed.map(([meaning, ...alternatives]) => [meaning, guarded(alternatives, 'iu')] as const)
export const anyWording = anyOf(listed.flatMap(([, ...alternatives]) => alternatives), 'iu')
