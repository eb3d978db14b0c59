import { type Carrier, type PaymentKind, type Waybill } from '../waybill/waybill'

/** What the family is told of a parcel: enough to know one's own order again, nothing that names or finds anyone. */
export interface AskedParcel {
  carrier: Carrier | null
  paymentKind: PaymentKind
  /** Whole fen, or null when no amount was read. */
  amountFen: number | null
  /** One of goodsWords, never the label's own text: a label's goods line may hold a name, a number or an address. */
  goods: GoodsWord | null
}

/** The goods that may be named to others, longest first, so that 老花镜 is not told as 眼镜. */
export const goodsWords = [
  '防疫用品', '生活用品', '日用百货', '家居用品', '电子产品', '数码产品', '保健用品', '护肤品', '化妆品', '保健品', '工艺品', '小家电', '手机壳', '剃须刀',
  '老花镜', '日用品', '充电器', '血压计', '按摩仪', '收音机', '净水器', '数据线', '打底裤', '羊毛衫', '保温杯', '洗衣液', '牙膏', '饰品', '首饰', '戒指',
  '手链', '项链', '手串', '手镯', '耳环', '玉石', '珠宝', '手表', '文件', '资料', '合同', '书籍', '衣服', '服装', '服饰', '衣物', '鞋', '帽子', '围巾', '袜子', '箱包', '皮带', '钱包',
  '口罩', '消毒液', '礼品', '赠品', '配件', '耳机', '音箱', '手机', '电器', '茶叶', '食品', '零食', '特产', '水果', '坚果', '蜂蜜', '大米', '药品', '膏药', '足贴', '护膝', '护腰',
  '玩具', '眼镜', '灯具', '厨具', '刀具', '锅', '餐具', '床品', '被子', '枕头', '毛巾', '窗帘', '工具', '鱼饵', '渔具', '种子', '花卉', '酒', '烟', '纪念币', '邮票', '字画',
] as const
export type GoodsWord = (typeof goodsWords)[number]

/** The goods of a label as a word that may be shared, or null when none of the known words stands in it. */
export const shareableGoods = (printed: string | null): GoodsWord | null =>
  printed === null ? null : goodsWords.find(word => printed.normalize('NFKC').includes(word)) ?? null

/** What may be told of a waybill: carrier, kind of payment, amount and a goods word. Sender, number and places stay behind. */
export const askedParcelOf = ({ carrier, payment, goods }: Pick<Waybill, 'carrier' | 'payment' | 'goods'>): AskedParcel =>
  ({ carrier, paymentKind: payment.kind, amountFen: payment.amountFen, goods: shareableGoods(goods) })
