import { watch } from 'node:fs'
import path from 'node:path'

const repo = path.resolve(__dirname, '..')
/** An editor saves a file in several steps; they count as one change. */
const QUIET_MS = 200

/** Runs `rebuild` after a change in the sources, one run at a time, and tells a failed build without ending. */
export function onSourceChange(rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => { running = running.then(rebuild).catch((fault: unknown) => console.error(fault instanceof Error ? fault.message : fault)) }, QUIET_MS)
  }
  for (const folder of ['core', 'cloudfunctions', 'src', 'config']) watch(path.join(repo, folder), { recursive: true }, changed)
}
