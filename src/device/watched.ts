/** Those who want to hear of a change, in the shape React's useSyncExternalStore takes. */
export interface Watched {
  /** @returns stops it */
  watch(watcher: () => void): () => void
  tell(): void
}

export function watched(): Watched {
  const watchers = new Set<() => void>()
  return {
    watch: watcher => {
      watchers.add(watcher)
      return () => { watchers.delete(watcher) }
    },
    tell: () => watchers.forEach(watcher => watcher()),
  }
}
