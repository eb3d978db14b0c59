import { startLocalCloud } from '../../emulator/localCloud'
import { fixtures, testOptions } from './startedCloud'

/** A local cloud in a process of its own, for the tests that kill it. Arguments: data folder, port. Prints its address. */
async function main(): Promise<void> {
  const [dataDir = '', port = '0'] = process.argv.slice(2)
  const cloud = await startLocalCloud({ ...testOptions(), dataDir, port: Number(port), functionsDir: fixtures })
  process.once('SIGTERM', () => void cloud.close().then(() => process.exit(0)))
  console.log(cloud.url)
}

main().catch((fault: unknown) => {
  console.log(String(fault))
  process.exitCode = 1
})
