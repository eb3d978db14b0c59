import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../emulator/localCloud'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the SDK's own types leave out half of what it answers
type Untyped = any

/** What a script finds inside the function's instance (functions/sdk/index.js). */
export interface Inside<Args = Untyped> {
  cloud: Untyped
  db: Untyped
  command: Untyped
  args: Args
  context: Record<string, unknown>
}

export interface StartedCloud extends LocalCloud {
  dataDir: string
  /** Every line logged so far. */
  logged: string[]
  /** Runs a script in an instance with the unmodified SDK, as a client's call. It sees nothing but what it is given. */
  inside<Args, Value>(script: (inside: Inside<Args>) => Promise<Value> | Value, args?: Args, openid?: string): Promise<Value>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

export const fixtures = path.join(__dirname, 'functions')

/** A person, as WeChat's openids look. */
export const openidOf = (person: string): string => `o${person}`.padEnd(28, '0')

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
}

/** Options of a cloud on a folder of its own with the functions of the fixtures. */
export function testOptions(more: Partial<LocalCloudOptions> = {}): LocalCloudOptions & { logged: string[] } {
  const logged: string[] = []
  return { dataDir: temporaryFolder(), functionsDir: fixtures, databaseFile: path.join(fixtures, 'database.json'), port: 0, pageDir: null, environment: {}, log: line => { logged.push(line) }, logged, ...more }
}

export async function startedCloud(more: Partial<LocalCloudOptions> = {}): Promise<StartedCloud> {
  const options = testOptions(more)
  const cloud = await startLocalCloud(options)
  return {
    ...cloud,
    dataDir: options.dataDir,
    logged: options.logged,
    inside: async (script, args, openid = openidOf('wang')) => (await cloud.call('sdk', { script: script.toString(), args: args ?? null }, openid)).result as never,
    stop: async () => {
      await cloud.close()
      rmSync(options.dataDir, { recursive: true, force: true })
    },
  }
}

/** A folder of functions written for one test: their code (which can't reach the SDK) and config.json. */
export function writtenFunctions(functions: Readonly<Record<string, { code: string; config?: unknown }>>): string {
  const folder = temporaryFolder()
  for (const [name, { code, config }] of Object.entries(functions)) {
    mkdirSync(path.join(folder, name))
    writeFileSync(path.join(folder, name, 'index.js'), code)
    if (config !== undefined) writeFileSync(path.join(folder, name, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  }
  return folder
}
