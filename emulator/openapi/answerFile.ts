import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LocalCloudError, messageOf } from '../localCloudError'

/** The folder of the data folder where a person or a test writes what WeChat's own judges shall answer: answers/NAME.json. */
export const ANSWERS_FOLDER = 'answers'

/**
 * What answers/NAME.json says, read afresh at every call; null when there is no such file. The local cloud has no model
 * of WeChat's to ask: it says so by answering "nothing found" unless told otherwise here. Throws REQUEST_INVALID on a file
 * that is no JSON object.
 */
export function readAnswer(dataDir: string, name: string): Record<string, unknown> | null {
  const file = path.join(dataDir, ANSWERS_FOLDER, `${name}.json`)
  if (!existsSync(file)) return null
  try {
    const answer: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer as Record<string, unknown>
  } catch (fault) {
    throw new LocalCloudError('REQUEST_INVALID', `${ANSWERS_FOLDER}/${name}.json can't be read: ${messageOf(fault)}`)
  }
  throw new LocalCloudError('REQUEST_INVALID', `${ANSWERS_FOLDER}/${name}.json is not a JSON object`)
}
