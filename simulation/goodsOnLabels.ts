/** What labels say is inside, commonest first; a third of all labels say a word that everyone uses. */
export const goodsOnLabels = [
  '日用品', '衣服', '饰品', '食品', '手链', '口罩', '足贴', '茶叶', '手机壳', '项链', '戒指', '文件', '化妆品', '玩具', '眼镜', '剃须刀', '膏药', '保健品', '手表', '数据线',
  '鞋', '袜子', '毛巾', '保温杯', '充电宝', '耳机', '面膜', '洗发水', '收纳盒', '台灯', '雨伞', '挂件', '字画', '玉器', '蜂蜜', '腊肉', '螃蟹', '核桃', '枸杞', '阿胶', '艾灸', '护膝', '腰带', '帽子', '围巾', '手套', '床单', '窗帘', '花种', '鱼饵',
] as const

/** What campaigns were seen to ship (DOMAIN, "Cases"); some of it is everyone's word. */
export const gangGoods = ['饰品', '日用品', '戒指', '口罩', '手链', '足贴', '膏药', '项链', '剃须刀', '手表', '保健品', '玉器', '茶叶', '化妆品', '耳机', '挂件', '眼镜', '数据线', '护膝', '艾灸'] as const
