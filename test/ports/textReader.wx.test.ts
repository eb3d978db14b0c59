import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import sharp from 'sharp'
import { type SeenLine } from '../../core/waybill/seenLabel'
import { startLocalCloud, type LocalCloud } from '../../emulator/localCloud'
import { lineSet } from '../labels/lines'
import { labelFile, labelTruth, wallFile } from './labelPhotos'
import { describeTextReader } from './textReader.contract'

const functionsDir = path.resolve(__dirname, '../../dist/test/printedText')
const dataDir = mkdtempSync(path.join(tmpdir(), 'printed-text-'))
let cloud: LocalCloud | null = null

/** WeChat's answer, as the local cloud gives it: what is printed on the label, each line with its corners. */
function answerWith(lines: readonly SeenLine[]): void {
  const corners = (line: SeenLine) => line.box!.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  const items = lines.map(line => {
    const [left_top, right_top, right_bottom, left_bottom] = corners(line)
    return { text: line.text, pos: { left_top, right_top, right_bottom, left_bottom } }
  })
  mkdirSync(path.join(dataDir, 'answers'), { recursive: true })
  writeFileSync(path.join(dataDir, 'answers/ocr.printedText.json'), JSON.stringify({ items }))
}

afterAll(async () => {
  await cloud?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

describeTextReader('of WeChat’s, through the SDK and the local cloud', async () => {
  await build({ entryPoints: [path.join(__dirname, 'printedTextFunction.ts')], outfile: path.join(functionsDir, 'printedText/index.js'), bundle: true, platform: 'node', format: 'cjs', packages: 'external', logLevel: 'error', define: { __dirname: JSON.stringify(__dirname) } })
  writeFileSync(path.join(functionsDir, 'printedText/config.json'), JSON.stringify({ timeout: 20, memorySize: 512, permissions: { openapi: ['ocr.printedText'] }, client: true }))
  writeFileSync(path.join(functionsDir, 'database.json'), JSON.stringify({ collections: {} }))
  cloud = await startLocalCloud({ dataDir, functionsDir, databaseFile: path.join(functionsDir, 'database.json'), port: 0, pageDir: null, environment: {}, log: () => undefined })
  const { width = 0, height = 0 } = await sharp(labelFile).metadata()
  return {
    truth: labelTruth, size: { width, height },
    read: async photo => {
      answerWith(photo === 'label' ? lineSet('twoPart', 1, 0).lines : [])
      return (await cloud!.call('printedText', { file: photo === 'label' ? labelFile : wallFile }, 'o-reader')).result as SeenLine[]
    },
  }
})
