/** Provinces by the short form that addresses begin with. */
const provinces = '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'.split(' ')

/** Prefecture-level cities, and county-level ones many parcels start from, by the form without 市, with their province. */
const citiesIn: Readonly<Record<string, string>> = {
  北京: '北京',
  天津: '天津',
  上海: '上海',
  重庆: '重庆',
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 高碑店 白沟',
  山西: '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
  内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯',
  辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛',
  吉林: '长春 吉林 四平 辽源 通化 白山 松原 白城',
  黑龙江: '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化',
  江苏: '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 常熟 张家港 江阴',
  浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 东阳 永康 慈溪 余姚 瑞安 乐清',
  安徽: '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
  福建: '福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 石狮 南安',
  江西: '南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶',
  山东: '济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 胶州 即墨',
  河南: '郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店',
  湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施',
  湖南: '长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底',
  广东: '广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 普宁',
  广西: '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
  海南: '海口 三亚',
  四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳',
  贵州: '贵阳 六盘水 遵义 安顺 毕节 铜仁',
  云南: '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理',
  西藏: '拉萨',
  陕西: '西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛',
  甘肃: '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南',
  青海: '西宁',
  宁夏: '银川 石嘴山 吴忠 固原 中卫',
  新疆: '乌鲁木齐 克拉玛依',
}
const cities = Object.values(citiesIn).flatMap(named => named.split(' '))
const provinceOfCity = new Map(Object.entries(citiesIn).flatMap(([province, named]) => named.split(' ').map(city => [city, province] as const)))

const provinceStart = new RegExp(`(?:${provinces.join('|')})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)?`, 'u')
const cityStart = new RegExp(`(?:${cities.join('|')})(?:市|地区|州|(?=.{0,8}(?:区|县|市|镇|街|路)))`, 'u')
/** Endings of place names; each is one small sign that a text is an address. */
const placeEndings = /省|市|区|县|旗|镇|乡|街道|街|路|道|巷|弄|里|村|庄|屯|组|号|栋|幢|座|楼|层|单元|室|城|园|广场|大厦|市场|仓|驿站|小区|花园|公寓|新村|门口|对面|旁/gu

/** Where an address begins in a text, or -1: at a province or city, or at the first 市/区/县 with a name before it. */
export function addressStart(text: string): number {
  const province = provinceStart.exec(text)
  const city = cityStart.exec(text)
  const starts = [province, city].flatMap(match => (match !== null && addressScore(text.slice(match.index)) >= 1.5 ? [match.index] : []))
  if (starts.length > 0) return Math.min(...starts)
  const county = /(^|[^\u4e00-\u9fa5*])[\u4e00-\u9fa5]{2,4}(?:市|区|县|自治州|州|盟)[\u4e00-\u9fa5]{2,}/u.exec(text)
  const start = county === null ? -1 : county.index + county[1]!.length
  return start >= 0 && addressScore(text.slice(start)) >= 2 ? start : -1
}

/** How much a text looks like an address: place endings, and 2 for a province or a known city at its head. */
export function addressScore(text: string): number {
  const head = text.slice(0, 14)
  const named = provinceStart.test(head) || cityStart.test(head) ? 1.5 : 0
  return named + Math.min(5, text.match(placeEndings)?.length ?? 0) * 0.7
}

/** The city an address names, without 市: 浙江省金华市义乌市 is 金华, 上海市青浦区 is 上海; null when it names none. */
export function cityOf(address: string): string | null {
  const rest = address.replace(/\s/gu, '').replace(provinceStart, found => (/^(北京|天津|上海|重庆)/u.test(found) ? found : ''))
  const known = cities.filter(city => rest.slice(0, 12).includes(city)).sort((p, q) => rest.indexOf(p) - rest.indexOf(q))[0]
  if (known !== undefined && rest.indexOf(known) <= 2) return known
  return /^([\u4e00-\u9fa5]{2,8}?)(?:市|自治州|地区|盟)/u.exec(rest)?.[1] ?? null
}

/** A province's name at the head, but not where it is part of another name: 海南藏族自治州, 上海路. */
const provinceHead = new RegExp(`(${provinces.join('|')})(?!藏|蒙古族|州|路|街|区|镇|村)`, 'u')
/** A city's name at the head; 朝阳区 is a district of other cities. */
const cityHead = new RegExp(`(${cities.join('|')})(?:市|地区|州|(?!区|路|街).{1,8}(?:区|县|市|镇))`, 'u')

/** The province an address begins with, or that of the city it begins with: 河南省周口市 is 河南, 杭州市 is 浙江; null when it names neither. */
export function provinceOf(address: string): string | null {
  const head = address.replace(/\s/gu, '').slice(0, 14)
  const [province, city] = [provinceHead.exec(head), cityHead.exec(head)]
  const first = [province, city].filter(match => match !== null && match.index <= 2).sort((p, q) => p!.index - q!.index)[0]
  const named = first?.[1]
  return named === undefined ? null : first === province ? named : provinceOfCity.get(named) ?? null
}

/** True for a city's name and nothing else, as sorting codes give it: 武汉, 义乌市. */
export const isCity = (text: string): boolean => cities.includes(text.replace(/市$/u, ''))
