/**
 * Goods as printed (品名) brought to one form, so that 「防疫 口罩×20」 and 「防疫口罩」 speak for the same campaign.
 * Counts, units, brackets' contents and punctuation vary from label to label of one campaign; the words do not.
 */
export function normaliseGoods(printed: string): string {
  const text = printed.normalize('NFKC').toLowerCase().replace(/^(品名|物品|托寄物|内件|商品)[::]/u, '')
  // What stands in brackets is an aside, unless all of it does.
  return wordsOf(text.replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/gu, '')) || wordsOf(text)
}

const wordsOf = (text: string): string =>
  text.replace(/[x×*]?\d+(\.\d+)?(个|件|盒|只|枚|片|包|套|瓶|双|条|支|kg|g|ml|公斤|克)?/gu, '').replace(/[^\p{Script=Han}a-z]/gu, '').slice(0, 12)

/** Words so many senders print that sharing them says little (EVIDENCE: λg = 0.5). An empty text is one of them. */
const everyones = new Set(['', '日用品', '日用百货', '百货', '文件', '重要文件', '其他', '其它', '物品', '商品', '货物', '衣服', '服装', '衣物', '礼品', '赠品', '小件', '包裹', '快递', '食品', '生活用品'])

/** True for goods words that nearly everyone uses, in normaliseGoods' form. */
export const isEveryonesGoods = (normalised: string): boolean => everyones.has(normalised)
