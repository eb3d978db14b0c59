import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../scripts/build'
import { openLocalCloud } from '../../scripts/localCloud'
import { quantile } from './quantile'

/**
 * How long a look takes: warm and cold calls of the built checkWaybill on the local cloud, photo already uploaded.
 * npm run bench:check [-- --rounds 3 --json]; photos are the fixtures' (2 MP, drawn, not real).
 */
const photos = path.resolve(__dirname, '../fixtures/labels')

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' }, json: { type: 'boolean', default: false } } })
  await ensureBuilt(['functions'])
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'daofu-bench-'))
  const cloud = await openLocalCloud({ dataDir, port: 0, withPage: false })
  try {
    const names = (await readdir(photos)).filter(name => name.endsWith('.jpg')).sort()
    const look = async (photo: string, id: string): Promise<number> => {
      const fileID = await cloud.upload(`bench-photo-${id}.jpg`, createReadStream(path.join(photos, photo)), `oBench${id}`)
      return (await cloud.call('checkWaybill', { requestId: `bench-request-${id}`, photo: { fileID } }, `oBench${id}`)).ms
    }
    const coldMs = await look(names[0]!, 'cold')
    const warm: number[] = []
    for (let round = 0; round < Number(values.rounds); round++) for (const [place, name] of names.entries()) warm.push(await look(name, `${round}-${String(place).padStart(6, '0')}`))
    const figures = { cores: os.availableParallelism(), photos: warm.length, medianMs: Math.round(quantile(warm, 0.5)), p95Ms: Math.round(quantile(warm, 0.95)), coldMs: Math.round(coldMs), rssMb: cloud.peakRssMb('checkWaybill') }
    if (values.json) console.log(JSON.stringify(figures))
    else console.table(figures)
  } finally {
    await cloud.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
