import { type CrowdSentences } from './crowdSentences'

export const zhCrowd: CrowdSentences = {
  crowd: {
    voices: { silent: '还没说过', notMine: '说没人买', unsure: '说不清楚', mine: '说是家里人买的', report: '举报了', ok: '说东西是对的' },
    ticks: {
      notOrdered: '家里没人下单',
      paid: '已经付了钱',
      worthless: '东西不值这个价',
      empty: '里面是空的，或是没用的东西',
      openingRefused: '付钱以前不让拆开看',
      numberDead: '寄件电话打不通',
      priceCut: '拒收以后又降价，或又送来',
      urgedToSign: '有人发短信、打电话催着签收',
      cardInside: '里面有二维码或刮刮卡',
      refundRefused: '要退款，不给退或只退一点',
      neighboursToo: '邻居也收到了一样的',
    },
    outcomes: {
      waitsForOthers: '记下了，谢谢。再有别人说，就会提醒下一家。',
      othersSeeDoubt: '记下了，谢谢。下一家收到这样的包裹，会看到“先问家里”。',
      othersAreWarned: '记下了，谢谢。下一家收到这样的包裹，会看到提醒。',
      alreadyHeard: '这个寄件人或这个包裹，已经算过一次了，不会重复算。',
    },
    standings: { flagged: '已核实，提醒付款前拒收', suspected: '多人说过，还在核实', doubtful: '有人说过', unknown: '没人说过', knownGood: '有人买过，是对的' },
  },
  dispute: {
    states: {
      open: '正在核实。核实期间，只提示“先问家里”。',
      upheld: '核实完了，以前的记录不再算数。',
      rejected: '核实完了，记录保留。',
      lapsed: '到期没有核实完，记录恢复显示。',
    },
  },
  moderation: {
    decisions: { uphold: '异议成立，以前的不算', reject: '异议不成立，记录保留', flag: '标记', unflag: '取消标记', undo: '撤回' },
    reasons: {
      proofSeen: '看过订单、发票或签收凭证',
      numberMisused: '号码被别人印在面单上',
      numberChangedHands: '号码换了主人',
      reportsOrganised: '举报像是有人组织的',
      reportsHold: '举报站得住',
      noProof: '没有拿出凭证',
      mistake: '之前的处理有误',
    },
  },
  waves: {
    amounts: { unknown: '金额不详', under20: '20 元以下', '20-39': '20 到 39 元', '40-59': '40 到 59 元', '60-99': '60 到 99 元', '100-159': '100 到 159 元', '160+': '160 元以上' },
    people: { '5-9': '5 到 9 家', '10-29': '10 到 29 家', '30-99': '30 到 99 家', '100+': '100 多家' },
  },
  demo: '演示数据：下面的记录是编出来的，不是真的。',
}
