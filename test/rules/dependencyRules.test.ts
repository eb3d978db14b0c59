import { spawnSync } from 'node:child_process'
import path from 'node:path'

interface Rule { name: string }
interface Violation { from: string; rule: Rule }

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { forbidden } = require('../../config/dependencyRules.cjs') as { forbidden: Rule[] }
const root = path.resolve(__dirname, '../..')
const planted = path.join(__dirname, 'planted')

/** Each rule and the one planted file that breaks it. */
const plantedAgainst: Record<string, string> = {
  'no-cycles': 'core/cycleOne.ts',
  resolvable: 'core/leadsNowhere.ts',
  'no-development-packages': 'emulator/usesDevelopmentPackage.ts',
  'declared-packages': 'emulator/usesUndeclaredPackage.ts',
  'no-tests-in-the-product': 'scripts/takesFixture.ts',
  'core-imports-core': 'core/knowsTheDoor.ts',
  'core-does-no-io': 'core/readsFiles.ts',
  'core-packages': 'core/usesSharp.ts',
  'core-valibot-in-contract': 'core/parsesOutsideContract.ts',
  // Counted at the package: core/dates.ts and core/datesAgain.ts both take it.
  'core-dayjs-in-one-file': 'node_modules/dayjs/dayjs.min.js',
  'function-stays-in-its-folder': 'cloudfunctions/newFunction/newFunction.ts',
  'function-without-packages': 'cloudfunctions/newFunction/usesSharp.ts',
  'memory-in-tests-only': 'cloudfunctions/newFunction/index.ts',
  'door-knows-no-function': 'cloudfunctions/door.ts',
  'ports-import-core': 'cloudfunctions/ports/knowsAdapter.ts',
  'ports-without-packages': 'cloudfunctions/ports/namesPackage.ts',
  'adapter-stays-in-its-folder': 'cloudfunctions/adapters/newAdapter/leansOnAnother.ts',
  'adapter-without-packages': 'cloudfunctions/adapters/newAdapter/usesSharp.ts',
  'adapter-wx-packages': 'cloudfunctions/adapters/wx/usesSharp.ts',
  'adapter-ocr-packages': 'cloudfunctions/adapters/ocr/usesSdk.ts',
  'wx-server-sdk-in-one-place': 'scripts/asksTheSdk.ts',
  'cloud-without-the-page': 'cloudfunctions/askParcel/drawsPage.ts',
  'src-without-the-cloud': 'src/pages/ask.ts',
  'src-does-no-io': 'src/device/readsFiles.ts',
  'feature-stays-in-its-folder': 'src/features/newFeature/usesOther.ts',
  'components-know-no-feature': 'src/components/calls.ts',
  'components-take-types-of-core': 'src/components/decides.ts',
  'cloud-below-the-pages': 'src/cloud/shows.ts',
  'device-below-the-pages': 'src/device/shows.ts',
  'text-below-the-pages': 'src/text/shows.ts',
  'emulator-knows-nothing-of-ours': 'emulator/knowsRules.ts',
  'simulation-plays-the-rules': 'simulation/asksTheDoor.ts',
  'simulation-stays-outside': 'src/device/dreams.ts',
  'emulator-without-our-packages': 'emulator/asksTarget.ts',
}

/** Runs the same command as npm run deps, from `folder`. Its exit status is the number of violations, so it is not looked at. */
function violationsIn(folder: string): Violation[] {
  const bin = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [bin, '--config', path.join(root, 'config/dependencyRules.cjs'), '--output-type', 'json', 'core', 'cloudfunctions', 'src', 'emulator', 'simulation', 'scripts'], { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (!stdout.startsWith('{')) throw new Error(stderr)
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations
}

describe('who may import whom', () => {
  let found: Violation[]
  beforeAll(() => { found = violationsIn(planted) }, 60_000)

  test('every rule has its planted violation', () => {
    expect(Object.keys(plantedAgainst).sort()).toEqual(forbidden.map(rule => rule.name).sort())
  })

  test.each(Object.entries(plantedAgainst))('%s bites on %s', (rule, file) => {
    expect(found.filter(({ from }) => from.endsWith(file)).map(violation => violation.rule.name)).toContain(rule)
  })

  test('what stays inside the rules is left alone', () => {
    const guilty = [...Object.values(plantedAgainst), 'core/cycleTwo.ts']
    expect(found.filter(({ from }) => !guilty.some(file => from.endsWith(file)))).toEqual([])
  })

  test('the tree keeps them all', () => {
    expect(violationsIn(root).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  }, 60_000)
})
