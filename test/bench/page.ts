import { mainLimitBytes, subPackageLimitBytes, weappPackages } from '../../scripts/weappPackages'
import { distOf, ensureBuilt } from '../../scripts/build'
import { Street } from '../browser/harness'
import { fixture, type Visitor } from '../browser/visitor'

const usage = `npm run bench:page -- [--json]
How fast the page is in Chromium on this machine, by the browser's own metrics, and how heavy the mini-program is:
  fcpMs              first contentful paint, a new browser each time, median of 5
  inpMs              interaction to next paint: the slowest of the taps from start to answered verdict, median of 5 rounds
  photoToVerdictMs   from the photo chosen in the album to the verdict on the screen, functions warm, median of 5
  weappMainKb, weappTotalKb, largestSubPackageKb   of the built mini-program, kB of 1024 bytes (0: no sub-package)`

const rounds = 5
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Chromium reports every interaction above 16 ms; none reported is one faster than that. */
const watchInteractions = (): void => {
  const scope = window as unknown as { slowest: number }
  scope.slowest = 16
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) if (entry.interactionId > 0) scope.slowest = Math.max(scope.slowest, entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

const firstPaintOf = (visitor: Visitor): Promise<number> => visitor.page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN)

async function slowestTap(visitor: Visitor): Promise<number> {
  await visitor.page.evaluate(watchInteractions)
  await visitor.typeParcel({ number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' })
  await visitor.sees('先问家里', 30_000)
  await visitor.tap('没人买')
  await visitor.sees('先别付钱')
  await visitor.tap('改 金额')
  await visitor.sees('改好了')
  await visitor.page.waitForTimeout(300)
  return visitor.page.evaluate(() => (window as unknown as { slowest: number }).slowest)
}

async function photoToVerdict(visitor: Visitor): Promise<number> {
  const chooser = visitor.page.waitForEvent('filechooser')
  await visitor.tap('从相册选')
  const agree = visitor.button('同意，去拍照')
  if (await agree.isVisible()) await agree.click()
  const began = performance.now()
  await (await chooser).setFiles(fixture('labels/26-bigDueBox-perspective.jpg'))
  await visitor.page.locator('.headline__title:visible').waitFor({ timeout: 60_000 })
  return performance.now() - began
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void console.log(usage)
  await ensureBuilt(['functions', 'h5', 'weapp'])
  const street = await Street.open()
  const paints: number[] = []
  const taps: number[] = []
  const looks: number[] = []
  try {
    // One look first: the function's instance reads its models and stays warm.
    const first = await street.aVisitor()
    await photoToVerdict(first)
    await first.leave()
    for (let round = 0; round < rounds; round += 1) {
      const visitor = await street.aVisitor()
      paints.push(await firstPaintOf(visitor))
      taps.push(await slowestTap(visitor))
      await visitor.leave()
      const photographer = await street.aVisitor()
      looks.push(await photoToVerdict(photographer))
      await photographer.leave()
    }
  } finally {
    await street.close()
  }
  const packages = weappPackages(distOf('weapp'))
  const kB = (bytes: number): number => Math.round(bytes / 102.4) / 10
  const subPackages = packages.filter(({ name }) => name !== 'main').map(({ bytes }) => bytes)
  const figures = {
    fcpMs: Math.round(median(paints)),
    inpMs: Math.round(median(taps)),
    photoToVerdictMs: Math.round(median(looks)),
    weappMainKb: kB(packages[0]?.bytes ?? NaN),
    weappTotalKb: kB(packages.reduce((sum, { bytes }) => sum + bytes, 0)),
    largestSubPackageKb: kB(Math.max(0, ...subPackages)),
  }
  if (process.argv.includes('--json')) return void console.log(JSON.stringify(figures))
  const line = (name: string, value: string, promised: string): void => console.log(`${name.padEnd(34)}${value.padStart(10)}   ${promised}`)
  line('first contentful paint', `${figures.fcpMs} ms`, 'promised: 1000 ms at most')
  line('interaction to next paint', `${figures.inpMs} ms`, 'promised: 200 ms at most')
  line('photo chosen to verdict, warm', `${figures.photoToVerdictMs} ms`, 'promised: 2000 ms at most')
  line('mini-program, main package', `${figures.weappMainKb} kB`, `promised: ${mainLimitBytes / 1024} kB at most`)
  line('mini-program, all packages', `${figures.weappTotalKb} kB`, '')
  line('mini-program, largest sub-package', `${figures.largestSubPackageKb} kB`, `promised: ${subPackageLimitBytes / 1024} kB at most`)
}

main().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
