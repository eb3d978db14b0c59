import { type Change, type Delta } from './bookDocuments'

/** The document a change leaves behind; the one given is not touched. Sets and adds along dotted paths, making what is missing. */
export function changed<T extends object>(document: T | null, { blank, set, inc }: Pick<Change, 'blank' | 'set' | 'inc'>): T {
  const next: Fields = { ...(document ?? blank) }
  const at = (path: string): [within: Fields, field: string] => {
    const steps = path.split('.')
    const field = steps.pop()!
    let within = next
    for (const step of steps) within = within[step] = { ...within[step] as Fields }
    return [within, field]
  }
  for (const [path, value] of Object.entries(set)) {
    const [within, field] = at(path)
    within[field] = value
  }
  for (const [path, by] of Object.entries(inc)) {
    const [within, field] = at(path)
    within[field] = ((within[field] as number | undefined) ?? 0) + by
  }
  return next as T
}

type Fields = Record<string, unknown>

/** The old deltas taken back and the new ones put, as one delta per document; what cancels out is left out. */
export function difference(old: readonly Delta[], next: readonly Delta[]): Delta[] {
  const byId = new Map<string, Delta>()
  for (const [sign, deltas] of [[-1, old], [1, next]] as const) {
    for (const { collection, id, inc } of deltas) {
      const sum = byId.get(id) ?? { collection, id, inc: {} }
      for (const [path, by] of Object.entries(inc)) sum.inc[path] = (sum.inc[path] ?? 0) + sign * by
      byId.set(id, sum)
    }
  }
  const deltas = [...byId.values()].map(delta => ({ ...delta, inc: Object.fromEntries(Object.entries(delta.inc).filter(([, by]) => by !== 0)) }))
  return deltas.filter(delta => Object.keys(delta.inc).length > 0)
}
