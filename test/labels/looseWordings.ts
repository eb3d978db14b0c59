import { type Due, inCapitals, type Wording, type Wordings, kindSaid, sum, wordingMakers } from './money'
import { said } from './truth'

const { says, bare } = wordingMakers

/** The sum stands before the word. */
const sumFirst = (kind: Due['kind'], before: string, between: string, word: string, after = ''): Wording =>
  (fen, dice) => [before, sum(fen, dice), between, kindSaid(kind, word), after]

/** The sum stands in financial capitals only. */
const capitals = (kind: Due['kind'], before: string, word: string, between: string, after = ''): Wording =>
  fen => [before, kindSaid(kind, word), between, said('amount', inCapitals(fen), String(fen)), after]

/** How offices, shops and stations say what is due where no carrier's template tells them to. */
export const looseWordings: Wordings = {
  freightCollect: {
    withSum: [
      sumFirst('freightCollect', '', '（', '到付', '）'), sumFirst('freightCollect', '运费 ', ' ', '由收件人支付'), sumFirst('freightCollect', '请付运费', '（', '到付件', '）'), says('freightCollect', '', '到方付', ' '), bare('freightCollect', '运费：', '到付', ' '),
      capitals('freightCollect', '', '到付', '运费 人民币'), says('freightCollect', '', '运费到付', '，派送时收取'), bare('freightCollect', '运费方式/', '到付', '/', '/元'), says('freightCollect', '※', '收件人付运费', '※ '),
    ],
    withoutSum: ['到付', '运费由收件人支付', '到方付', '到付件，运费以称重为准'],
  },
  cashOnDelivery: {
    withSum: [
      sumFirst('cashOnDelivery', '', '（', '货到付款', '）'), sumFirst('cashOnDelivery', '应收 ', ' ', '代收货款'), capitals('cashOnDelivery', '', '代收货款', ' 人民币'), says('cashOnDelivery', '请向收件人', '代收', ' '), bare('cashOnDelivery', '', '货到付款', ' 共计 ', ' 元整'),
      says('cashOnDelivery', '※', '代收款', '※ '), says('cashOnDelivery', '', '待收货款', ' '), bare('cashOnDelivery', '业务/', '代收货款', '/', '/元'),
    ],
    withoutSum: ['代收货款', '货到付款'],
  },
  none: ['', '', '寄付', '运费已由寄件人支付', '无需付款 寄付', '月结', '款项已结清', '寄付 ￥12.00', '在线已付 ￥39.90'],
}
