import { foldDetectorHead } from './foldDetectorHead'
import { FLOAT, floatsOf, floatTensor, type Graph, INT, INTS, type Node, type OnnxModel, shapeOf, type Tensor } from './onnxModel'

/**
 * Folds a PP-LCNetV3 model for inference, with the same answers to the last few digits of a float: the learned scale and
 * shift behind each convolution go into its weights, x·clip(x+3, 0, 6)/6 becomes x·hardSigmoid(x), and the scale and shift
 * behind that go into the next convolution (the shift only where no padding would have been shifted too). What were eight
 * passes over every layer's pixels are three or four, all in the layout the engine's convolutions work in; the engine fuses
 * none of them itself. The detector's end goes the way of foldDetectorHead. Changes the model; returns how many activations
 * were folded.
 */
export function foldModel({ graph }: OnnxModel): number {
  const tensors = new Map<string, Tensor>(graph.initializer.map(tensor => [tensor.name, tensor]))
  for (const node of graph.node) {
    const value = node.opType === 'Constant' ? node.attribute?.[0]?.t ?? null : null
    if (value !== null) tensors.set(node.output[0]!, value)
  }
  const folding = new Folding(graph, tensors)
  let folded = 0
  for (const node of [...graph.node]) {
    if (node.opType !== 'Conv' || !tensors.has(node.input[1]!)) continue
    folding.foldAffineInto(node)
    if (folding.foldActivationOf(node)) folded += 1
  }
  foldDetectorHead(graph, tensors)
  folding.dropUnused()
  return folded
}

/** What the name begins with of a convolution that only copies pixels, or shifts them. */
export const EACH_PIXEL = 'each'

interface Affine { scale: number; shift: number; nodes: [Node, Node]; output: string }

class Folding {
  private readonly users = new Map<string, Node[]>()
  private readonly outputs: ReadonlySet<string>
  private readonly gone = new Set<Node>()
  private made = 0

  constructor(private readonly graph: Graph, private readonly tensors: Map<string, Tensor>) {
    this.outputs = new Set(graph.output.map(({ name }) => name))
    for (const node of graph.node) for (const name of node.input) this.users.set(name, [...(this.users.get(name) ?? []), node])
  }

  /** The scalar Mul and Add right behind a convolution go into its weights and its bias. */
  foldAffineInto(conv: Node): void {
    const affine = this.affineAfter(conv.output[0]!)
    if (affine === null) return
    this.rewrite(conv, (weights, bias) => {
      for (let i = 0; i < weights.length; i++) weights[i]! *= affine.scale
      for (let i = 0; i < bias.length; i++) bias[i] = bias[i]! * affine.scale + affine.shift
    })
    for (const node of affine.nodes) this.gone.add(node)
    conv.output = [affine.output]
  }

  /** Add 3, Clip to 6, Mul and Div 6 behind a convolution become HardSigmoid and Mul. */
  foldActivationOf(conv: Node): boolean {
    const x = conv.output[0]!
    const users = this.users.get(x) ?? []
    const add = users.find(node => this.scalarOf(node, 'Add') === 3), product = users.find(node => node.opType === 'Mul')
    const clip = add === undefined ? null : this.onlyUser(add.output[0]!)
    if (users.length !== 2 || add === undefined || product === undefined || clip?.opType !== 'Clip' || !product.input.includes(clip.output[0]!)) return false
    const divide = this.onlyUser(product.output[0]!)
    if (divide === null || this.scalarOf(divide, 'Div') !== 6) return false
    for (const node of [add, clip, product, divide]) this.gone.add(node)
    const gate = this.newName('gate'), channels = shapeOf(this.tensors.get(conv.input[1]!)!)[0]!
    const nodes: Node[] = [
      this.eachPixel(x, `${gate}.same`, channels, 0),
      { opType: 'HardSigmoid', name: gate, input: [`${gate}.same`], output: [gate], attribute: [{ name: 'alpha', type: FLOAT, f: 1 / 6 }, { name: 'beta', type: FLOAT, f: 0.5 }] },
      { opType: 'Mul', name: `${gate}.mul`, input: [x, gate], output: [divide.output[0]!] },
    ]
    nodes.push(...this.foldAffineOnward(nodes[2]!, channels))
    this.graph.node.splice(this.graph.node.indexOf(conv) + 1, 0, ...nodes)
    return true
  }

  /** The scalar Mul and Add behind an activation go into the convolutions that read it; @returns the Add that has to stay, if any. */
  private foldAffineOnward(activation: Node, channels: number): Node[] {
    const affine = this.affineAfter(activation.output[0]!)
    if (affine === null) return []
    const next = this.users.get(affine.output) ?? []
    if (this.outputs.has(affine.output) || next.some(node => node.opType !== 'Conv' || node.input[0] !== affine.output || !this.tensors.has(node.input[1]!))) return []
    for (const node of affine.nodes) this.gone.add(node)
    // A convolution of single pixels pads nothing, so a shift before it is a shift of its bias.
    const single = next.every(node => shapeOf(this.tensors.get(node.input[1]!)!).slice(2).every(side => side === 1))
    for (const conv of next) {
      this.rewrite(conv, (weights, bias) => {
        const each = weights.length / bias.length
        for (let out = 0; out < bias.length && single; out++) bias[out]! += affine.shift * weights.subarray(out * each, (out + 1) * each).reduce((sum, weight) => sum + weight, 0)
        for (let i = 0; i < weights.length; i++) weights[i]! *= affine.scale
      })
    }
    if (single) {
      activation.output = [affine.output]
      return []
    }
    const unshifted = this.newName('unshifted')
    activation.output = [unshifted]
    return [this.eachPixel(unshifted, affine.output, channels, affine.shift / affine.scale)]
  }

  /** A convolution of each channel's single pixels that adds `shift`: unlike Add and HardSigmoid it works on the engine's blocks of channels, so nothing is reordered for it. */
  private eachPixel(x: string, output: string, channels: number, shift: number): Node {
    const name = this.newName(EACH_PIXEL)
    const weights = this.keep(floatTensor(`${name}.weights`, [channels, 1, 1, 1], new Float32Array(channels).fill(1)))
    const bias = this.keep(floatTensor(`${name}.bias`, [channels], new Float32Array(channels).fill(shift)))
    return { opType: 'Conv', name, input: [x, weights, bias], output: [output], attribute: [{ name: 'kernel_shape', type: INTS, ints: [1, 1] }, { name: 'group', type: INT, i: channels }] }
  }

  dropUnused(): void {
    this.graph.node = this.graph.node.filter(node => !this.gone.has(node))
    const read = new Set(this.graph.node.flatMap(node => node.input))
    this.graph.node = this.graph.node.filter(node => node.opType !== 'Constant' || read.has(node.output[0]!))
    this.graph.initializer = this.graph.initializer.filter(tensor => read.has(tensor.name))
  }

  private affineAfter(name: string): Affine | null {
    const mul = this.onlyUser(name)
    const scale = mul === null ? null : this.scalarOf(mul, 'Mul')
    const add = mul === null || scale === null ? null : this.onlyUser(mul.output[0]!)
    const shift = add === null ? null : this.scalarOf(add, 'Add')
    return mul === null || scale === null || add === null || shift === null ? null : { scale, shift, nodes: [mul, add], output: add.output[0]! }
  }

  private onlyUser(name: string): Node | null {
    const users = this.users.get(name) ?? []
    return users.length === 1 && !this.outputs.has(name) ? users[0]! : null
  }

  /** The one number an operation of this kind takes beside what flows through it. */
  private scalarOf(node: Node, opType: string): number | null {
    if (node.opType !== opType) return null
    for (const name of node.input) {
      const tensor = this.tensors.get(name)
      if (tensor !== undefined && tensor.dataType === FLOAT && shapeOf(tensor).every(side => side === 1)) return floatsOf(tensor)[0]!
    }
    return null
  }

  private rewrite(conv: Node, change: (weights: Float32Array, bias: Float32Array) => void): void {
    const [x, weightName, biasName] = conv.input as [string, string, string?]
    const tensor = this.tensors.get(weightName)!
    const dims = shapeOf(tensor), weights = floatsOf(tensor)
    const bias = biasName === undefined ? new Float32Array(dims[0]!) : floatsOf(this.tensors.get(biasName)!)
    change(weights, bias)
    const name = this.newName('folded')
    conv.input = [x, this.keep(floatTensor(`${name}.weights`, dims, weights)), this.keep(floatTensor(`${name}.bias`, [bias.length], bias))]
  }

  private keep(tensor: Tensor): string {
    this.graph.initializer.push(tensor)
    this.tensors.set(tensor.name, tensor)
    return tensor.name
  }

  private newName(what: string): string {
    this.made += 1
    return `${what}.${this.made}`
  }
}
