import { type Drawing, type Mark } from '../../device/drawing'

const width = 750, edge = 48, size = 28, line = 46

/** A letter as a picture: its own words, wrapped, and nothing else. */
export function layoutLetter(letter: string): Drawing {
  const lines = letter.split('\n').flatMap(wrapped)
  const height = lines.length * line + 2 * edge
  const words = lines.map((text, at): Mark => ({ kind: 'text', x: edge, y: edge + at * line + line / 2, text, size, weight: 400, fill: '#1f1a14', align: 'left' }))
  return { width, height, marks: [{ kind: 'box', x: 0, y: 0, width, height, radius: 0, fill: '#fffdf7' }, ...words] }
}

/** Cut where the line is full; a Chinese letter takes one place, others a little over half. */
function wrapped(paragraph: string): string[] {
  const places = (width - 2 * edge) / size
  const lines: string[] = []
  let now = '', taken = 0
  for (const letter of paragraph) {
    const takes = /[\u2e80-\uffef]/u.test(letter) ? 1 : 0.6
    if (taken + takes > places) { lines.push(now); now = ''; taken = 0 }
    now += letter
    taken += takes
  }
  return [...lines, now]
}
