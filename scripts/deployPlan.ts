import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { collections } from '../cloudfunctions/database'
import { readEnvironment } from '../cloudfunctions/environment'
import { buildFunctions, functionsDir } from './buildFunctions'
import { processEnvironment } from './localCloud'

/**
 * npm run deploy:plan: checks the environment a deployment will get, builds the functions, and prints what to create
 * in the console: collections with rules and indexes, and each function's time, memory and timer. The SDK has no call
 * that makes an index, so this is a list for a person. Exit 1 when the environment is not one to deploy with.
 */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  console.log('Collections (security rule: {"read": false, "write": false} for each)')
  for (const [name, { indexes }] of Object.entries(collections)) {
    console.log(`  ${name}`)
    for (const index of indexes) console.log(`    index ${index.name}: ${index.keys.map(([field, way]) => `${field} ${way === 1 ? 'ascending' : 'descending'}`).join(', ')}${index.unique ? ', unique' : ''}`)
  }
  console.log('\nFunctions')
  for (const { name, bytes } of await buildFunctions()) {
    const config = JSON.parse(await readFile(path.join(functionsDir, name, 'config.json'), 'utf8')) as { timeout: number; memorySize: number; triggers?: { config: string }[] }
    const timer = config.triggers?.[0]
    console.log(`  ${name.padEnd(16)} ${config.timeout} s, ${config.memorySize} MB, ${(bytes / 1024).toFixed(0)} kB of code${timer === undefined ? '' : `, timer ${timer.config}`}`)
  }
  console.log(`\nEnvironment of every function: EVIDENCE_SECRET (set, ${environment.evidenceSecret.length} characters), MODERATORS (${environment.moderators.length}), FLAG_TEMPLATE (${environment.flagTemplate === '' ? 'none: the inbox alone tells' : 'set'}), TEXT_READER (${environment.textReader}), ${Object.entries(processEnvironment).map(([name, value]) => `${name}=${value}`).join(', ')}`)
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
})
