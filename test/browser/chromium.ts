import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** Where a Chromium is installed, or null. The environment's CHROMIUM wins. */
export function findChromium(): string | null {
  return [process.env['CHROMIUM'], ...places].find((place): place is string => place !== undefined && existsSync(place)) ?? null
}

/** Why browser tests are skipped; null when they run. */
export const noChromium: string | null = findChromium() === null ? 'no Chromium found (install one, or name it in CHROMIUM)' : null

/** A headless browser that talks to nobody but the page it is given. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(noChromium ?? '')
  return chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--lang=zh-CN'] })
}
