import { accessibilityFaults, contrastFaults } from './accessibility'
import { inChromium } from './harness'
import { layoutFaults } from './layout'
import { screens } from './screens'

/** The phones we promise (320 to 430 px), each in plain, care and dark. */
const widths = [320, 375, 430]
const modes = [{ care: false, dark: false }, { care: false, dark: true }, { care: true, dark: true }, { care: true, dark: false }]

inChromium('every page and state, on every phone, plain, large and dark', street => {
  test.each(screens.map(screen => [screen.name, screen] as const))('%s', async (_, screen) => {
    const visitor = await street().aVisitor({ moderator: screen.moderator === true })
    await screen.reach(visitor, street())
    await visitor.settled()
    const found: string[] = await accessibilityFaults(visitor.page)
    let large = false
    for (const { care, dark } of modes) {
      if (care !== large) await visitor.turnLargeText()
      large = care
      await visitor.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await visitor.settled()
      for (const width of widths) {
        await visitor.page.setViewportSize({ width, height: 780 })
        const here = `${care ? 'large ' : ''}${dark ? 'dark ' : ''}${width}px`
        found.push(...(await layoutFaults(visitor.page, care)).map(fault => `${here}: ${fault}`))
      }
      // Colours do not hang on the width.
      found.push(...(await contrastFaults(visitor.page)).map(fault => `${care ? 'large ' : ''}${dark ? 'dark ' : ''}${fault}`))
    }
    expect(found).toEqual([])
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  }, 60_000)
})
