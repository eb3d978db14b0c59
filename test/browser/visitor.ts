import path from 'node:path'
import { type BrowserContext, type Locator, type Page } from 'playwright-core'

/** The screen a person holds. */
export interface Look {
  /** CSS px; 320 to 430 are the phones we promise. */
  width?: number
  /** Large type and targets, as if turned on before. */
  care?: boolean
  dark?: boolean
  language?: 'zh-CN' | 'en-US'
  /** Device pixels a CSS px; 2 for pictures. */
  sharpness?: number
  /** The one person the environment names as a moderator. */
  moderator?: boolean
}

export const fixture = (name: string): string => path.resolve(__dirname, '../fixtures', name)

/** A cash-on-delivery parcel for typeParcel, far from any other test's number. */
export const cashParcel = { number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' }

/** One person with their own browser: cookie, storage and consent are nobody else's. */
export class Visitor {
  /** What the page threw or logged as an error, except failed requests: those are part of some journeys. */
  readonly faults: string[] = []

  private constructor(readonly page: Page, readonly context: BrowserContext, private readonly url: string) {
    page.on('pageerror', fault => this.faults.push(fault.message))
    page.on('console', message => { if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) this.faults.push(message.text()) })
  }

  static async enter(context: BrowserContext, url: string, look: Look): Promise<Visitor> {
    context.setDefaultTimeout(10_000)
    const visitor = new Visitor(await context.newPage(), context, url)
    await visitor.open()
    if (look.care === true) await visitor.turnLargeText()
    return visitor
  }

  /** Opens a page of the app by its path; the start page without one. */
  async open(path = '/pages/scan/index'): Promise<void> {
    await this.page.goto(`${this.url}/#${path}`)
    await this.page.locator('.page:visible').waitFor()
  }

  /** Waits until pages have slid in and colours have faded; what turns for ever (a spinner) is not waited for. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => Promise.all(document.getAnimations()
      .filter(animation => animation.effect?.getComputedTiming().iterations !== Infinity)
      .map(animation => animation.finished.catch(() => undefined))))
  }

  /** Turns large text on, or off again. */
  async turnLargeText(): Promise<void> {
    // By script: a sheet may cover the tap, and the state under it is what we look at.
    await this.page.locator('.text-size:visible').evaluate(tap => (tap as HTMLElement).click())
  }

  /** Something to press, by what it says (or is called for a screen reader). */
  button(words: string | RegExp): Locator {
    return this.page.getByRole('button', { name: words }).or(this.page.getByRole('radio', { name: words })).filter({ visible: true }).first()
  }

  async tap(words: string | RegExp): Promise<void> {
    await this.button(words).click()
  }

  /** Waits until the words stand on the screen. */
  async sees(words: string | RegExp, withinMs = 10_000): Promise<void> {
    try {
      await this.page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: withinMs })
    } catch {
      throw new Error(`“${String(words)}” did not appear within ${withinMs} ms; the screen says: ${await this.words()}`)
    }
  }

  /** Waits until the words are gone from the screen. */
  async seesNoMore(words: string | RegExp, withinMs = 10_000): Promise<void> {
    const end = Date.now() + withinMs
    while (await this.page.getByText(words).filter({ visible: true }).count() > 0) {
      if (Date.now() > end) throw new Error(`“${String(words)}” is still there after ${withinMs} ms: ${await this.words()}`)
      await this.page.waitForTimeout(25)
    }
  }

  /** All words on the screen, blanks collapsed. */
  async words(): Promise<string> {
    return (await this.page.locator('body').innerText()).replace(/\s+/g, ' ').trim()
  }

  async fill(field: string, text: string): Promise<void> {
    await this.page.getByLabel(field, { exact: true }).filter({ visible: true }).fill(text)
  }

  /** Takes a photo from the album, agreeing first when asked. @param file a path; see `fixture` */
  async choosePhoto(file: string, way = '从相册选'): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.tap(way)
    const agree = this.page.getByRole('button', { name: '同意，去拍照' })
    if (await agree.isVisible()) await agree.click()
    await (await chooser).setFiles(file)
  }

  /** On a parcel's verdict: nobody bought it, and the others are told. What was answered is ticked already, so one tap is enough. */
  async reportsIt(): Promise<void> {
    await this.tap('没人买')
    await this.sees('先别付钱')
    await this.tap('举报这个包裹')
    await this.tap(/^举报$/)
    await this.sees('举报好了')
  }

  /** Types a parcel in by hand and has it checked. Amount in yuan, payment as the form words it. */
  async typeParcel(parcel: { number?: string; phone?: string; payment?: string; amount?: string }): Promise<void> {
    await this.tap('手动输入')
    if (parcel.number !== undefined) await this.fill('运单号', parcel.number)
    if (parcel.phone !== undefined) await this.fill('寄件人电话', parcel.phone)
    if (parcel.payment !== undefined) await this.tap(parcel.payment)
    if (parcel.amount !== undefined) await this.fill('要付多少钱', parcel.amount)
    await this.tap('查一查')
  }

  /** Asks the family about the parcel whose verdict is shown. @returns the link that the share card carries */
  async askFamily(): Promise<string> {
    await this.sees('先问家里')
    await this.tap('问家里人')
    await this.sees('发到家人群')
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.tap('复制链接')
    await this.sees('链接已复制')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Cuts or restores this person's network; the page itself stays. */
  offline(cut: boolean): Promise<void> {
    return this.context.setOffline(cut)
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}
