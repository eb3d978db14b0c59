import { type CheckSource } from '../../cloud/checkState'

export interface Sample {
  name: 'campaign' | 'shop' | 'unknown'
  source: CheckSource
}

/**
 * On weapp the samples are the words a reader would bring: a picture would weigh more than a page of the package.
 * A browser gets photographs of the same labels (samples.h5.ts, which Taro's build takes there). Every name and number is made up.
 */
export const samples: Sample[] = [{
  name: 'campaign',
  source: {
    words: [
      '中通快递', '75382640917358', '收 周** 138****6166', '上海市青浦区和平西路41号',
      '寄 仓库代寄 191****0271', '山东省临沂市兰山区好运路88号', '代收货款：52.00元', '物品：口罩', '揽收网点：临沂佛堂',
    ],
  },
}, {
  name: 'shop',
  source: {
    words: [
      '京东快递', 'JDVB38105926471', '收 李* 159****2038', '湖南省长沙市雨花区枫林路120号',
      '寄 童悦玩具店 13838477756', '广东省东莞市后宅镇康宁街16号', '代收货款：59.90元', '物品：玩具', '揽收网点：东莞后宅',
    ],
  },
}, {
  name: 'unknown',
  source: {
    words: [
      '顺丰速运', 'SF1380526194473', '收 王** 186****7745', '四川省成都市武侯区文昌街33号',
      '寄 陈** 18879834703', '河北省石家庄市长安区环城北路9号', '代收货款：68.00元', '物品：螃蟹', '揽收网点：石家庄廿三里',
    ],
  },
}]
