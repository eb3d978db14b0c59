import { type CheckSource } from '../../cloud/checkState'

export interface Sample {
  name: 'plain' | 'turned' | 'night'
  source: CheckSource
}

/**
 * On weapp one sample, as the words a reader would bring: a picture would weigh more than a page of the package.
 * A browser gets photographs instead (samples.h5.ts, which Taro's build takes there). Every name and number is made up.
 */
export const samples: Sample[] = [{
  name: 'plain',
  source: {
    words: [
      '圆通速递', 'YT7263193672624', '收 周* 191****6166', '上海市青浦区和平西路41号',
      '寄 礼品部 189****4553', '浙江省金华市义乌市后宅街道790号', '代收货款 ¥39.00', '物品：饰品 1件',
    ],
  },
}]
