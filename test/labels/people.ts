import { type Dice } from './dice'

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧阳'
const given = '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英玉华建国志红梅文辉宇欣怡佳琪子轩浩然雨桐思涵梓萱俊峰海燕春梅秋菊小龙立新晓东淑珍'
const shopWords = ['优品', '臻选', '韵彩', '福满', '恒达', '佳途', '万顺', '鑫源', '悦享', '千禧', '尚美', '康泰', '兴隆', '诚信', '锦程', '飞越', '盛泰', '宏图']
const shopKinds = ['贸易有限公司', '电子商务商行', '日用百货店', '饰品厂', '旗舰店', '专营店', '服饰店', '工艺品店', '商贸', '供应链管理有限公司', '健康科技有限公司']
const vague = ['客服', '仓库', '发货部', '售后部', '云仓代发', '仓库代寄', '电商部', '商家', '物流部', '电商仓', '礼品部', '小陈代寄', '义乌代寄']
const nicknames = ['爱吃鱼的猫', '快乐老家', '淘宝会员tb82', '向日葵1968', '岁月静好', '奔跑的小蜗牛', '雨后彩虹lll', '平安是福', '小确幸呀', '荷塘月色']

const fullName = (dice: Dice): string => {
  const family = dice.pick([...surnames])
  return family + dice.pick([...given]) + (dice.chance(0.6) ? dice.pick([...given]) : '')
}

/** A person's name as labels mask it: GB/T 41833-2022 asks for at least one hidden character. */
export function maskedName(dice: Dice): string {
  const name = fullName(dice)
  const style = dice.weighted({ tail: 5, first: 1, middle: 1.5, title: 2, oneStar: 1.5 })
  switch (style) {
    case 'tail': return name[0] + '*'.repeat(name.length - 1)
    case 'first': return `*${name.slice(1)}`
    case 'middle': return name.length === 3 ? `${name[0]}*${name[2]}` : `${name[0]}*`
    case 'title': return name[0] + dice.pick(['先生', '女士', '小姐'])
    case 'oneStar': return `${name[0]}*`
    default: return style satisfies never
  }
}

/** A firm that ships: 恒达贸易有限公司. */
export const shopName = (dice: Dice): string => dice.pick(shopWords) + dice.pick(shopKinds)

export function senderName(dice: Dice): string {
  const style = dice.weighted({ masked: 4, full: 3, shop: 2.5, vague: 2 })
  switch (style) {
    case 'masked': return maskedName(dice)
    case 'full': return fullName(dice)
    case 'shop': return shopName(dice)
    case 'vague': return dice.pick(vague)
    default: return style satisfies never
  }
}

export function receiverName(dice: Dice): string {
  const style = dice.weighted({ masked: 5, full: 3, nickname: 1 })
  switch (style) {
    case 'masked': return maskedName(dice)
    case 'full': return fullName(dice)
    case 'nickname': return dice.pick(nicknames)
    default: return style satisfies never
  }
}

const goodsList = ['饰品', '日用品', '文件', '重要文件', '衣服', '防疫用品', '手链', '礼品', '化妆品', '电子产品', '茶叶', '保健品', '口罩', '小家电', '玩具', '鞋子', '食品', '手表', '戒指', '数码配件', '服装1件', '百货', '赠品手机壳', '剃须刀', '足贴', '老花镜']

/** What the label says is inside: one thing, or one thing and how many. */
export const drawGoods = (dice: Dice): string => dice.pick(goodsList) + (dice.chance(0.2) ? dice.pick(['*1', '1件', ' x1']) : '')
