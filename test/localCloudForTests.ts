import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud, startLocalCloud } from '../emulator/localCloud'
import { distOf } from '../scripts/build'

export const testEnvironment = { EVIDENCE_SECRET: 'only for tests, worth nothing elsewhere', FLAG_TEMPLATE: 'template-of-a-test' }

/** The built functions on the real local cloud, in a data folder of its own unless one is given. The caller closes it and takes the folder away. */
export async function localCloudForTests({ dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-test-')), withPage = false, environment = {}, log = () => undefined }: { dataDir?: string; withPage?: boolean; environment?: Record<string, string>; log?: (line: string) => void } = {}): Promise<{ cloud: LocalCloud; dataDir: string }> {
  const functionsDir = distOf('functions')
  const cloud = await startLocalCloud({ dataDir, functionsDir, databaseFile: path.join(functionsDir, 'database.json'), port: 0, pageDir: withPage ? distOf('h5') : null, environment: { ...testEnvironment, ...environment }, log })
  return { cloud, dataDir }
}
