import { printedColumns, type ReadCharacter, withGaps } from '../../cloudfunctions/adapters/ocr/gaps'

/** A line as the model reads it and as it is printed: each character `ems` wide, 48 pixels an em, its print in the middle three quarters; a blank as given in ems by each space (half an em). */
function printed(line: string, spacing = 0): { read: ReadCharacter[]; isPrint: Uint8Array } {
  const read: ReadCharacter[] = [], columns: number[] = []
  for (const character of line) {
    const width = character === ' ' ? 14 : /[\d*]/u.test(character) ? 26 : 48
    const ink = character === ' ' ? 0 : character === '1' ? width / 4 : width * 0.84
    const left = (width - ink) / 2
    const from = Math.floor((columns.length + width / 2) / 8)
    if (character !== ' ') read.push({ character, from, to: from })
    for (let x = 0; x < width + spacing; x++) columns.push(x >= left && x < left + ink ? 1 : 0)
  }
  return { read, isPrint: Uint8Array.from(columns) }
}

describe('gaps between words that the model does not write', () => {
  it.each([
    ['a name and the address after it', '李梅 浙江省义乌市北苑街道', 0],
    ['a name and its number', '王秀兰 13800138000', 0],
    ['a masked name and number', '王** 138****0420', 0],
    ['a number in groups', '138 0013 8000', 0],
    ['an address with figures in it', '浙江省义乌市江东街道88号2单元', 0],
    ['a 1 among other figures', '云杉街213号1栋113室', 0],
    ['letters set apart all along', '寄件人信息李梅', 12],
    ['a gap in a line set apart', '寄件人信息  李梅', 12],
  ])('%s', (_, line, spacing) => {
    const { read, isPrint } = printed(line, spacing)
    expect(withGaps(read, isPrint)).toBe(line.replace(/\s+/gu, ' '))
  })

  it('says nothing of signs, which bring their own white', () => {
    const { read, isPrint } = printed('电话：  138')
    expect(withGaps(read, isPrint)).toBe('电话：138')
  })

  it('of nothing read is nothing', () => expect(withGaps([], new Uint8Array(48))).toBe(''))

  it.each([['dark on light', 1, -1], ['light on dark', -0.9, 0.6], ['pale', 0.8, 0.5]])('print is told from paper: %s', (_, paper, ink) => {
    const width = 64, height = 48
    const data = new Float32Array(width * height * 3)
    for (let i = 0; i < data.length; i++) data[i] = paper + (i % width) / width * 0.1
    const isInk = (x: number): boolean => x % 16 < 8
    for (let plane = 0; plane < 3; plane++) for (let y = 16; y < 32; y++) for (let x = 0; x < width; x++) if (isInk(x)) data[(plane * height + y) * width + x] = ink
    expect([...printedColumns({ data, width, height })]).toEqual(Array.from({ length: width }, (__, x) => (isInk(x) ? 1 : 0)))
  })
})
