import { type SeenLabel } from '../../../core/waybill/seenLabel'

/** Words on a label: text, left, top, and the height of the print, in pixels. A character is as wide as it is tall, a Latin one half. */
export type Words = readonly [text: string, left: number, top: number, size?: number]

/** What an engine would see of these words, in scrambled order (order must not matter), with bar codes. */
export function labelOf(words: readonly Words[], codes: readonly string[] = []): SeenLabel {
  const lines = words.map(([text, left, top, size = 30]) => {
    const width = [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2e80 ? size / 2 : size), 0)
    return { text, confidence: 0.98, box: [{ x: left, y: top }, { x: left + width, y: top }, { x: left + width, y: top + size }, { x: left, y: top + size }] as const }
  })
  return { lines: [...lines.filter((_, i) => i % 2 === 1), ...lines.filter((_, i) => i % 2 === 0)], barcodes: codes.map(text => ({ format: 'Code128', text, box: null })) }
}

/** The same label turned about the photo's corner, degrees clockwise. */
export function turned(label: SeenLabel, degrees: number): SeenLabel {
  const radians = (degrees * Math.PI) / 180
  const point = ({ x, y }: { x: number; y: number }) => ({ x: x * Math.cos(radians) - y * Math.sin(radians), y: x * Math.sin(radians) + y * Math.cos(radians) })
  return { ...label, lines: label.lines.map(line => (line.box === null ? line : { ...line, box: [point(line.box[0]), point(line.box[1]), point(line.box[2]), point(line.box[3])] })) }
}
