import { type Line } from '../textLine'

/** Who brings it within the town, or that it is brought. */
const BROUGHT = /骑手|配送[员费单]|跑腿|闪送|[小即]时[达配]|即时配送|期望送达|到家(?:服务)?$|外送|外卖/u

/** Whether a line says that a shop's goods are brought within the hour, as receipts that riders carry do. */
export const saysBrought = (line: Line): boolean => BROUGHT.test(line.text)
