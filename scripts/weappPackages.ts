import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** One package of the mini-program as WeChat counts it: the main one, or a sub-package by its root. */
export interface WeappPackage { name: string; bytes: number }

/** WeChat refuses a package above 2 MB; ours stay well below, because every family member downloads them at the door. */
export const mainLimitBytes = 700 * 1024
export const subPackageLimitBytes = 500 * 1024

const filesUnder = (folder: string): string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap(entry => entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)])

/**
 * Sizes of the packages of a built mini-program, in bytes, the main package first. Licence texts and the DevTools
 * project file are not part of what is uploaded.
 * @param root folder of the build, holding app.json
 */
export function weappPackages(root: string): WeappPackage[] {
  const app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8')) as { subPackages?: { root: string }[]; subpackages?: { root: string }[] }
  const subRoots = (app.subPackages ?? app.subpackages ?? []).map(sub => sub.root.replace(/\/$/, ''))
  const packages: WeappPackage[] = ['main', ...subRoots].map(name => ({ name, bytes: 0 }))
  for (const file of filesUnder(root)) {
    const inside = path.relative(root, file).split(path.sep).join('/')
    if (inside.endsWith('.LICENSE.txt') || inside === 'project.config.json') continue
    const home = subRoots.find(sub => inside.startsWith(`${sub}/`)) ?? 'main'
    const entry = packages.find(one => one.name === home)
    if (entry !== undefined) entry.bytes += statSync(file).size
  }
  return packages
}
