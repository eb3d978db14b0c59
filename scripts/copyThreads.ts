import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { type Metafile } from 'esbuild'

/** A thread starts from a file: it stands beside every bundle that starts one. */
const startedBy = 'cloudfunctions/adapters/ocr/inference.ts'
const thread = 'cloudfunctions/adapters/ocr/inferenceThread.cjs'

/** Puts beside a bundle the file it starts threads from. @param inputs paths from the repository's root @param into the bundle's folder */
export async function copyThreads({ inputs }: Metafile, repo: string, into: string): Promise<void> {
  if (inputs[startedBy] !== undefined) await copyFile(path.join(repo, thread), path.join(into, path.basename(thread)))
}
