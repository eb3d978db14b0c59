import { type Carrier } from '../core/waybill/waybill'
import { type Chance } from './chance'

export interface Outlet { name: string; city: string; carrier: Carrier }

/** Where cash-on-delivery parcels start, busiest first: the first is an eighth of all. Names only need to differ. */
const cities = ['金华', '广州', '泉州', '临沂', '杭州', '深圳', '汕头', '保定', '石家庄', '台州', '温州', '苏州', '佛山', '揭阳', '武汉', '郑州', '青岛', '南通', '绍兴', '湖州', '成都', '长沙', '潮州', '莆田', '菏泽', '商丘', '宁波', '嘉兴', '东莞', '中山', '沧州', '徐州', '合肥', '南昌', '西安', '重庆', '天津', '上海', '北京', '沈阳'] as const
const carrierShares: readonly Carrier[] = ['zto', 'yto', 'yunda', 'jt', 'sto', 'ems', 'sf', 'jd']
const districts = ['后宅', '北苑', '江东', '稠城', '廿三里', '佛堂', '石井', '龙湖', '新桥', '开发区', '城南', '城北'] as const

export const provinces = ['广东', '山东', '河南', '江苏', '四川', '河北', '湖南', '浙江', '安徽', '湖北', '广西', '云南', '江西', '辽宁', '福建', '陕西', '贵州', '山西', '重庆', '黑龙江', '新疆', '甘肃', '上海', '吉林', '内蒙古', '北京', '天津', '海南', '宁夏', '青海', '西藏'] as const

const outletsOf = (city: string): number => Math.max(2, Math.round(12 / (1 + cities.indexOf(city as typeof cities[number]) / 6)))

/** An outlet as its senders are spread: busy cities have many senders, and many outlets. */
export function anOutlet(chance: Chance, city: string = chance.pickCommon(cities), carrier: Carrier = chance.pickCommon(carrierShares)): Outlet {
  const district = districts[chance.below(outletsOf(city))] as string
  return { name: `${city}${district}`, city, carrier }
}

export const aCity = (chance: Chance): string => chance.pickCommon(cities)
export const aCarrier = (chance: Chance): Carrier => chance.pickCommon(carrierShares)
