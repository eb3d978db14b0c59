import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser } from 'playwright-core'
import { type LocalCloud } from '../../emulator/localCloud'
import { localCloudForTests } from '../localCloudForTests'
import { type Badge, newBadge } from './badge'
import { launchChromium, noChromium } from './chromium'
import { type Look, Visitor } from './visitor'

/** The built page on the real local cloud, its data in a folder that is gone afterwards, and a browser to visit it with. */
export class Street {
  private constructor(readonly cloud: LocalCloud, readonly dataDir: string, private readonly browser: Browser, readonly log: string[], readonly moderator: Badge) {}

  static async open(environment: Record<string, string> = {}): Promise<Street> {
    const log: string[] = []
    const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-test-'))
    const moderator = newBadge()
    writeFileSync(path.join(dataDir, 'visitors.secret'), moderator.secret)
    const { cloud } = await localCloudForTests({ dataDir, withPage: true, environment: { MODERATORS: moderator.openid, ...environment }, log: line => { log.push(line) } })
    return new Street(cloud, dataDir, await launchChromium(), log, moderator)
  }

  /** A new person with their own browser, on the start page. */
  async aVisitor({ width = 375, dark = false, language = 'zh-CN', sharpness = 1, moderator = false, ...look }: Look = {}): Promise<Visitor> {
    const context = await this.browser.newContext({ viewport: { width, height: 780 }, colorScheme: dark ? 'dark' : 'light', locale: language, deviceScaleFactor: sharpness, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
    if (moderator) await context.addCookies([{ ...this.moderator.cookie, url: this.cloud.url }])
    return Visitor.enter(context, this.cloud.url, look)
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.cloud.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

/**
 * A describe of tests in a real browser, skipped (and counted so) where none is installed. The street is open for all of
 * them; each test brings its own people: `inChromium('…', street => test('…', async () => { const mother = await street().aVisitor() … }))`.
 */
export function inChromium(title: string, tests: (street: () => Street) => void, environment: Record<string, string> = {}): void {
  const describeHere = noChromium === null ? describe : describe.skip
  // The reason stands in the title: npm test prints it.
  describeHere(noChromium === null ? title : `${title}: ${noChromium}`, () => {
    let street: Street
    beforeAll(async () => { street = await Street.open(environment) }, 60_000)
    afterAll(() => street.close(), 30_000)
    tests(() => street)
  })
}
