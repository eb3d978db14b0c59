import { type Change, type Delta } from './bookDocuments'

/** The document a change leaves behind; the one given is not touched. Adds along dotted paths, making what is missing. */
export function changed<T extends object>(document: T | null, { blank, set, inc }: Pick<Change, 'blank' | 'set' | 'inc'>): T {
  const next: Fields = { ...(document ?? blank), ...set }
  for (const [path, by] of Object.entries(inc)) {
    const steps = path.split('.')
    const last = steps.pop()!
    let at = next
    for (const step of steps) at = at[step] = { ...at[step] as Fields }
    at[last] = ((at[last] as number | undefined) ?? 0) + by
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
