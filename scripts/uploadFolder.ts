import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildFunctions, functionsDir } from './buildFunctions'

const repo = path.resolve(__dirname, '..')
const uploadDir = path.join(repo, 'dist', 'upload')

/** Of a package, only what runs on the platform's machines (linux/x64, glibc): the rest of it is other systems' binaries and sources. */
const kept: Record<string, (file: string) => boolean> = {
  'onnxruntime-node': file => !/^bin\/napi-v\d+\/(?!linux\/x64)/u.test(file) && !/\/libonnxruntime_providers_(?:cuda|tensorrt)/u.test(file) && !/^(?:lib\/.*\.map|script)/u.test(file),
  'zxing-wasm': file => /^package\.json$|^dist\/(?:cjs\/reader|cjs\/share|reader\/zxing_reader\.wasm)/u.test(file) || /^dist\/cjs\/[^/]+$/u.test(file),
}
const otherSystems = /^@img\/sharp-(?!linux-x64$|libvips-linux-x64$)/u

/**
 * Builds the functions, and makes dist/upload/NAME: the bundle with the packages it needs and nothing of other platforms,
 * so that it runs from that folder alone on linux/x64. Returns its size in bytes.
 */
export async function uploadFolder(name: string, { build = true }: { build?: boolean } = {}): Promise<{ folder: string; bytes: number }> {
  if (build) await buildFunctions()
  const folder = path.join(uploadDir, name)
  await rm(folder, { recursive: true, force: true })
  await cp(path.join(functionsDir, name), folder, { recursive: true })
  const { dependencies } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const done = new Set<string>()
  for (const one of Object.keys(dependencies)) await addPackage(one, path.join(repo, 'node_modules'), path.join(folder, 'node_modules'), done)
  return { folder, bytes: await sizeOf(folder) }
}

interface Manifest { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** A package and, beside it, all it depends on; versions nested below it stay nested. */
async function addPackage(name: string, from: string, into: string, done: Set<string>): Promise<void> {
  const source = path.join(from, name)
  if (done.has(source) || otherSystems.test(name) || !existsSync(source)) return
  done.add(source)
  const keep = kept[name] ?? (file => !/\.(?:md|map|ts)$|^(?:test|tests|docs|example|examples|\.github)\//u.test(file))
  await cp(source, path.join(into, name), {
    recursive: true, dereference: true,
    filter: async file => {
      const inside = path.relative(source, file)
      return !inside.split(path.sep).includes('node_modules') && (inside === '' || (await stat(file)).isDirectory() || keep(inside.split(path.sep).join('/')))
    },
  })
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as Manifest
  for (const one of [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]) {
    const nested = path.join(source, 'node_modules')
    if (existsSync(path.join(nested, one))) await addPackage(one, nested, path.join(into, name, 'node_modules'), done)
    else await addPackage(one, path.join(repo, 'node_modules'), repoModulesIn(into), done)
  }
}

/** The outermost node_modules of a path. */
const repoModulesIn = (folder: string): string => folder.slice(0, folder.indexOf('node_modules') + 'node_modules'.length)

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(entries.filter(entry => entry.isFile()).map(async entry => (await stat(path.join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, one) => sum + one, 0)
}

async function main(): Promise<void> {
  const { folder, bytes } = await uploadFolder(process.argv[2] ?? 'checkWaybill')
  const parts = await Promise.all((await readdir(path.join(folder, 'node_modules'))).map(async name => ({ name, mb: (await sizeOf(path.join(folder, 'node_modules', name))) / 1e6 })))
  for (const { name, mb } of parts.sort((p, q) => q.mb - p.mb).slice(0, 8)) console.log(`${name.padEnd(24)} ${mb.toFixed(1).padStart(7)} MB`)
  console.log(`${path.relative(repo, folder)}: ${(bytes / 1e6).toFixed(1)} MB (CloudBase takes 500 MB of code)`)
  await writeFile(path.join(uploadDir, 'sizes.json'), JSON.stringify(Object.fromEntries(parts.map(({ name, mb }) => [name, Math.round(mb * 10) / 10])), null, 2))
}

if (require.main === module) {
  main().catch((fault: unknown) => {
    console.error(fault)
    process.exitCode = 1
  })
}
