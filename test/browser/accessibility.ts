import { readFileSync } from 'node:fs'
import { type AxeResults } from 'axe-core'
import { type Page } from 'playwright-core'
import { wholeHeight } from './layout'

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const wcag = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }, rules: { 'color-contrast': { enabled: false } } }
const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] } }

/** What axe-core finds against WCAG 2.1 A and AA and its own good practice, contrast apart; one line a finding. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await axe(page, wcag)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${failureSummary ?? ''} ${html.slice(0, 140)}`))
}

/**
 * Words that stand out too little from their ground: below 4.5:1, or 3:1 for large type (WCAG 2.1, 1.4.3). What axe cannot
 * judge by itself is a finding too, except words on a gradient: there the worst of its colours is measured here.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 375, height: 780 }
  // As tall as the page: axe takes words that have scrolled under the bar for unmeasurable.
  await page.setViewportSize({ width, height: await wholeHeight(page) + 80 })
  await page.evaluate(() => document.querySelectorAll('*').forEach(one => { one.scrollTop = 0 }))
  const { violations, incomplete } = await axe(page, contrast)
  const unjudged = incomplete.flatMap(({ nodes }) => nodes).map(node => ({ ...node, why: (node.any[0]?.data as Measured | null | undefined) ?? {} }))
  const onGradient = await page.evaluate(gradientFaults, unjudged.filter(({ why }) => why.messageKey === 'bgGradient').map(({ target }) => String(target[0])))
  await page.setViewportSize({ width, height })
  return [
    ...violations.flatMap(({ nodes }) => nodes).map(({ any, html }) => `contrast: ${any[0]?.message ?? ''} ${html.slice(0, 140)}`),
    ...unjudged.filter(({ why }) => !isJudged(why)).map(({ any, html }) => `contrast not measured: ${any[0]?.message ?? ''} ${html.slice(0, 140)}`),
    ...onGradient,
  ]
}

interface Measured { messageKey?: string; contrastRatio?: number; expectedContrastRatio?: string }

/** An empty input has no words yet; a single sign ("1") axe measures but leaves to us; gradients are measured apart. */
const isJudged = ({ messageKey, contrastRatio, expectedContrastRatio }: Measured): boolean =>
  messageKey === 'bgGradient' || messageKey === 'emptyValue' || (messageKey === 'shortTextContent' && (contrastRatio ?? 0) >= parseFloat(expectedContrastRatio ?? '4.5'))

/** Runs in the page. @param targets selectors of elements whose words stand on a gradient */
function gradientFaults(targets: string[]): string[] {
  const luminance = ([red = 0, green = 0, blue = 0]: number[]): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map(value => value / 255).map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const colours = (style: string): number[][] => [...style.matchAll(/rgba?\(([^)]+)\)/g)].map(([, inside = '']) => inside.split(/[ ,/]+/).map(Number))
  return targets.flatMap(target => {
    const element = document.querySelector(target)
    let ground = element
    while (ground !== null && !getComputedStyle(ground).backgroundImage.includes('gradient')) ground = ground.parentElement
    if (element === null || ground === null) return [`contrast not measured: no gradient under ${target}`]
    const words = luminance(colours(getComputedStyle(element).color)[0] ?? [])
    const worst = Math.min(...colours(getComputedStyle(ground).backgroundImage).map(luminance).map(under => (Math.max(words, under) + 0.05) / (Math.min(words, under) + 0.05)))
    return worst >= 4.5 ? [] : [`contrast: ${worst.toFixed(2)}:1 on a gradient, “${(element.textContent ?? '').slice(0, 20)}”`]
  })
}

/** What lies under an open sheet is out of reach and not looked at. */
async function axe(page: Page, options: object): Promise<AxeResults> {
  await page.evaluate(`if (window.axe === undefined) { ${source} }`)
  return page.evaluate(async given => {
    const overlay = [...document.querySelectorAll('.sheet, .huge')].filter(one => one.checkVisibility()).at(-1)
    return (window as unknown as { axe: { run(context: Element | Document, options: object): Promise<AxeResults> } }).axe.run(overlay ?? document, given)
  }, { ...options, resultTypes: ['violations', 'incomplete'] })
}
