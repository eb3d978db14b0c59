import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { ensureBuilt } from '../../scripts/build'
import { Street } from './harness'
import { screens } from './screens'
import { wholeHeight } from './layout'

/**
 * npm run screenshots [NAME…]: draws every page and state (or those named) into .build/screenshots: plain, care and dark,
 * 320, 375 and 430 px wide, the whole page each; and the chosen few of the README into docs/.
 */
const root = path.resolve(__dirname, '../..')
const into = path.join(root, '.build', 'screenshots')
const widths = [320, 375, 430]
const modes = [{ mode: 'plain', care: false, dark: false }, { mode: 'dark', care: false, dark: true }, { mode: 'care', care: true, dark: false }]

/** What the README shows: the state, 375 px wide, plain, and its name in docs/. */
const inReadme: Readonly<Record<string, string>> = { scan: 'scan', 'verdict-refuse': 'verdict', 'verdict-courier-card': 'courier-card', answer: 'answer', 'verdict-poster': 'poster', rescue: 'rescue' }

async function draw(): Promise<void> {
  await ensureBuilt(['functions', 'h5'])
  const wanted = process.argv.slice(2)
  if (wanted.length === 0) rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  const street = await Street.open()
  try {
    for (const screen of screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const visitor = await street.aVisitor({ sharpness: 2, moderator: screen.moderator === true })
      await screen.reach(visitor, street)
      let large = false
      for (const { mode, care, dark } of modes) {
        if (care !== large) await visitor.turnLargeText()
        large = care
        await visitor.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
        for (const width of widths) {
          await visitor.page.setViewportSize({ width, height: 780 })
          await visitor.settled()
          await visitor.page.setViewportSize({ width, height: await wholeHeight(visitor.page) })
          await visitor.settled()
          await visitor.page.screenshot({ path: path.join(into, `${screen.name}-${mode}-${width}.png`) })
        }
      }
      const shown = inReadme[screen.name]
      if (shown !== undefined) {
        await visitor.turnLargeText()
        await visitor.page.emulateMedia({ colorScheme: 'light' })
        await visitor.page.setViewportSize({ width: 375, height: 780 })
        await visitor.settled()
        mkdirSync(path.join(root, 'docs', 'screenshots'), { recursive: true })
        // A README is not to weigh a megabyte.
        await sharp(await visitor.page.screenshot()).png({ palette: true, quality: 60, effort: 10 }).toFile(path.join(root, 'docs', 'screenshots', `${shown}.png`))
      }
      console.log(screen.name)
      await visitor.leave()
    }
  } finally {
    await street.close()
  }
}

draw().catch((fault: unknown) => {
  console.error(fault)
  process.exitCode = 1
})
