import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const planted = path.join(__dirname, 'planted/lint')

/** Each planted file and what lint must say of it; null where it must say nothing. */
const expected: Record<string, { rule: string; says: RegExp } | null> = {
  'core/readsClock.ts': { rule: 'no-restricted-syntax', says: /clock port/ },
  'core/readsToday.ts': { rule: 'no-restricted-syntax', says: /clock port/ },
  'core/throwsDice.ts': { rule: 'no-restricted-syntax', says: /Randomness is an argument/ },
  'core/clockAsArgument.ts': null,
  'core/looksBehind.ts': { rule: 'no-restricted-syntax', says: /iOS 14 or 15/ },
  'core/composesLookbehind.ts': { rule: 'no-restricted-syntax', says: /iOS 14 or 15/ },
  'core/asksForLast.ts': { rule: 'no-restricted-syntax', says: /iOS 14 or 15/ },
  'src/cloud/quotesLookbehind.ts': { rule: 'no-restricted-syntax', says: /iOS 14 or 15/ },
  'core/forgetsCase.ts': { rule: '@typescript-eslint/switch-exhaustiveness-check', says: /"b"/ },
  'cloudfunctions/askParcel/askParcel.ts': { rule: 'no-restricted-syntax', says: /clock port/ },
  'emulator/forgetsPromise.ts': { rule: '@typescript-eslint/no-floating-promises', says: /Promises must be/ },
  'src/features/asking/callsCloud.ts': { rule: 'no-restricted-syntax', says: /through src\/cloud only/ },
  'src/features/asking/callsWxCloud.ts': { rule: 'no-restricted-syntax', says: /through src\/cloud only/ },
  'src/device/callsCloud.ts': { rule: 'no-restricted-syntax', says: /through src\/cloud only/ },
  'src/cloud/callsCloud.ts': null,
  'src/pages/ask/importsScan.ts': { rule: 'no-restricted-syntax', says: /wrapped once, in src\/device/ },
  'src/cloud/choosesPhoto.ts': { rule: 'no-restricted-syntax', says: /wrapped once, in src\/device/ },
  'src/components/drawsCanvas.ts': { rule: 'no-restricted-syntax', says: /wrapped once, in src\/device/ },
  'src/device/scans.ts': null,
}

interface Linted { filePath: string; messages: { ruleId: string | null; message: string }[] }

describe('what lint forbids', () => {
  let linted: Map<string, Linted['messages']>
  beforeAll(() => {
    // As npm run lint, from the planted folder: the rules' paths start there.
    const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules/eslint/bin/eslint.js'), '-c', path.join(root, 'config/eslint.config.mjs'), '--format', 'json', '.'], { cwd: planted, encoding: 'utf8' })
    if (!stdout.startsWith('[')) throw new Error(stderr)
    linted = new Map((JSON.parse(stdout) as Linted[]).map(({ filePath, messages }) => [path.relative(planted, filePath).split(path.sep).join('/'), messages]))
  }, 60_000)

  test('every planted file is in the table', () => expect([...linted.keys()].sort()).toEqual(Object.keys(expected).sort()))

  test.each(Object.entries(expected))('%s', (file, message) => {
    const said = (linted.get(file) ?? []).map(({ ruleId, message }) => `${String(ruleId)}: ${message}`)
    expect(said).toHaveLength(message === null ? 0 : 1)
    if (message !== null) expect(said[0]).toMatch(new RegExp(`^${message.rule}: .*${message.says.source}`, 's'))
  })
})
