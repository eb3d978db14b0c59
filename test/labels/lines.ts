import { type SeenBarcode, type SeenLine } from '../../core/waybill/seenLabel'
import { type Point, type Quad } from '../../core/waybill/waybill'
import { Dice } from './dice'
import { widthOf } from './measure'
import { misread } from './misread'
import { type TextMark } from './sheet'
import { type Truth } from './truth'
import { drawSheet } from './world'

/** What an OCR engine and a barcode reader would hand over for one label, without a picture having been made. */
export interface LineSet { lines: SeenLine[]; barcodes: SeenBarcode[]; truth: Truth }

interface Run { text: string; x: number; y: number; width: number; height: number; turn: number }

const runOf = (mark: TextMark): Run => ({ text: mark.text, x: mark.x, y: mark.y, width: mark.width, height: mark.ink.size * 1.05, turn: mark.ink.turn })

/** Detectors join words that stand close on one row: joins neighbours nearer than `reach` line heights. */
function joined(runs: readonly Run[], reach: number): Run[] {
  const rows: Run[] = []
  for (const run of [...runs].sort((one, other) => one.x - other.x)) {
    const left = rows.find(row => row.turn === run.turn && run.turn === 0 && Math.abs(row.y + row.height / 2 - run.y - run.height / 2) < Math.min(row.height, run.height) * 0.3
      && Math.abs(row.height - run.height) < run.height * 0.4 && run.x - row.x - row.width > -4 && run.x - row.x - row.width < reach * run.height)
    if (left === undefined) rows.push({ ...run })
    else {
      left.text += (run.x - left.x - left.width > run.height * 0.3 ? ' ' : '') + run.text
      left.width = run.x + run.width - left.x
      left.height = Math.max(left.height, run.height)
    }
  }
  return rows
}

/** Cuts a run after its `cut` first characters: detectors do at wide gaps and at colons. */
function cutAt(run: Run, cut: number): Run[] {
  const chars = [...run.text]
  const [head, tail] = [chars.slice(0, cut).join(''), chars.slice(cut).join('')]
  if (head.trim() === '' || tail.trim() === '') return [run]
  const share = widthOf(head, 1) / widthOf(run.text, 1)
  return [{ ...run, text: head.trimEnd(), width: run.width * share }, { ...run, text: tail.trimStart(), x: run.x + run.width * share, width: run.width * (1 - share) }]
}

function split(run: Run, noise: number, dice: Dice): Run[] {
  if (run.turn !== 0) return [run]
  const gap = run.text.search(/\s{2,}/)
  if (gap > 0) {
    const [head, tail] = cutAt(run, gap)
    return tail === undefined ? [run] : [head!, ...split(tail, noise, dice)]
  }
  const cuts = [...run.text.matchAll(/[：: ，,|/]/g)].map(match => match.index + 1)
  if (cuts.length > 0 && dice.chance(noise * 0.25)) return cutAt(run, [...run.text.slice(0, dice.pick(cuts))].length)
  return dice.chance(noise * 0.04) ? cutAt(run, dice.int(1, Math.max(1, run.text.length - 1))) : [run]
}

/** A box's corners once the whole sheet is turned about its middle, with the detector's own wobble. */
function quadOf(run: Run, about: Point, turn: number, wobble: number, dice: Dice): Quad {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  const [ownSin, ownCos] = [Math.sin((run.turn * Math.PI) / 180), Math.cos((run.turn * Math.PI) / 180)]
  const corner = (along: number, down: number): Point => {
    const x = run.x + along * ownCos - down * ownSin - about.x + dice.real(-wobble, wobble)
    const y = run.y + along * ownSin + down * ownCos - about.y + dice.real(-wobble, wobble)
    return { x: about.x + x * cos - y * sin, y: about.y + x * sin + y * cos }
  }
  return [corner(0, 0), corner(run.width, 0), corner(run.width, run.height), corner(0, run.height)]
}

/**
 * The lines of label (`family`, `seed`) as an engine might see them. `noise` 0: every printed run, in drawing order,
 * upright and exact. Up to 1: runs joined and cut, letters confused (never so that the sender's number or the sum
 * becomes another valid one), lines lost, tilt, random order. Boxes are in sheet units, one a pixel.
 */
export function lineSet(family: string, seed: number, noise: number): LineSet {
  const { sheet, truth } = drawSheet(family, seed)
  const dice = new Dice('lines', family, seed, noise)
  const about = { x: sheet.width / 2, y: sheet.height / 2 }
  const turn = noise === 0 ? 0 : dice.chance(noise * 0.15) ? dice.real(0, 360) : dice.real(-8, 8) * noise
  const marks = sheet.marks.filter((mark): mark is TextMark => mark.kind === 'text')
  let runs = marks.map(runOf)
  if (noise > 0) {
    runs = joined(runs, dice.real(0, 1.6) * noise).flatMap(run => split(run, noise, dice))
    const kept = new Set(marks.filter(mark => mark.says.length > 0).map(mark => mark.text))
    runs = dice.shuffled(runs).filter(run => [...kept].some(text => text.includes(run.text) || run.text.includes(text)) || !dice.chance(noise * 0.08))
  }
  const lines = runs.map((run): SeenLine => ({
    text: noise === 0 ? run.text : misread(run.text, noise, dice),
    confidence: noise === 0 ? 1 : Math.round(dice.real(1 - 0.25 * noise, 1) * 1000) / 1000,
    box: quadOf(run, about, turn, noise * 2.5, dice),
  }))
  const barcodes = sheet.marks.flatMap((mark): SeenBarcode[] => {
    if (mark.kind !== 'bars' || dice.chance(noise * 0.3)) return []
    return [{ format: mark.format, text: mark.text, box: quadOf({ text: '', x: mark.x, y: mark.y, width: mark.width, height: mark.height, turn: 0 }, about, turn, 0, dice) }]
  })
  return { lines, barcodes, truth }
}
