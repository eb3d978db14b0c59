import { EACH_PIXEL } from './foldModel'
import { floatsOf, floatTensor, INT8, INTS, type Node, type OnnxModel, shapeOf } from './onnxModel'

/** With fewer planes the change of layout costs what the whole numbers save. */
const FEWEST_PLANES = 128
/** Weights are of seven bits: the engine adds two products of eight bits in sixteen (AVX2), which weights of eight would overflow. */
const LARGEST = 64

/**
 * The single-pixel convolutions of a folded model (foldModel), most of a recogniser's work, reckoned in whole numbers:
 * weights rounded here, with a scale for each plane; what flows through rounded by the engine as it comes, to eight bits
 * with a scale for each look. What comes out is floats again, before the activation, which goes along in the same layout,
 * planes last. Changes the model; returns how many convolutions were changed.
 */
export function quantizePointwise(model: OnnxModel): number {
  const { graph } = model
  const tensors = new Map(graph.initializer.map(tensor => [tensor.name, tensor]))
  const users = new Map<string, Node[]>()
  for (const node of graph.node) for (const name of node.input) users.set(name, [...(users.get(name) ?? []), node])
  const changed = new Map<Node, Node[]>(), gone = new Set<Node>()
  for (const conv of graph.node) {
    const weights = conv.opType === 'Conv' ? tensors.get(conv.input[1]!) : undefined
    const [out, planes, ...kernel] = weights === undefined ? [0, 0] : shapeOf(weights)
    const activation = activationOf(conv, users)
    if (weights === undefined || planes! < FEWEST_PLANES || kernel.some(side => side !== 1) || activation === null) continue
    const { name } = conv, { gate, product, shift } = activation
    const rounded = roundedByPlane(floatsOf(weights), out!, planes!)
    graph.initializer.push({ name: `${name}.whole`, dims: [planes!, out!], dataType: INT8, rawData: new Uint8Array(rounded.whole.buffer) }, floatTensor(`${name}.scales`, [out!], rounded.scales))
    const nodes: Node[] = [
      moved(`${name}.last`, conv.input[0]!, `${name}.last`, [0, 2, 3, 1]),
      { opType: 'DynamicQuantizeMatMul', domain: 'com.microsoft', name: `${name}.sums`, input: [`${name}.last`, `${name}.whole`, `${name}.scales`, '', conv.input[2]!], output: [`${name}.sums`] },
      { ...gate, input: [`${name}.sums`] },
      { ...product, input: [`${name}.sums`, gate.output[0]!], output: [`${name}.active`] },
    ]
    if (shift !== null) {
      graph.initializer.push(floatTensor(`${name}.shift`, [1], floatsOf(tensors.get(shift.input[2]!)!).slice(0, 1)))
      nodes.push({ opType: 'Add', name: `${name}.shifted`, input: [`${name}.active`, `${name}.shift`], output: [`${name}.shifted`] })
    }
    changed.set(conv, [...nodes, moved(`${name}.first`, nodes[nodes.length - 1]!.output[0]!, (shift ?? product).output[0]!, [0, 3, 1, 2])])
    for (const node of activation.all) gone.add(node)
  }
  if (changed.size > 0) model.opsetImport?.push({ domain: 'com.microsoft', version: 1 })
  graph.node = graph.node.filter(node => !gone.has(node)).flatMap(node => changed.get(node) ?? [node])
  const read = new Set(graph.node.flatMap(node => node.input))
  graph.initializer = graph.initializer.filter(tensor => read.has(tensor.name))
  return changed.size
}

const moved = (name: string, input: string, output: string, perm: number[]): Node =>
  ({ opType: 'Transpose', name, input: [input], output: [output], attribute: [{ name: 'perm', type: INTS, ints: perm }] })

/** Weights as whole numbers, a row for each plane that flows in, with the scale of each plane that comes out. */
function roundedByPlane(weights: Float32Array, out: number, planes: number): { whole: Int8Array; scales: Float32Array } {
  const whole = new Int8Array(planes * out), scales = new Float32Array(out)
  for (let row = 0; row < out; row++) {
    const own = weights.subarray(row * planes, (row + 1) * planes)
    const scale = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-12) / LARGEST
    scales[row] = scale
    for (let plane = 0; plane < planes; plane++) whole[plane * out + row] = Math.round(own[plane]! / scale)
  }
  return { whole, scales }
}

interface Activation { gate: Node; product: Node; shift: Node | null; all: Node[] }

/** The steps of a folded activation behind a convolution: what came, once more, for the gate; the gate; their product; a shift if there is one. */
function activationOf(conv: Node, users: ReadonlyMap<string, Node[]>): Activation | null {
  const readers = users.get(conv.output[0]!) ?? []
  const product = readers.find(node => node.opType === 'Mul'), again = readers.find(node => node.opType === 'Conv')
  const gate = again === undefined ? undefined : users.get(again.output[0]!)?.[0]
  if (readers.length !== 2 || product === undefined || again === undefined || gate?.opType !== 'HardSigmoid') return null
  const next = users.get(product.output[0]!) ?? []
  const shift = next.length === 1 && next[0]!.opType === 'Conv' && next[0]!.name.startsWith(EACH_PIXEL) ? next[0]! : null
  return { gate, product, shift, all: [again, gate, product, ...(shift === null ? [] : [shift])] }
}
