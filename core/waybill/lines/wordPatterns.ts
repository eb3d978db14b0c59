import { guarded, type Guarded, type GuardedPattern, notAfter } from '../../guardedPattern'

/** Whose words follow: the sender's, the receiver's, or those of a shop, outlet or courier whose number is nobody's here. */
export type Role = 'sender' | 'receiver' | 'service'

/** The two a parcel is between. */
export type Party = Exclude<Role, 'service'>
export const otherParty = (party: Party): Party => (party === 'sender' ? 'receiver' : 'sender')

/** What a printed field word says of the text after it; `party` words (电话, 地址, 姓名) keep the role of the mark before, `signed` ones stand before the sender's name and nothing else. */
export type WordKind = Role | 'signed' | 'name' | 'phone' | 'address' | 'goods' | 'number' | 'outlet' | 'money' | 'other'

/** Verbs that name a party, and what may follow them: 寄件人信息, 发货方, 收件客户. */
export const SENDS = '(?:寄件|发件|发货|寄货|寄递|寄送|寄物|寄出|托运|交寄|发运|出货|供货|供应|委托)'
export const RECEIVES = '(?:收件|收货|收物|接收|派件|送货|提货|取件|到货|购货|订货|采购)'
const WHO = '(?:人|方|者|单位|公司|客户|商家|商户|企业|用户|网店|店铺|门店|仓库|地(?![址区点]))'
const ABOUT = '(?:信息|资料|详情(?!单)|栏)'
/** After a bare 寄件 or 收件: its own field (寄件电话), a break, Latin letters or the end, never 寄件码 or 收件员. */
const BREAK = String.raw`(?=\s?(?:姓\s?名|名称|电\s?话|手\s?机|座机|联系|详细|地\s?址|所在|街道|号码|公司|单位)|[:;\s|/)\]】〕>》A-Za-z]|$)`
const PHONE = String.raw`(?:联系|手机|固定|移动|办公|客户|紧急)?(?:电\s?话|手\s?机|座\s?机|固话|方式|号码|[☎☏✆])(?:号码|号)?`
const LATIN_PHONE = String.raw`(?:(?:tel|phone|mobile|mob|cell)(?:ephone)?\.?(?:\s?no)?\.?(?![a-z])|t(?=:))`
/** The same field said again: 电话/手机, 电话(TEL). */
const MORE_PHONE = String.raw`(?:\s?[/(]\s?(?:${PHONE}|${LATIN_PHONE})\)?)*`
const NAME = String.raw`(?:(?:客户|公司|单位|店铺|企业)?(?:姓\s?名|名称)|[联经][系络办]人|名字|称呼|[店户]名|门店(?=:)|单位|公司(?=\s?[/:]))`
const LATIN_NAME = '(?:name|contact|attn)(?![a-z])'
const MORE_NAME = String.raw`(?:\s?[/(]\s?(?:${NAME}|${LATIN_NAME}|公司)\)?)*`
/** A number's first figures, and a name before a number. */
const FIGURES = String.raw`(?:1[3-9*xX×][\d*xX×米※ -]{5}|\(?0\d{2,3}[) -]?\d{4}|[48]00[\d-]{5})`
const CALLED = String.raw`\s?[\u4e00-\u9fa5*]{1,14}[\s,;:|/-]*(?:\((?:电话|手机|联系方式)?\s?)?${FIGURES}`
/** 由李梅138…, 由云仓代发寄出: who sends, in a sentence; and who brings (由小李138…派送). */
const BY = String.raw`由(?![\u4e00-\u9fa5]{0,4}(?:快递|物流|速递|速运))(?![^,.。;]{0,30}(?:派|送|投递|师傅|员|小哥|骑手|揽))(?=${CALLED}|\s?${FIGURES}|[\u4e00-\u9fa5*]{1,14}\([^()]{2,20}\)[从自]|\s?[^,.。;]{1,40}(?:寄出|发出|寄来|发来|给您[寄发]))`
const BRINGS = String.raw`由(?=[\u4e00-\u9fa5*]{0,8}\s?1\d{10}[^,.。;\d]{0,6}(?:派|送|投递|服务))`
const PAYER = '(?:寄件?|发件?|发货|收件?|收货|到|对|第三|取|派)(?:人|方)'
/** Who pays, as the value of its field, is the mark of nobody's block: 付费方:收方. */
const WHO_PAYS = String.raw`(?:(?:付费|付款|支付|承担|结算)(?:方|人|者)|谁付)\s?[:|]?\s?${PAYER}(?=[\s,;/|)]*(?:$|运费|费用|应|[¥\d]{1,6}(?!\d)))`

const latin = /[a-z]$/iu
const han = /[\u4e00-\u9fa5]$/u
/** 签收人, 揽收方, 代收人: no receiver's word. */
const takenIn = /[代应实签揽验需请]$/u

/**
 * Printed field words, the first pattern that fits a place wins. Longer and more special words stand before the ones they
 * contain: 揽收网点 is an outlet, 收件人签名 a signature, 寄付 a way of paying, and none of them names a party.
 */
const listed: readonly [WordKind, ...(string | Guarded)[]][] = [
  ['signed', String.raw`(?:${SENDS}|寄)人\s?\(?(?:签名|签字|签章)\)?`],
  ['other', '(?:取件|派件|派送|送货|提货|到货)详情|[寄收派发取]件(?:存根)?联'],
  ['other', String.raw`(?:收件|收货|寄件|发件|托运|收|寄)(?:人|方)?(?:\/?代收人)?\s?\(?(?:签名|签字|签收|签署|签章|盖章|须知|声明|日期|时间|码|协议|证件|身份证|城市|省份|省市|区域)`],
  ['other', '(?:(?:sender|shipper|addressee|receiver|consignee)(?:.?s)?\\s?)?signature|(?:签收|签名|签字|代签)(?:人|栏|方)?(?:/?(?:签收)?时间)?|(?:打印|下单|发货|出库)(?:时间|日期)|打印|时间|日期|揽收时间|寄件码|取件码|验收'],
  ['service', String.raw`(?:全国)?(?:统一)?(?:客服|客户服务|服务|投诉|查询|咨询|监督|官方|售后|反诈|举报|招商|加盟|防诈骗?|报警|24小时)(?:及查询)?\s?(?:热线|电话|专线|号码|邮箱)`],
  ['service', String.raw`(?:揽件|揽收|揽投|小件|收件|收派|取件|派件|派送|送货|配送|投递|快递|业务|收寄)(?:人?员|小哥|师傅)(?:编?号|姓名|电话)?|客服(?=\s*:|\s*(?:95|96|[48]00))|(?:平台|官方|在线|人工)客服|(?:骑|跑腿)手|跑腿小哥|(?:司机|驾驶员)(?=[:\s])|热线|代理点(?:电话)?|站点电话|驿站电话|(?:取件|提货|自取|自提|揽件|代收)[点处]|(?:网点|营业部|揽投部|门店|分公司|站点|仓库|派送|派件|揽收)(?:联系)?电话|(?:查货|到这里取|取件地址)(?=[:\s])|[店站]长(?=[:\s]|$)|商家客服|(?:商家|店铺|卖家|网店)(?:联系)?(?:电话|手机)|[请详]?询(?=\s?:?\s?\d)|${BRINGS}`],
  ['service', '(?:站点?|网点|营业点|营业部|门店|分部|承包区|服务点|自提点|代收点|快递点)?(?:负责人|业务员|快递小哥|快递员)|(?:承包区|服务点|自提点|代收点|快递点|营业点|问题件|查件|理赔)(?:联系)?(?:电话)?(?=[:\\s])'],
  ['service', String.raw`退(?:回|件|货)地址(?:[\s/]*return\s?(?:to|address)?)`],
  ['service', '(?:如?遇?无法(?:投递|送达|派送|妥投|签收)(?:时|的)?[,、]?)?请?(?:退件|退货|退换货?|退回(?![至到给人方])|退(?=:)|预约(?:派送|取件|派件|送货)?|如有(?:疑问|问题|破损|异常)|有疑问|有问题)[^\\d:]{0,6}|(?:请)?(?:拨打|致电|咨询)(?:电话)?'],
  ['other', '(?:月结|客户|会员|工|身份|寄件|揽收|商户|店铺|协议)?(?:账号|帐号|卡号|编码|工号|代码|会员号|证号|税号)|(?:客户|员工|会员|协议)编号'],
  ['outlet', String.raw`(?:揽收|收寄|收件|寄件|始发|发件|出发|揽件|原寄|到件|到达|派件|派送|目的|末端)?(?:网点|站点|局所?|营业部|营业厅|分拨|中心)(?:名称|编码|代码)?(?=[:\s\d/]|$)|始发地|原寄地|收寄局|(?:[发到]|起运|始发|到达|目的)站(?=[:\s])|(?:揽收|收寄)(?=:|$)`],
  ['number', String.raw`(?:运单|快递单|面单|物流单|快件|邮件|母单|子单|货运单|订单|单据|商户订单|平台订单|客户订单|原单|退回单|回单|条码|跟踪)(?:编?号码?|号)|(?:运单|面单|商户订单|平台订单|客户订单)(?=[:\s\d]|$)|单号|订单(?![总实金额价])|流水号|order\s?(?:no)?|waybill\s?(?:no)?|mail\s?no|tracking\s?(?:no)?`, notAfter(/(?:[a-z]|(?:tel|phone|mobile|mob)[. ]{0,2})$/iu, 'no[.:]')],
  ['other', '(?:计费|结算|实际)?重量'],
  ['money', String.raw`${WHO_PAYS}|${PAYER}?(?:件)?(?:支付|付款?费?|月结|现结)(?:人|方)?(?:方式|类型)?|(?:付款|支付|结算|付费|收费|运费付款)(?:方式?|类型)`],
  ['money', String.raw`(?:代收|到付|货到付款|货到收款|货款|月结|现付|付款|支付|运费|快递费|资费|邮资|邮费|费用|应收|实收|应付|实付|需付|请付|请收|需收|收取|收款|合计|总计|金额|总价|单价|原价|优惠|保价|声明|申明|保费|保险|价值|包装费|已支付|cod(?![a-z]))[\u4e00-\u9fa5]{0,6}`, notAfter(/计$/u, String.raw`费[\u4e00-\u9fa5]{0,6}`), notAfter(latin, '(?:payment|charges?)(?![a-z])')],
  ['goods', String.raw`(?:内件|托寄|货物|物品|商品|寄托|产品|品类|货品|宝贝|内容)(?:物品?)?(?:品名|名称|信息|内容|描述|类型|类别|明细|说明|简述)?(?![与及和的市])|品名`, notAfter(latin, 'goods|description'), 'contents?(?![a-z])'],
  ['other', '体积|件数|数量|包装|规格|备注|留言|附言|说明|目的站|目的地|邮编|邮政编码|序号|批次|库位|波次|产品类型|业务类型|时效|签单|回单|证件|身份证|官网|网址|公众号|微信|扫码|扫一扫', notAfter(latin, '(?:post\\s?code|zip(?:\\s?code)?|business|country)(?![a-z])')],
  [
    'sender',
    `${SENDS}${WHO}?${ABOUT}|${SENDS}人人|[寄发供卖]方人?(?=[:\\s])`,
    notAfter(/代$/u, '[寄发托交][件价作货物递送运寄信交出]?[人方者商](?![民员家])'),
    '来件(?=:)|[寄退]回(?:人|方)',
    notAfter(han, '(?:出库|发货|配药|供药)?药[房店](?=:|$)'),
    notAfter(han, '(?:供[应货]商|货主方?|店[家主]|掌柜|物主|出货商|出口商|经销商|生产商|代发商|代寄人|发货(?:仓库?|店铺)|始发人|起运人|起[运始]方|出[库件][方人]|送件人|原寄人|[邮投]寄[人方]|下单[人方]|交付人|[源出]自|来源|寄主|[发寄][货件][点处])(?=[:\\s]|$)|(?:(?:生产)?厂[家商]|网店|品牌方|平台商家|直播间|主播)(?=:)'),
    `${SENDS}${WHO}|(?:${SENDS}|寄方|发方)${BREAK}|始发方|(?:客户)?(?:信息|资料)?\\(寄\\)|寄自|发自`,
    notAfter(han, '自(?=:)|从(?=[:/])|[帮代]取(?=[:\\s)\\]】]|$)|您的[卖店商]家|由本店(?:发[出货]|寄出|配送)|[该此本快邮]件系|[寄发]件?的(?:人|一方)是'),
    notAfter(/收$/u, '[寄揽](?=:)'),
    `(?:谨|手)?缄(?=\\s?$)|发(?=:)|寄方|发方|卖家(?!留言|备注|昵称|账号)(?:${ABOUT})?|(?:商家|商户|店铺|发货仓)(?:${ABOUT}|(?=:|${CALLED}))|来自(?=:|${CALLED})|${BY}`,
    notAfter(latin, '(?:return\\s?(?:to|address)|(?:ship\\s?)?from|sender|shipper|consignor|exporter|exp[eé]diteur|(?:seller|merchant|vendor|supplier|shop|store)(?=:))(?:\\s?info(?:rmation)?\\.?)?(?![a-z])'),
  ],
  [
    'receiver',
    `${RECEIVES}${WHO}?${ABOUT}|${RECEIVES}人人`,
    notAfter(takenIn, '[收买]方人?(?=[:\\s])|[收接受提][件价作货物取信]?[人方者](?![民员家式便])'),
    `${RECEIVES}${WHO}|${RECEIVES}${BREAK}|(?:客户)?(?:信息|资料)?\\(收\\)`,
    notAfter(takenIn, '收方'),
    '[寄退送]回[至到给]',
    notAfter(han, '患者(?=[:\\s]|$)'),
    '送[达至](?:地址)?[为是]?|(?:您)?登记的(?:收[件货])?地址[为是]|送货[到至往]|[寄发][往到至]|寄达(?!局)',
    notAfter(han, '到(?=:|\\/[\\u4e00-\\u9fa5*]|\\s?[\\u4e00-\\u9fa5]{2,7}[省市])|[致送](?=:)|[帮代]送(?=[:\\s)\\]】]|$)|货送(?=[:\\s])|顾客(?=:|$)|(?:配送|送货)信息(?=:|$)'),
    `[收敬亲台钧]启(?=\\s?$)|收(?=:)|买家(?!留言|备注|昵称|账号|实付)(?:${ABOUT})?|(?:尊敬|亲爱)的(?!\\s?(?:顾客|客户|用户|会员|朋友|您))(?=\\s?[([【「『]?[\\u4e00-\\u9fa5*])`,
    notAfter(latin, '(?:to(?!\\s?(?:collect|pay|be)(?![a-z]))|(?:receiver|consignee|addresse[ec]|addressce|recipient|importer|destinataire)(?:\\s?info(?:rmation)?\\.?)?|deliver\\s?to|ship\\s?to)(?![a-z])'),
  ],
  ['phone', `${PHONE}${MORE_PHONE}`, notAfter(latin, `${LATIN_PHONE}${MORE_PHONE}`)],
  ['name', `${NAME}${MORE_NAME}`, notAfter(latin, `${LATIN_NAME}${MORE_NAME}`)],
  ['address', String.raw`(?:详细|联系|街道|所在|公司|单位)?(?:地\s?址|住址|所在(?:地区?|城市))|省\/?市(?:\/?区)?(?=[\s:]|$)`, notAfter(latin, String.raw`(?:street|add(?:ress)?)\.?(?![a-z])|a(?=:)`)],
]

/** Each searched everywhere, letters of either case. */
export const patterns: readonly [WordKind, GuardedPattern][] = listed.map(([kind, ...alternatives]) => [kind, guarded(alternatives, 'iu')])
