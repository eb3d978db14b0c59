/** The family names nine in ten Chinese people bear, and the compound ones [百家姓 by frequency, public lists]. */
const families = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺'
const compounds = /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|轩辕|端木|百里|呼延|东郭)/u
const ORGANISATION = /(?:公司|商行|商贸|店铺?|旗舰|专营|工厂|厂|行|部|中心|企业|集团|超市|商城|市场部|仓|仓库|代寄|代发|客服|商家|工作室|合作社|经营部|贸易|科技|服饰|百货|电商)$/u
const TITLE = /(?:先生|女士|小姐|老师|师傅|经理|老板|阿姨|同学)$/u
/** Words of forms and apps that stand where a name may; single characters are the wrapped ends of a form's words (发件 地, 合 计); 义乌二部 is an outlet. */
const NO_NAME = /^(?:[方地人址话计名号额]|先生|女士|小姐|电话|手机|手机号码?|地址|姓名|公司|单位|号码|复制|拨打|拨号|短信|改派|问题件|催派|编辑|查看|更多|展开|收起|详情|已?实名(?:认证)?|已?认证|企业认证|个人|隐私号?|已加密|备用|可联系|默认|付款?|运费|快递费|资费|邮费|费用|合计|金额|件|包裹|普通|标准|特惠|其他|其它|无|null|客户|信息|分享(?:给好友)?|保存(?:图片)?|联系客服|返回|资料|确认|注意|提示|上门|自提|签收人?|来自|去往|送达|期望送达|立即|尽快|明细|清单|赠品|项目|[发到]站|到达站|[起始]运站|[始起]发站|托运|承运|[甲乙]方|商户|商城|货名|已付|售前售后|.{0,4}(?:电话|号码|手机|热线))$|^(?:送到|派件|签收|放货|交货).{0,2}收|[-一二三四五六七八九十]部$|(?:快递|速递|速运|快运|物流|同城|秒送)$|^[a-z&\s]{0,6}(?:圆通|中通|申通|韵达|极兔|顺丰|德邦|菜鸟)[a-z]{0,6}$|详情单|第[一二三四五六七八九\d]+[联次]|签收|领取|您好|^请[到在于凭尽]|验视|安检|易[腐碎]|不会|验证码|小时内|赔[付偿]|^国际(?:商贸|贸易|物流)?$|^(?:须|必须|应当|不得)|请勿|谨防|官网|扫一扫|公众号|关注|感谢|祝您|凭证|实名|认证|付款|支付|到付|代收|货款|月结|寄付/iu

/** True for words that stand where a name may and are none: 电话, 已实名, 复制, a carrier's name, a way of paying. */
export const isNoName = (text: string): boolean => NO_NAME.test(text)

/** What cannot stand at a name's ends. */
const AROUND = /^[^\p{L}*（(]+|[^\p{L}\p{N}*)）]+$/gu
/** 茶叶*1 is a count of goods. */
const COUNT = /\p{Script=Han}\s?[xX×*]\s?\d{1,2}$/u
const WRITTEN = /\p{Script=Han}|^(?=.*[a-z])[a-z .'*]{3,}$/iu

/**
 * What of a text can be a name: letters, Chinese characters and mask stars, 1 to 24 long, no figures but inside a
 * nickname. Words of the form or the app before and behind it are left out. Null when there is none.
 */
export function nameIn(text: string): string | null {
  const bare = inBrackets(withStars(text)).replace(/\((?:未留|未填|没有|无)[^()]{0,6}\)/u, ' ').replace(MISREAD_MARK, '').replace(/[[【(（<][^\])】）>]{0,8}(?:认证|先生|女士|隐私号|实名)[^\])】）>]{0,2}[\])】）>]/gu, ' ').replace(AROUND, '').replace(/\s+/gu, ' ')
  // A caption nobody listed: what follows its colon is the name.
  const name = ownTokens(bare.replace(/^[^:\d]{1,8}:\s?(?=\S)/u, '')).replace(/(.{2})(?:复制|拨打|编辑|已实名(?:认证)?|(?:企业|已)认证)$/u, '$1').replace(AROUND, '').replace(/^([^(]*)\)+$/u, '$1')
  if (name === '' || COUNT.test(name) || [...name].length > 24 || /\d{5,}|\d[:.-]\d/u.test(name)) return null
  return WRITTEN.test(name) ? name.replace(/[xX×](?=[xX×*])|(\*)[xX×]/gu, '$1*') : null
}

/** A name in brackets by itself or behind the end of an address: (小陈代寄), 号门【汤国雨】. */
const inBrackets = (text: string): string => {
  const named = /^(?:[(【[<《]|.{1,6}[【[<])([^()【[\]<>《》】]{2,20})[)】\]>》]$/u.exec(text.trim())?.[1]
  return named !== undefined && nameLikeness(named) >= 0 && !/先生|女士|认证|实名|隐私/u.test(named) ? named : text
}

/** A mark in brackets read as another letter stands before the name: 【斋】卢*. */
const MISREAD_MARK = /^[[【〔(（][^\])】〕）]{1,2}[\])】〕）]\s?(?=\p{Script=Han})/u

const HAN = /\p{Script=Han}/u
const SHORT = /^\p{Script=Han}{2,3}$/u
const DOTS = /(\p{Script=Han})[·•]{2,}/gu

/** Marks read for a mask's stars made stars (谢··, 田★玉, 米怡 for *怡: few are called 米); the rest of a masked number (云仓代发1***) left out. */
const withStars = (text: string): string => text
  .replace(/[★☆✱✲※﹡]/gu, '*').replace(DOTS, '$1**')
  .replace(SHORT, name => [...name].map((one, place) => (one === '米' && place < 2 ? '*' : one)).join(''))
  .replace(/(?:\d\*{2,}|\*{5,}).*$/u, '')

/** Of words set apart by spaces, the first that can be a name and what belongs to it: 李 四 is one name, 李四 已实名 is not. */
function ownTokens(text: string): string {
  const tokens = text.split(/[\s|/,;，、]+/u).filter(token => token !== '')
  if (tokens.length < 2 || !HAN.test(text)) return text
  const kept = tokens.filter(token => !isNoName(token) && !/^[>☎<]+$/u.test(token))
  const head = kept[0]
  if (head === undefined) return ''
  // A family name set apart from the given one.
  if ([...head].length === 1 && kept[1] !== undefined && [...kept[1]].length <= 2) return head + kept[1]
  // The end of an address may stand before it: 6排，龚*.
  // A word nobody listed may: 本票货物受 青禾饰品店.
  const first = kept.find(token => nameLikeness(token) >= 0.2) ?? kept.find(token => nameLikeness(token) >= 0) ?? head
  if (/^[A-Za-z.']+$/u.test(first)) return kept.join(' ')
  return first
}

/** True for what a company, a shop or one of its desks is called. */
export const isOrganisation = (name: string): boolean => ORGANISATION.test(name.replace(/\([^()]*店\)$/u, ''))

/** How much a text looks like a sender's name, -0.4 to 0.3: family names, titles, masks, companies; place endings speak against it. */
export function nameLikeness(name: string): number {
  const length = [...name].length
  if (isNoName(name)) return -0.4
  if (TITLE.test(name) || isOrganisation(name)) return 0.2
  if (name.includes('*')) return length <= 5 ? 0.25 : 0
  if (/[号楼栋幢座室层排门区街路村镇县市省]$|^\d/u.test(name)) return -0.3
  if (length <= 3 && length >= 2 && families.includes([...name][0]!)) return 0.2
  if (length === 4 && compounds.test(name)) return 0.2
  return length === 1 ? -0.3 : length > 12 ? -0.1 : 0
}
