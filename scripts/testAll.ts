import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Everything a person checks, in one command (npm test): types, lint, dependency rules, the built mini-program under
 * WeChat's own compiler, and every jest project. A check that is no jest test counts as one. The last line on stdout is
 * `N passed, N failed[, N skipped]` and nothing else; exit 1 when anything failed.
 */
const root = path.resolve(__dirname, '..')
const report = path.join(root, '.build', 'jest.json')

/** The part of jest's --json that is counted. */
interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numRuntimeErrorTestSuites: number
  testResults: { assertionResults: { status: string; title: string; ancestorTitles: string[] }[] }[]
}

interface Count { passed: number; failed: number; skipped: number }

const checks: readonly (readonly [name: string, script: string])[] = [
  ['types', 'types'],
  ['lint', 'lint'],
  ['dependency rules', 'deps'],
  ['everything builds', 'build'],
  ['the mini-program compiles as WeChat compiles it', 'verify:weapp'],
]

/** npm's own node keeps npm_execpath; without it (run by hand) npm is on the path. */
function npmRun(script: string, args: readonly string[] = []): boolean {
  const npm = process.env['npm_execpath']
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  return spawnSync(command, [...first, 'run', '--silent', script, ...(args.length === 0 ? [] : ['--', ...args])], { cwd: root, stdio: 'inherit' }).status === 0
}

function runCheck([name, script]: readonly [string, string]): Count {
  const began = performance.now()
  const ok = npmRun(script)
  console.log(`${ok ? '✓' : '✕'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** A test file that does not even load is one failure; so is a jest that ends without a report. */
function runJest(): Count {
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const ok = npmRun('jest', ['--json', `--outputFile=${report}`, '--ci'])
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'pending')
  // Whoever skips says why in the title (test/browser/harness.ts).
  for (const group of new Set(skipped.map(({ ancestorTitles, title }) => ancestorTitles[0] ?? title))) console.log(`skipped: ${group}`)
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed, skipped: numPendingTests }
}

function main(): void {
  const counts = [...checks.map(runCheck), runJest()]
  const sum = (of: keyof Count): number => counts.reduce((total, count) => total + count[of], 0)
  const skipped = sum('skipped')
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}

main()
