import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Cron } from 'croner'
import { LocalCloudError, messageOf } from '../localCloudError'

/** What a function's config.json says, with the platform's defaults filled in. */
export interface FunctionConfig {
  name: string
  /** The built bundle, index.js. */
  file: string
  /** Longest call in seconds: 3 when unsaid, at most 60 for mini-programs (CloudBase documentation). */
  timeout: number
  /** Memory in MB: 256 when unsaid, 64 to 3072 (CloudBase documentation: up to 2 or 3 GB). */
  memorySize: number
  /** Its one timer, or null. */
  timer: { name: string; cron: string } | null
  /** The openapi calls it may make. */
  openapi: readonly string[]
  /** False: only timers and other functions may call it. */
  client: boolean
}

/** WeChat's timers run on Beijing time, with seven fields: second minute hour day month weekday year. */
export const TIMER_ZONE = 'Asia/Shanghai'

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/
const KNOWN_KEYS = new Set(['timeout', 'memorySize', 'triggers', 'permissions', 'client'])

/** Reads every function of the folder. Throws FUNCTIONS_MISSING or FUNCTION_CONFIG_INVALID. */
export function readFunctions(functionsDir: string): Map<string, FunctionConfig> {
  const folders = existsSync(functionsDir) ? readdirSync(functionsDir, { withFileTypes: true }) : []
  const names = folders.filter(entry => entry.isDirectory() && existsSync(path.join(functionsDir, entry.name, 'index.js'))).map(entry => entry.name).sort()
  if (names.length === 0) throw new LocalCloudError('FUNCTIONS_MISSING', `There are no built functions in ${functionsDir}`)
  return new Map(names.map(name => [name, readConfig(name, path.join(functionsDir, name))]))
}

function readConfig(name: string, folder: string): FunctionConfig {
  if (!NAME.test(name)) throw invalid(name, 'a function is named with letters, digits, _ and -')
  const file = path.join(folder, 'config.json')
  const config = existsSync(file) ? parse(name, file) : {}
  const unknown = Object.keys(config).find(key => !KNOWN_KEYS.has(key))
  if (unknown !== undefined) throw invalid(name, `"${unknown}" is not known here`)
  return {
    name,
    file: path.join(folder, 'index.js'),
    timeout: numberIn(name, config, 'timeout', 3, 1, 60),
    memorySize: numberIn(name, config, 'memorySize', 256, 64, 3072),
    timer: timerOf(name, config['triggers'] ?? []),
    openapi: openapiOf(name, config['permissions'] ?? {}),
    client: clientOf(name, config['client'] ?? true),
  }
}

function parse(name: string, file: string): Record<string, unknown> {
  let config: unknown
  try {
    config = JSON.parse(readFileSync(file, 'utf8'))
  } catch (fault) {
    throw invalid(name, messageOf(fault))
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) throw invalid(name, 'it is not an object')
  return config as Record<string, unknown>
}

function numberIn(name: string, config: Record<string, unknown>, key: string, absent: number, least: number, most: number): number {
  const value = config[key] ?? absent
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw invalid(name, `"${key}" must be a whole number from ${least} to ${most}`)
  return value
}

function timerOf(name: string, triggers: unknown): FunctionConfig['timer'] {
  if (!Array.isArray(triggers) || triggers.length > 1) throw invalid(name, '"triggers" is a list of at most one timer')
  if (triggers.length === 0) return null
  const { name: timer, type, config: cron } = triggers[0] as { name?: unknown; type?: unknown; config?: unknown }
  if (typeof timer !== 'string' || timer === '' || type !== 'timer' || typeof cron !== 'string') throw invalid(name, 'a trigger needs "name", "type": "timer" and "config"')
  if (cron.trim().split(/\s+/).length !== 7) throw invalid(name, `the timer ${timer} needs seven fields: second minute hour day month weekday year`)
  try {
    new Cron(cron, { paused: true, timezone: TIMER_ZONE }).stop()
  } catch (fault) {
    throw invalid(name, `the timer ${timer}: ${messageOf(fault)}`)
  }
  return { name: timer, cron }
}

function openapiOf(name: string, permissions: unknown): readonly string[] {
  const list = (permissions as { openapi?: unknown } | null)?.openapi ?? []
  if (!Array.isArray(list) || !list.every(item => typeof item === 'string')) throw invalid(name, '"permissions.openapi" is a list of names such as "security.msgSecCheck"')
  return list
}

function clientOf(name: string, client: unknown): boolean {
  if (typeof client !== 'boolean') throw invalid(name, '"client" is true or false')
  return client
}

const invalid = (name: string, reason: string) => new LocalCloudError('FUNCTION_CONFIG_INVALID', `config.json of the function ${name}: ${reason}`)
