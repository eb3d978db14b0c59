import { type Dice } from './dice'

/** A city that ships or gets parcels: province, city, dialling code, districts. The streets below are made up. */
export interface City { province: string; city: string; dial: string; districts: readonly string[] }

const city = (province: string, name: string, dial: string, ...districts: string[]): City => ({ province, city: name, dial, districts })

export const cities: readonly City[] = [
  city('浙江省', '金华市', '0579', '义乌市', '婺城区', '东阳市', '永康市'),
  city('浙江省', '杭州市', '0571', '余杭区', '萧山区', '临平区', '拱墅区'),
  city('浙江省', '温州市', '0577', '瓯海区', '乐清市', '瑞安市'),
  city('广东省', '广州市', '020', '白云区', '番禺区', '天河区', '花都区'),
  city('广东省', '深圳市', '0755', '宝安区', '龙岗区', '龙华区'),
  city('广东省', '揭阳市', '0663', '普宁市', '榕城区', '揭东区'),
  city('广东省', '汕头市', '0754', '澄海区', '潮南区', '龙湖区'),
  city('福建省', '泉州市', '0595', '晋江市', '石狮市', '丰泽区'),
  city('福建省', '莆田市', '0594', '荔城区', '涵江区', '城厢区'),
  city('江苏省', '苏州市', '0512', '吴中区', '昆山市', '常熟市'),
  city('江苏省', '连云港市', '0518', '海州区', '东海县'),
  city('山东省', '临沂市', '0539', '兰山区', '罗庄区', '沂水县'),
  city('山东省', '青岛市', '0532', '即墨区', '城阳区', '胶州市'),
  city('河北省', '石家庄市', '0311', '长安区', '裕华区', '藁城区'),
  city('河北省', '保定市', '0312', '莲池区', '高碑店市', '清苑区'),
  city('河南省', '郑州市', '0371', '管城区', '金水区', '中牟县'),
  city('河南省', '商丘市', '0370', '梁园区', '虞城县'),
  city('湖南省', '长沙市', '0731', '雨花区', '芙蓉区', '长沙县'),
  city('湖北省', '武汉市', '027', '江汉区', '硚口区', '黄陂区'),
  city('四川省', '成都市', '028', '双流区', '武侯区', '郫都区'),
  city('陕西省', '西安市', '029', '雁塔区', '未央区', '灞桥区'),
  city('辽宁省', '沈阳市', '024', '铁西区', '沈河区', '于洪区'),
  city('黑龙江省', '哈尔滨市', '0451', '道里区', '香坊区'),
  city('安徽省', '亳州市', '0558', '谯城区', '蒙城县'),
  city('江西省', '南昌市', '0791', '青云谱区', '南昌县'),
  city('广西壮族自治区', '南宁市', '0771', '西乡塘区', '江南区'),
  city('北京市', '北京市', '010', '丰台区', '大兴区', '朝阳区', '通州区'),
  city('上海市', '上海市', '021', '青浦区', '嘉定区', '松江区'),
]

const streets = ['苏溪镇', '稠江街道', '江东街道', '北苑街道', '新桥镇', '池尾街道', '流沙南街道', '石井镇', '后宅街道', '临港街道', '柳园街道', '城关镇', '高新街道', '南苑街道', '杏林街道']
const roads = ['兴业路', '康宁街', '青口路', '好运路', '环城北路', '人民中路', '商博路', '工业大道', '枫林路', '春晗路', '和平西路', '站前大道', '科创二路', '文昌街', '向阳路', '新丰路', '百川路', '云杉街']
const workplaces = ['电商产业园3栋', '物流园B区12号仓', '国际商贸城二区', '工业园18号', '云仓4号门', '小商品市场C座', '跨境产业园7号楼', '三楼仓库', '货运市场6排', '五金城东门']
const homes = ['锦绣花园', '阳光小区', '盛世家园', '翡翠城', '幸福里', '丽景苑', '金桂园', '书香名邸', '水岸新城', '百合苑', '供销社家属院', '纺织厂宿舍', '龙泉新村', '滨河嘉园', '福安里']
const pickups = ['菜鸟驿站', '妈妈驿站', '兔喜生活超市', '丰巢柜', '门卫代收', '']

/** Province and city in one, without saying 北京市北京市. */
export const provinceAndCity = (place: City): string => (place.province === place.city ? place.city : place.province + place.city)

/** Where parcels are sent from: a market, a warehouse, a park; sometimes no more than the city, sometimes masked. */
export function senderAddress(place: City, dice: Dice): string {
  const region = provinceAndCity(place) + dice.pick(place.districts)
  const style = dice.weighted({ full: 7, street: 2, cityOnly: 1.2, masked: 0.8, spaced: 0.8 })
  const street = dice.pick(streets)
  const road = `${dice.pick(roads)}${dice.int(1, 999)}号`
  switch (style) {
    case 'full': return `${region}${street}${road}${dice.pick(workplaces)}`
    case 'street': return `${region}${road}`
    case 'cityOnly': return region
    case 'masked': return `${region}${street}****`
    case 'spaced': return `${place.province} ${place.city} ${dice.pick(place.districts)} ${road}${dice.pick(workplaces)}`
    default: return style satisfies never
  }
}

/** Where a family lives. */
export function receiverAddress(place: City, dice: Dice): string {
  const home = `${dice.pick(homes)}${dice.int(1, 36)}号楼${dice.int(1, 6)}单元${dice.int(1, 28)}0${dice.int(1, 4)}`
  const village = `${dice.pick(['马庄', '李家沟', '前王', '大柳树', '东河'])}村${dice.int(1, 280)}号`
  const where = dice.chance(0.75) ? `${dice.pick(roads)}${dice.int(1, 300)}号${home}` : `${dice.pick(streets)}${village}`
  return `${provinceAndCity(place)}${dice.pick(place.districts)}${where}${dice.chance(0.2) ? dice.pick(pickups) : ''}`
}
