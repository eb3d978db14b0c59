export const gangs = ['R0', 'R2', 'R3', 'R4', 'R5'] as const
export type Gang = (typeof gangs)[number]
export const attacks = ['one-cohort', 'proxies', 'aged'] as const
export type Attack = (typeof attacks)[number]

/**
 * EVIDENCE's world. Only the shipping figures rest on a report (Xinhua, 2021); every behaviour rate is an assumption to
 * compare designs by, and each can be set on the command line.
 */
export interface Parameters {
  /** Share of people who use the app. */
  adoption: number
  gang: Gang
  seed: number
  /** Campaigns in all, four to a world. */
  campaigns: number
  /** Report after opening a strange parcel. */
  reportProb: number
  /** Scan of a strange parcel; an ordinary one is scanned by 0.3 of that. */
  scanProb: number
  /** Parcels to one sender's number. */
  rotateEvery: number
  /** Mean parcels a day in bulk; a day's count is this ± a third. */
  parcelsPerDay: number
  /** Share of honest numbers that are masked. */
  maskedHonest: number
  /** 5 % of honest senders get 25 % reports. */
  hard: boolean
  /** Share of parcels with one wrong character in number, outlet, goods or amount. */
  noise: number
  /** Honest cash-on-delivery senders of a world. */
  honestSenders: number
  /** Cities the five outlets of R4 are spread over. */
  gangCities: number
  /** Share of the undecided who say "not mine" once they have seen a warning. */
  herding: number
  attack: Attack | null
  /** Fake accounts tried at most. */
  fakes: number
  /** Good voices the attacked honest sender has. */
  honestScans: number
}

export const usual: Parameters = {
  adoption: 0.005, gang: 'R2', seed: 1, campaigns: 16, reportProb: 0.45, scanProb: 0.5, rotateEvery: 100, parcelsPerDay: 1500,
  maskedHonest: 0.3, hard: false, noise: 0, honestSenders: 20_000, gangCities: 5, herding: 0, attack: null, fakes: 400, honestScans: 20,
}

/** Shares that no option changes (EVIDENCE, "World"). */
export const behaviour = {
  strange: { notMine: 0.45, unsure: 0.2, mine: 0.06 },
  ordinary: { notMine: 0.07, unsure: 0.1, mine: 0.4 },
  ordinaryScan: 0.3,
  reports: { usualMean: 0.02, annoying: { share: 0.02, rate: 0.12 }, hard: { share: 0.05, rate: 0.25 } },
  /** Hours from scan to report: lognormal. */
  reportDelay: { median: 8, sigma: 1 },
  newAccounts: 0.4,
  gangMasked: 0.5,
  outletReadable: 0.8,
  /** Not in EVIDENCE: photos taken in the app, not from the album or typed. */
  photoTakenInApp: 0.8,
} as const

export const shipping = { trial: 50, trialDays: 3, waitDays: 4, bulkDays: 30, deliveryDays: [1, 4] } as const
export const WORLD_DAYS = 90
/** Shipping from first parcel to last. */
export const CAMPAIGN_DAYS = shipping.trialDays + shipping.waitDays + shipping.bulkDays
