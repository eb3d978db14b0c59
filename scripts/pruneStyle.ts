import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const declaration = /(--weui-[\w-]+):([^;{}"']*)(?:;|(?=\}))/gu
const uses = (style: string): string[] => [...style.matchAll(/var\(\s*(--[\w-]+)/gu)].map(([, name = '']) => name)

/**
 * Style sheets without the variables of weui's theme that nothing uses: it brings four sets of two hundred colours, and
 * every family member downloads them at the door. A variable used only by another unused one goes as well.
 */
export function prunedStyles(styles: readonly string[]): string[] {
  const values = new Map<string, string[]>()
  for (const [, name = '', value = ''] of styles.flatMap(style => [...style.matchAll(declaration)])) values.set(name, [...values.get(name) ?? [], value])
  const used = new Set<string>()
  const waiting = styles.flatMap(style => uses(style.replace(declaration, '')))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue
    used.add(name)
    waiting.push(...(values.get(name) ?? []).flatMap(uses))
  }
  return styles.map(style => style.replace(declaration, (whole: string, name: string) => (used.has(name) ? whole : '')))
}

/** Prunes every style sheet of a built mini-program in place. @param root folder of the build */
export function pruneWeappStyles(root: string): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.wxss')).map(file => path.join(root, file))
  const pruned = prunedStyles(files.map(file => readFileSync(file, 'utf8')))
  files.forEach((file, at) => writeFileSync(file, pruned[at] ?? ''))
}
