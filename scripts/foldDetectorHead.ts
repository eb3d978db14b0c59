import { floatsOf, floatTensor, type Graph, INT, INTS, type Node, shapeOf, STRING, type Tensor } from './onnxModel'

/** The detector's end as it is published: four maps brought to one size, three by three, and twice doubled. */
const END = ['Resize', 'Resize', 'Resize', 'Concat', 'Conv', 'BatchNormalization', 'Relu', 'ConvTranspose', 'Add', 'BatchNormalization', 'Relu', 'ConvTranspose', 'Add', 'Sigmoid']
/** The places of a square of two by two: down, then across. */
const PLACES = [[0, 0], [0, 1], [1, 0], [1, 1]] as const

/**
 * Reckons the detector's end (DB head) where it is small, with the same answers. A convolution of three by three over a map
 * each of whose pixels stands four times is one of two by two over the map before, other weights for each of the four
 * places; a transposed convolution of two by two is four single-pixel ones. So the four places are kept apart to the end,
 * and only the finished probabilities are laid out. Changes the graph; false when it does not end like that.
 */
export function foldDetectorHead(graph: Graph, tensors: Map<string, Tensor>): boolean {
  const end = graph.node.filter(node => node.opType !== 'Constant').slice(-END.length)
  if (end.map(node => node.opType).join() !== END.join()) return false
  const [coarsest, coarse, half, , conv, normal, , first, firstBias, secondNormal, , second, secondBias, sigmoid] = end as [Node, Node, Node, Node, Node, Node, Node, Node, Node, Node, Node, Node, Node, Node]
  const finest = end[3]!.input[3]!
  const made: Node[] = []
  const keep = (tensor: Tensor): string => {
    graph.initializer.push(tensor)
    tensors.set(tensor.name, tensor)
    return tensor.name
  }
  const add = (opType: string, name: string, input: string[], attribute: Node['attribute'] = []): string => {
    made.push({ opType, name, input, output: [name], attribute: [...attribute] })
    return name
  }
  const valuesOf = (name: string): Float32Array => floatsOf(tensors.get(name)!)
  const convolve = (name: string, input: string, [out, ...kernel]: readonly [number, number, number, number], weights: Float32Array, bias: Float32Array, strides: number, pads: readonly number[]): string =>
    add('Conv', name, [input, keep(floatTensor(`${name}.weights`, [out, ...kernel], weights)), keep(floatTensor(`${name}.bias`, [out], bias))], [
      { name: 'kernel_shape', type: INTS, ints: kernel.slice(1) }, { name: 'strides', type: INTS, ints: [strides, strides] }, { name: 'pads', type: INTS, ints: [...pads] }])
  const larger = (name: string, input: string, like: Node, times: number): string =>
    add('Resize', name, [input, like.input[1]!, keep(floatTensor(`${name}.scales`, [4], Float32Array.of(1, 1, times, times)))], like.attribute)

  const [planes, allIn] = shapeOf(tensors.get(conv.input[1]!)!) as [number, number]
  const kernel = valuesOf(conv.input[1]!), { factors, shifts } = normalOf(normal, valuesOf)
  const scaled = kernel.map((weight, place) => weight * factors[Math.floor(place / (allIn * 9))]!)
  const fineIn = allIn / 4, coarseIn = allIn - fineIn
  // What stands eight, four and two times goes together where it stands four, two times and once.
  const together = add('Concat', 'head.coarse', [larger('head.coarsest', coarsest.input[0]!, coarsest, 4), larger('head.middle', coarse.input[0]!, coarse, 2), half.input[0]!], [{ name: 'axis', type: INT, i: 1 }])
  const spread = spreadOf(valuesOf(first.input[1]!), valuesOf(firstBias.input[1]!), planes, normalOf(secondNormal, valuesOf))
  const gather = gatherOf(valuesOf(second.input[1]!), planes)
  const gatherBias = new Float32Array(16).fill(valuesOf(secondBias.input[1]!)[0]!)
  const probabilities = PLACES.map(([down, across]) => {
    const name = `head.${down}${across}`
    const coarsePart = convolve(`${name}.coarse`, together, [planes, coarseIn, 2, 2], pressed(scaled, planes, allIn, coarseIn, down, across), shifts, 1, [1 - down, 1 - across, down, across])
    const finePart = convolve(`${name}.fine`, finest, [planes, fineIn, 3, 3], planesFrom(scaled, planes, allIn, coarseIn), new Float32Array(planes), 2, [1 - down, 1 - across, down, across])
    const map = add('Relu', name, [add('Add', `${name}.sum`, [coarsePart, finePart])])
    const wide = add('Relu', `${name}.wide`, [convolve(`${name}.spread`, map, [4 * planes, planes, 1, 1], spread.weights, spread.bias, 1, [0, 0, 0, 0])])
    return add('Sigmoid', `${name}.probability`, [convolve(`${name}.gather`, wide, [16, 4 * planes, 1, 1], gather, gatherBias, 1, [0, 0, 0, 0])])
  })
  const laidOut = (name: string, input: string, size: number): string =>
    add('DepthToSpace', name, [input], [{ name: 'blocksize', type: INT, i: size }, { name: 'mode', type: STRING, s: Buffer.from('DCR') }])
  laidOut('head.large', laidOut('head.twice', add('Concat', 'head.places', probabilities, [{ name: 'axis', type: INT, i: 1 }]), 2), 4)
  made[made.length - 1]!.output = sigmoid.output
  graph.node = [...graph.node.filter(node => !end.includes(node)), ...made]
  return true
}

/** What a normalisation multiplies each plane by, and adds. */
function normalOf({ input, attribute }: Node, valuesOf: (name: string) => Float32Array): { factors: Float32Array; shifts: Float32Array } {
  const [scale, shift, mean, variance] = input.slice(1).map(valuesOf) as [Float32Array, Float32Array, Float32Array, Float32Array]
  const epsilon = attribute?.find(({ name }) => name === 'epsilon')?.f ?? 1e-5
  const factors = scale.map((one, plane) => one / Math.sqrt(variance[plane]! + epsilon))
  return { factors, shifts: shift.map((one, plane) => one - mean[plane]! * factors[plane]!) }
}

/** Three by three over a doubled map, seen from one place: rows and columns that fall on the same pixel before are one. */
function pressed(kernel: Float32Array, planes: number, allIn: number, used: number, down: number, across: number): Float32Array {
  const out = new Float32Array(planes * used * 4)
  for (let plane = 0; plane < planes; plane++) {
    for (let from = 0; from < used; from++) {
      for (let tap = 0; tap < 9; tap++) {
        const y = (Math.floor(tap / 3) + 1 - down) >> 1, x = (tap % 3 + 1 - across) >> 1
        out[((plane * used + from) * 2 + y) * 2 + x]! += kernel[(plane * allIn + from) * 9 + tap]!
      }
    }
  }
  return out
}

/** The part of a kernel that reads the planes from `first` on. */
function planesFrom(kernel: Float32Array, planes: number, allIn: number, first: number): Float32Array {
  const each = (allIn - first) * 9
  const out = new Float32Array(planes * each)
  for (let plane = 0; plane < planes; plane++) out.set(kernel.subarray((plane * allIn + first) * 9, (plane + 1) * allIn * 9), plane * each)
  return out
}

/** The first doubling with the normalisation behind it: four places of each plane. */
function spreadOf(weights: Float32Array, bias: Float32Array, planes: number, { factors, shifts }: ReturnType<typeof normalOf>): { weights: Float32Array; bias: Float32Array } {
  const spread = new Float32Array(4 * planes * planes), spreadBias = new Float32Array(4 * planes)
  for (let row = 0; row < 4 * planes; row++) {
    const place = Math.floor(row / planes), out = row % planes
    spreadBias[row] = bias[out]! * factors[out]! + shifts[out]!
    for (let plane = 0; plane < planes; plane++) spread[row * planes + plane] = weights[(plane * planes + out) * 4 + place]! * factors[out]!
  }
  return { weights: spread, bias: spreadBias }
}

/** The second doubling: each of the square of four by four reads the planes of its own place of the first. */
function gatherOf(last: Float32Array, planes: number): Float32Array {
  const gather = new Float32Array(16 * 4 * planes)
  for (let row = 0; row < 16; row++) {
    const y = row >> 2, x = row & 3
    const place = (y >> 1) * 2 + (x >> 1), within = (y & 1) * 2 + (x & 1)
    for (let plane = 0; plane < planes; plane++) gather[row * 4 * planes + place * planes + plane] = last[plane * 4 + within]!
  }
  return gather
}
