/** Weak signs in what a label prints (DOMAIN, "Money" and "Signals"). None of them decides anything alone. */

/** A sender nobody could find again: 客服, 仓库, 代寄, 发货部, a surname with 先生 or 女士. */
export const isVagueSender = (name: string): boolean =>
  /客服|仓库|仓储|代寄|代发|发货|售后|电商|物流部|寄件人$|商家$|^[\u4e00-\u9fa5]{1,2}(?:先生|女士|小姐|老师)$/u.test(name.trim())

/** Goods that could be anything, or what such parcels often claim to hold. */
export const isVagueGoods = (goods: string): boolean =>
  /日用|百货|饰品|首饰|重要文件|防疫|物品|商品|其[他它]|小件|生活用品|礼品|赠品/u.test(goods)

/** Said to be given away. */
export const isGift = (goods: string): boolean => /赠|礼品|礼物|免费|中奖|福利|回馈/u.test(goods)
