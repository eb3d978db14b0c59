import { addressStart } from './places'

/** Who hands a parcel over signs a notice too. */
const STATION = /驿站|代[收办]|投递|物业|服务[中点站]|快递|速递|物流(?![部园港])|货运(?!市场)|运输(?!中)|邮政|网点|自提|取件|[分支]公司/u

/** The name of a station, an outlet or a counter that hands parcels over; what an address begins is none. */
export const isStations = ({ text }: { text: string }): boolean => STATION.test(text) && addressStart(text) < 0

/** Where parcels change vans is nobody's address. */
export const isHub = (address: string): boolean => /(?:转运|分拨|集散|中转|集配)(?:中心|站|场|点)?$/u.test(address)
