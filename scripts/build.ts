import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildFunctions } from './buildFunctions'
import { pruneWeappStyles } from './pruneStyle'

const repo = path.resolve(__dirname, '..')
export const distOf = (part: Part): string => path.join(repo, 'dist', part === 'functions' ? 'cloudfunctions' : part)

export type Part = 'functions' | 'h5' | 'weapp'

/** What each part is made of; a change in any of these files makes it stale. */
const madeOf: Record<Part, readonly string[]> = {
  functions: ['core', 'cloudfunctions', 'scripts/buildFunctions.ts', 'package-lock.json'],
  h5: ['core', 'src', 'config/index.ts', 'babel.config.js', 'package-lock.json'],
  weapp: ['core', 'src', 'config/index.ts', 'config/weappAria.ts', 'babel.config.js', 'package-lock.json', 'project.config.json', 'scripts/pruneStyle.ts'],
}

/**
 * Builds the parts whose sources changed since they were last built (by content, not by time), and says on stderr what
 * it does. Returns the parts that were really built.
 */
export async function ensureBuilt(parts: readonly Part[]): Promise<Part[]> {
  const built: Part[] = []
  for (const part of parts) {
    const key = await keyOf(madeOf[part])
    const note = path.join(repo, '.build', `${part}.key`)
    if (existsSync(distOf(part)) && existsSync(note) && await readFile(note, 'utf8') === key) continue
    process.stderr.write(`building ${part} …\n`)
    if (part === 'functions') await buildFunctions()
    else await runTaro(part)
    await mkdir(path.dirname(note), { recursive: true })
    await writeFile(note, key)
    built.push(part)
  }
  return built
}

async function keyOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  // What config/index.ts writes into the build from outside.
  for (const name of ['TARO_APP_CLOUD_ENV', 'TARO_APP_FLAG_TEMPLATE']) hash.update(`${name}=${process.env[name] ?? ''}\0`)
  for (const source of sources) for (const file of await filesOf(path.join(repo, source))) hash.update(path.relative(repo, file)).update('\0').update(await readFile(file)).update('\0')
  return hash.digest('hex')
}

async function filesOf(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null)
  if (entries === null) return existsSync(place) ? [place] : []
  const inside = await Promise.all(entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map(entry => filesOf(path.join(place, entry.name))))
  return inside.flat()
}

/** Taro's own command line, its chatter kept unless it fails. */
export async function runTaro(target: 'h5' | 'weapp'): Promise<void> {
  const taro = spawn(process.execPath, [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', target], { cwd: repo, env: { ...process.env, NODE_ENV: 'production' } })
  let said = ''
  for (const stream of [taro.stdout, taro.stderr]) stream.on('data', (chunk: Buffer) => { said += chunk.toString('utf8') })
  const code = await new Promise<number | null>((resolve, reject) => taro.on('error', reject).on('close', resolve))
  if (code !== 0 || !existsSync(distOf(target))) throw new Error(`taro build --type ${target} failed (${code}):\n${said.slice(-4000)}`)
  if (target === 'weapp') pruneWeappStyles(distOf(target))
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((one): one is Part => one === 'functions' || one === 'h5' || one === 'weapp')
  const built = await ensureBuilt(wanted.length === 0 ? ['functions', 'h5', 'weapp'] : wanted)
  console.log(built.length === 0 ? 'everything is up to date' : `built: ${built.join(', ')}`)
}

if (require.main === module) {
  main().catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exitCode = 1
  })
}
