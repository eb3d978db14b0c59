import { type PeerAnswer } from './peerInstance'
import { type BenchPhoto, type Part } from './readPhotos'
import { type ReadAnswer } from './readInstance'
import { counted, type Counted, judged, quantile, type Share, shareOf, textRecall, type Verdict } from './readScore'

/** One photo read, by us and perhaps by the peer. */
export interface Reading { photo: BenchPhoto; answer: ReadAnswer; peer: PeerAnswer | null }

/** The `--json` of bench:read: held-aside layouts (or the folder's photos); times in ms, `rssMb` the instance's peak. */
export interface ReadFigures {
  photos: number
  layouts: number
  exact: Record<Counted, Share>
  swaps: number
  falseAmounts: number
  nonLabels: Share
  medianMs: number
  p95Ms: number
  coldMs: number
  rssMb: number
  /** Null where the peer was not asked to read. */
  peer: { medianMs: number; ratio: number } | null
}

interface Judged { reading: Reading; verdict: Verdict }

const judgedOf = (readings: readonly Reading[], part: Part): Judged[] =>
  readings.filter(one => one.photo.part === part && one.photo.truth !== null).map(reading => ({ reading, verdict: judged(reading.answer.waybill, reading.answer.seen, reading.photo.truth!) }))

const exactOf = (rows: readonly Judged[]): Record<Counted, Share> =>
  Object.fromEntries(counted.map(field => [field, shareOf(rows.map(row => row.verdict.right[field]))])) as Record<Counted, Share>

/** Times are of photos of about two megapixels. */
const isTwoMegapixels = ({ answer }: Reading): boolean => answer.pixels > 1_500_000 && answer.pixels < 2_500_000

export function figuresOf(readings: readonly Reading[], coldMs: number): ReadFigures {
  const rows = judgedOf(readings, 'heldAside')
  const bare = readings.filter(one => one.photo.part === 'nonLabel')
  const timed = readings.filter(one => one.photo.part !== 'nonLabel' && (one.photo.degradation === null || isTwoMegapixels(one)))
  const both = timed.flatMap(one => (one.peer === null ? [] : [{ own: one.answer.ms, peer: one.peer.ms }]))
  const peerMs = quantile(both.map(one => one.peer), 0.5)
  return {
    photos: rows.length,
    layouts: new Set(rows.map(row => row.reading.photo.truth!.layout)).size,
    exact: exactOf(rows),
    swaps: rows.filter(row => row.verdict.swap).length,
    falseAmounts: rows.filter(row => row.verdict.falseAmount).length,
    nonLabels: shareOf(bare.map(one => one.answer.waybill === null)),
    medianMs: Math.round(quantile(timed.map(one => one.answer.ms), 0.5)),
    p95Ms: Math.round(quantile(timed.map(one => one.answer.ms), 0.95)),
    coldMs: Math.round(coldMs),
    rssMb: Math.round(Math.max(...readings.map(one => one.answer.rssMb))),
    peer: both.length === 0 ? null : { medianMs: Math.round(peerMs), ratio: Math.round((peerMs / quantile(both.map(one => one.own), 0.5)) * 100) / 100 },
  }
}

const percent = ([right, of]: Share): string => (of === 0 ? '      –      ' : `${((100 * right) / of).toFixed(1).padStart(5)} % ${`${right}/${of}`.padStart(9)}`)

const heading: Record<Counted, string> = { number: 'number', carrier: 'carrier', senderPhone: 'sender phone', senderPhoneNull: 'null phone', amount: 'amount', paymentKind: 'payment kind', senderName: 'sender name' }

function row(name: string, rows: readonly Judged[]): string {
  const exact = exactOf(rows)
  const wrong = ['swap', 'wrongPhone', 'falseAmount'] as const
  return [name.padEnd(18), ...counted.map(field => percent(exact[field]).padStart(heading[field].length + 2).padEnd(18)), ...wrong.map(kind => String(rows.filter(one => one.verdict[kind]).length).padStart(6))].join(' ')
}

/** The table a person reads. `drawn`: the photos are the label world's. Misses are told apart for develop layouts only, so that nobody tunes on the others. */
export function tableOf(readings: readonly Reading[], figures: ReadFigures, drawn: boolean): string {
  const parts: [string, Judged[]][] = drawn ? [['held-aside', judgedOf(readings, 'heldAside')], ['develop', judgedOf(readings, 'develop')], ['held-aside tilted', judgedOf(readings, 'tilted')]] : [['folder', judgedOf(readings, 'heldAside')]]
  const all = parts.slice(0, 2).flatMap(([, rows]) => rows)
  const hardships = [...new Set(all.flatMap(one => one.reading.photo.degradation ?? []))]
  const tilted = parts[2]?.[1] ?? []
  const withPeer = readings.filter(one => one.peer !== null && one.photo.truth !== null)
  const recall = (texts: (one: Reading) => string[]): Share => withPeer.map(one => textRecall(texts(one), one.photo.truth!)).reduce<Share>((sum, one) => [sum[0] + one[0], sum[1] + one[1]], [0, 0])
  return [
    drawn ? 'The photos are drawn by test/labels, not real: the figures say how the reader does on drawn photos only.' : `Photos of the folder; nothing of them leaves this machine.`,
    '', ['exact'.padEnd(18), ...counted.map(field => heading[field].padEnd(18)), '  swap', ' wrong', ' false'].join(' '),
    ...parts.map(([name, rows]) => row(name, rows)),
    ...(drawn ? ['', 'by what the photo suffers (held-aside and develop)', ...hardships.map(one => row(one, all.filter(judge => judge.reading.photo.degradation === one)))] : []),
    '',
    ...(tilted.length > 0 ? [`tilted by any angle   sender phone ${percent(exactOf(tilted).senderPhone)}   Code 128 found ${percent(shareOf(tilted.map(one => one.verdict.code128)))}`] : []),
    `photos without a label refused ${percent(figures.nonLabels)}`,
    `a 2-megapixel photo   median ${figures.medianMs} ms   p95 ${figures.p95Ms} ms   cold start ${figures.coldMs} ms   peak RSS ${figures.rssMb} MB`,
    ...(figures.peer === null ? [] : [
      `@gutenye/ocr-node as published, same photos in turn   median ${figures.peer.medianMs} ms (${figures.peer.ratio} times ours)   peak RSS ${Math.round(Math.max(...withPeer.map(one => one.peer!.rssMb)))} MB`,
      `words of the label found in the text   ours ${percent(recall(one => one.answer.seen.lines.map(line => line.text)))}   @gutenye/ocr-node ${percent(recall(one => one.peer!.lines))}`,
    ]),
  ].join('\n')
}

/** Every miss of develop layouts (or of a folder's own photos), with its photo. */
export const missesOf = (readings: readonly Reading[], drawn: boolean): string[] =>
  judgedOf(readings, drawn ? 'develop' : 'heldAside').flatMap(one => one.verdict.misses.map(miss => `${one.reading.photo.name}  ${miss}${one.verdict.swap ? '  SWAP' : ''}`))
