import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { ensureBuilt } from '../../scripts/build'
import { uploadFolder } from '../../scripts/uploadFolder'

const run = promisify(execFile)
/** The platform's upload from a console takes 50 MB zipped and 500 MB unzipped; a folder that doubles has taken in what it should not. */
const MOST_BYTES = 120e6

describe('what is uploaded of checkWaybill', () => {
  let folder: string, bytes: number
  beforeAll(async () => {
    await ensureBuilt(['functions'])
    const made = await uploadFolder('checkWaybill', { build: false })
    bytes = made.bytes
    // Moved away from the repository, so that nothing of its node_modules can be found.
    folder = await mkdtemp(path.join(tmpdir(), 'daofu-upload-'))
    await cp(made.folder, folder, { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('carries onnxruntime for linux/x64 alone, and the thread that reads lines', async () => {
    const files = (await readdir(folder, { recursive: true })).map(file => file.split(path.sep).join('/'))
    const engines = files.filter(file => /libonnxruntime|onnxruntime_binding|\.dylib$|\.dll$/u.test(file))
    expect(engines.length).toBeGreaterThan(0)
    expect(engines.filter(file => !file.includes('/linux/x64/'))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['inferenceThread.cjs', 'models/ch_PP-OCRv4_rec_infer.onnx', 'models/ppocr_keys_v1.txt']))
    expect(files.filter(file => file.includes('@gutenye'))).toEqual([])
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  it('loads from that folder alone', async () => {
    const { stdout } = await run(process.execPath, ['-e', "console.log(typeof require('./index.js').main); process.exit(0)"], { cwd: folder, env: { PATH: process.env['PATH'], EVIDENCE_SECRET: 'x'.repeat(40), TCB_ENV: 'local', NODE_PATH: '' } })
    expect(stdout.trim()).toBe('function')
  })
})
