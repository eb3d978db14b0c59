// One thread of inference. Plain JavaScript in a file of its own, since a thread starts from a file: the build copies it
// beside each bundle that reads photos. onnxruntime-node computes on the thread that asks (1.24), so two lines at once need two.
const { parentPort, workerData } = require('node:worker_threads')
const { InferenceSession, Tensor } = require(workerData.runtime)

/** @typedef {{ id: number, model: string, data: Float32Array, width: number, height: number, among: Uint16Array }} Question */

const options = threads => ({
  intraOpNumThreads: threads, interOpNumThreads: 1, enableMemPattern: false, graphOptimizationLevel: 'all',
  // A thread that waits without spinning leaves its core to the bar codes.
  extra: { session: { intra_op: { allow_spinning: '0' } } },
})
const sessions = Object.fromEntries(workerData.models.map(({ name, file, threads }) => [name, InferenceSession.create(file, options(threads))]))
for (const session of Object.values(sessions)) session.catch(() => undefined)
Promise.all(Object.values(sessions)).then(() => parentPort.postMessage({ ready: true }), fault => parentPort.postMessage({ fault: String(fault) }))

parentPort.on('message', async (/** @type {Question} */ { id, model, data, width, height, among }) => {
  try {
    const answer = await (await sessions[model]).run({ x: new Tensor('float32', data, [1, 3, height, width]) })
    const scores = Object.values(answer)[0]
    const told = model === 'recognise' ? { ...bestOfEachStep(scores), likeness: highestOf(scores, among) } : { map: scores.data.slice() }
    parentPort.postMessage({ id, ...told }, Object.values(told).map(one => one.buffer))
  } catch (fault) {
    parentPort.postMessage({ id, fault: String(fault) })
  }
})

/** The likeliest class of each step and its probability: a hundredth of what the model puts out, and all that is asked for. */
function bestOfEachStep({ data, dims: [, steps, classes] }) {
  const best = new Uint16Array(steps), probability = new Float32Array(steps)
  for (let step = 0, at = 0; step < steps; step++) {
    let likeliest = 0, highest = data[at++]
    for (let one = 1; one < classes; one++, at++) {
      if (data[at] > highest) {
        highest = data[at]
        likeliest = one
      }
    }
    best[step] = likeliest
    probability[step] = highest
  }
  return { best, probability }
}

/** The highest probability that any step gives to each of the classes asked about. */
function highestOf({ data, dims: [, steps, classes] }, among) {
  return Float32Array.from(among, one => {
    let highest = 0
    for (let at = one; at < steps * classes; at += classes) if (data[at] > highest) highest = data[at]
    return highest
  })
}
