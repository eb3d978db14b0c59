import { type CrowdSentences } from './crowdSentences'

export const enCrowd: CrowdSentences = {
  crowd: {
    voices: { silent: 'nothing said yet', notMine: 'nobody ordered it', unsure: 'not sure', mine: 'ordered by the family', report: 'reported', ok: 'it was what was ordered' },
    ticks: {
      notOrdered: 'Nobody here ordered it',
      paid: 'It was paid for',
      worthless: 'The contents are not worth the price',
      empty: 'Empty, or rubbish inside',
      openingRefused: 'No look inside before paying',
      numberDead: 'The sender’s number is dead',
      priceCut: 'Cheaper, or sent again, after a refusal',
      urgedToSign: 'Messages or calls urging to sign',
      cardInside: 'A QR or scratch card inside',
      refundRefused: 'Money back refused, or only a part offered',
      neighboursToo: 'Neighbours got the same',
    },
    outcomes: {
      waitsForOthers: 'Noted, thank you. When others say so too, the next family is warned.',
      othersSeeDoubt: 'Noted, thank you. The next family with such a parcel is told to ask at home first.',
      othersAreWarned: 'Noted, thank you. The next family with such a parcel is warned.',
      alreadyHeard: 'This sender or this parcel was counted once already and is not counted twice.',
    },
    standings: { flagged: 'confirmed, refusing is advised', suspected: 'said by several, being checked', doubtful: 'said by some', unknown: 'nobody said anything', knownGood: 'others ordered and were content' },
  },
  dispute: {
    states: {
      open: 'Being checked. Meanwhile it only says “ask at home first”.',
      upheld: 'Checked: what was said before no longer counts.',
      rejected: 'Checked: the record stays.',
      lapsed: 'Not checked in time: the record is shown again.',
    },
  },
  moderation: {
    decisions: { uphold: 'Dispute holds, wipe the count', reject: 'Dispute does not hold, keep the record', flag: 'Flag', unflag: 'Lift the flag', undo: 'Undo' },
    reasons: {
      proofSeen: 'Orders, invoices or deliveries were shown',
      numberMisused: 'Someone else prints this number',
      numberChangedHands: 'The number changed hands',
      reportsOrganised: 'The reports look arranged',
      reportsHold: 'The reports stand up',
      noProof: 'Nothing was shown',
      mistake: 'An earlier decision was wrong',
    },
  },
  waves: {
    amounts: { unknown: 'unknown sum', under20: 'under 20 yuan', '20-39': '20 to 39 yuan', '40-59': '40 to 59 yuan', '60-99': '60 to 99 yuan', '100-159': '100 to 159 yuan', '160+': '160 yuan and more' },
    people: { '5-9': '5 to 9 families', '10-29': '10 to 29 families', '30-99': '30 to 99 families', '100+': 'over 100 families' },
  },
  demo: 'Demo data: the records below are made up.',
}
