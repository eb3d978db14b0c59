import { sampleColours, sampleGrey } from '../../cloudfunctions/adapters/ocr/sample'

/** Three pixels across, two down. */
const grey = { width: 3, height: 2, grey: Uint8Array.of(10, 20, 30, 40, 50, 60) }
const same = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

describe('a picture sampled along a turn', () => {
  it.each([
    ['as it lies', same, 3, 2, [10, 20, 30, 40, 50, 60]],
    ['a quarter turn', { a: 0, b: 1, c: -1, d: 0, e: 3, f: 0 }, 2, 3, [30, 60, 20, 50, 10, 40]],
    ['half a pixel on, which is the mean of two', { ...same, e: 0.5 }, 2, 2, [15, 25, 45, 55]],
    ['beyond the edge, where it is mid grey', { ...same, e: 2 }, 2, 1, [30, 128]],
  ])('%s', (_, way, width, height, expected) => {
    expect([...sampleGrey(grey, way, width, height)]).toEqual(expected)
  })

  it('gives a model its planes, blue, green and red, each by its own normal, and the green as bytes', () => {
    const rgba = new Uint32Array(Uint8Array.of(1, 2, 3, 255, 101, 102, 103, 255).buffer)
    const { planes, grey: green } = sampleColours({ width: 2, height: 1, rgba }, same, 2, 1, [[1, 0], [2, 0], [1, 5]])
    expect([...planes]).toEqual([3, 103, 4, 204, -4, 96])
    expect([...green]).toEqual([2, 102])
  })
})
