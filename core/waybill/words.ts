/** Whose words follow: the sender's, the receiver's, or those of a shop, outlet or courier whose number is nobody's here. */
export type Role = 'sender' | 'receiver' | 'service'

/** What a printed field word says of the text after it; `party` words (电话, 地址, 姓名) keep the role of the mark before. */
export type WordKind = Role | 'name' | 'phone' | 'address' | 'goods' | 'number' | 'outlet' | 'money' | 'other'

/** A field word in a line. */
export interface FieldWord {
  kind: WordKind
  start: number
  /** After the word and the colon or brackets that follow it. */
  end: number
  text: string
}

/**
 * Printed field words, the first pattern that fits a place wins. Longer and more special words stand before the ones they
 * contain: 揽收网点 is an outlet, 收件人签名 a signature, 寄付 a way of paying, and none of them names a party.
 */
const patterns: readonly [WordKind, RegExp][] = [
  ['other', /(?:收件|收货|寄件|发件|托运|收|寄)(?:人|方)?(?:\/?代收人)?\s?(?:签名|签字|签收|签署|签章|盖章|须知|声明|日期|时间|码|协议|证件|身份证)/u],
  ['other', /(?:签收|签名|签字|代签)(?:人|栏|方)?(?:\/?(?:签收)?时间)?|打印(?:时间|日期)?|时间|日期|揽收时间|寄件码|取件码|验收/u],
  ['service', /(?:全国)?(?:统一)?(?:客服|客户服务|服务|投诉|查询|咨询|监督|官方|售后|反诈|举报|招商|加盟|防诈骗?|报警|24小时)(?:及查询)?\s?(?:热线|电话|专线|号码|邮箱)/u],
  ['service', /(?:揽件|揽收|收件|收派|取件|派件|派送|送货|配送|投递|快递|业务|收寄)(?:人?员|小哥|师傅)(?:编?号|姓名|电话)?|客服(?=\s*:|\s*(?:95|96|[48]00))|热线|代理点(?:电话)?|站点电话|驿站电话|(?:网点|营业部|门店|分公司|站点|仓库)(?:联系)?电话|商家(?:客服|电话)|店铺电话|卖家电话/u],
  ['outlet', /(?:揽收|收寄|收件|寄件|始发|发件|出发|揽件|原寄|派件|派送|目的|末端)?(?:网点|站点|局所?|营业部|营业厅|分拨|中心)(?:名称|编码|代码)?(?=[:\s])|始发地|原寄地|收寄局|揽收(?=:)/u],
  ['number', /(?:运单|快递单|面单|物流单|快件|邮件|母单|子单|货运单|订单|单据|商户订单|平台订单|客户订单|原单|退回单|回单)(?:编?号码?|号)?|单号|订单|流水号|order\s?(?:no)?|waybill\s?(?:no)?|mail\s?no|tracking\s?(?:no)?/iu],
  ['goods', /(?:内件|托寄|货物|物品|商品|寄托|产品|品类|货品)(?:品名|名称|物|信息|内容|描述|类型|类别|明细|说明|简述)?(?![与及和的市])|托寄物(?:内容|品)?|品名|内件|(?<![a-z])goods|contents?(?![a-z])/iu],
  ['money', /(?:代收|到付|到方付|货到付款|收件人付|收件方付|收方付|寄付|月结|现付|付款|支付|运费|资费|邮资|费用|费|应收|实收|应付|实付|合计|总计|金额|保价|声明|保费|价值|cod(?![a-z]))[\u4e00-\u9fa5]{0,6}/iu],
  ['other', /(?:计费|结算|实际)?重量|体积|件数|数量|包装|规格|备注|留言|附言|说明|目的站|目的地|邮编|邮政编码|序号|批次|库位|波次|产品类型|业务类型|时效|签单|回单|证件|身份证|官网|网址|公众号|微信|扫码|扫一扫/u],
  ['sender', /(?:寄件|发件|发货|寄货|寄递|托运|始发|寄出|寄送)(?:人|方|者|单位|公司|客户|商家)?(?:信息|资料|栏)|(?:寄件|发件|发货|寄货|寄递|托运|始发|寄出|寄送)(?:人|方|者|单位|公司|客户|商家)|(?:寄件|发件|发货)(?=姓名|电话|手机|地址|[:\s|/]|$)|(?:客户)?(?:信息|资料)?\(寄\)|寄自|发自|寄(?=:)|寄方|发方|(?<![a-z])(?:from|sender|shipper|consignor)(?![a-z])/iu],
  ['receiver', /(?:收件|收货|派件|接收|送货|提货|取件)(?:人|方|者|单位|公司|客户)?(?:信息|资料|栏)|(?:收件|收货|派件|接收|送货|提货|取件)(?:人|方|者|单位|公司|客户)|(?:收件|收货)(?=姓名|电话|手机|地址|[:\s|/]|$)|(?:客户)?(?:信息|资料)?\(收\)|(?<![代应实签揽验])收方|送[达至]|寄[往到]|发往|收(?=:)|(?<![a-z])(?:to|receiver|consignee|recipient|deliver\s?to|ship\s?to)(?![a-z])/iu],
  ['name', /姓\s?名|单位名称|公司名称|单位|联系人|name(?![a-z])/iu],
  ['phone', /(?:联系|手机|固定|移动)?(?:电话|手机|方式)(?:号码|号)?|(?<![a-z])(?:tel|phone|mobile|mob)(?:ephone)?(?:\s?no)?(?![a-z])/iu],
  ['address', /(?:详细|联系|街道)?地\s?址|(?<![a-z])add(?:ress)?(?![a-z])/iu],
]

/** A colon, brackets or a bar between a word and its value. */
const afterWord = /^[\s)\]】〕>]*[:：|]?[\s([【〔<]*/u

/** Every field word of a line, left to right, none over another. A word's kind says what the text after it is. */
export function fieldWords(text: string): FieldWord[] {
  const words: FieldWord[] = []
  const lone = loneMark(text)
  if (lone !== null) words.push(lone)
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      if (match[0] === '') continue
      const start = match.index, wordEnd = start + match[0].length
      if (words.some(word => start < word.end && word.start < wordEnd) || !beginsHere(text, start, wordEnd, words)) continue
      words.push({ kind, start, end: wordEnd + afterWord.exec(text.slice(wordEnd))![0].length, text: match[0] })
    }
  }
  return words.sort((p, q) => p.start - q.start)
}

/** A field's word follows a break or another field's word, or has its colon or figure: 商品 inside 小商品市场 is no field. */
function beginsHere(text: string, start: number, end: number, words: readonly FieldWord[]): boolean {
  if (start === 0 || !/\p{Script=Han}/u.test(text[start - 1]!) || /^\s?[:¥(]|^\s?\d/u.test(text.slice(end))) return true
  return words.some(word => word.end === start)
}

/** A number or an address after the mark: its gap was lost in reading, 寄李**139****0420. */
const partyFollows = /1[3-9*][\d*]{5}|0\d{2,3}[)-]?\d{7}|[\u4e00-\u9fa5]{2,}[省市].*[市区县镇]/u
const notMarks = /^[寄收发派](?:[付款费据到货送达往卖票单派人方]|件[码员日时网信人方者单公])/u

/** 寄 or 收 (or 发, 派) printed as a mark at a line's head: alone, in brackets or a ring, or set off from what follows. */
function loneMark(text: string): FieldWord | null {
  const match = /^[\s()[\]【】〔〕<>○●■□◎"'|.]*([寄收发派])(?:件)?[\s()[\]【】〔〕<>○●■□◎"'|.:]*/u.exec(text)
  if (match === null) return null
  const rest = text.slice(match[0].length)
  const setOff = /[\s)\]】〕>:|]$/u.test(match[0]) || /^[()[【〔<○●■□◎]/u.test(match[0])
  if (/^[寄收发派]件?[人方者]/u.test(text)) return null
  if (rest !== '' && !setOff && !(partyFollows.test(rest) && !notMarks.test(text))) return null
  return { kind: match[1] === '寄' || match[1] === '发' ? 'sender' : 'receiver', start: 0, end: match[0].length, text: match[1]! }
}
