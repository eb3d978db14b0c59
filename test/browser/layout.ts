import { type Page } from 'playwright-core'

/** Targets WeChat's elder guide asks for in care mode, and ours outside it, in CSS px (theme.less --target). */
const targetPx = { plain: 48, care: 60 }

/** Height of everything on the screen, in CSS px: pages scroll inside a frame of their own. At least the usual screen's. */
export const wholeHeight = (page: Page): Promise<number> => page.evaluate(() => Math.max(780, ...[...document.querySelectorAll('html, .page, .sheet, .huge')].filter(one => one.checkVisibility()).map(one => one.scrollHeight)))

/**
 * What is wrong with the screen as it stands, in words: sideways scrolling, text that is cut off, hidden behind an edge or
 * lying over other text, and targets too small for a finger. Empty when nothing is.
 */
export function layoutFaults(page: Page, care: boolean): Promise<string[]> {
  return page.evaluate(({ smallest }) => {
    const faults: string[] = []
    const root = document.scrollingElement ?? document.documentElement
    if (root.scrollWidth > root.clientWidth) faults.push(`the page scrolls sideways: ${root.scrollWidth} px wide in ${root.clientWidth}`)

    const shown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 24)
    const overlay = [...document.querySelectorAll('.sheet, .huge')].filter(shown).at(-1)

    const boxes: { element: Element; rect: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || (node.textContent ?? '').trim() === '' || !shown(element) || /^(SCRIPT|STYLE)$/.test(element.tagName)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue
        boxes.push({ element, rect })
        if (rect.left < -1 || rect.right > root.clientWidth + 1) faults.push(`“${said(element)}” runs out of the screen (${Math.round(rect.left)} to ${Math.round(rect.right)})`)
        for (let frame: Element | null = element; frame !== null && frame !== document.body; frame = frame.parentElement) {
          const style = getComputedStyle(frame)
          const edge = frame.getBoundingClientRect()
          if (style.position === 'fixed' && frame !== element) break
          const cutsX = style.overflowX !== 'visible' && (rect.left < edge.left - 1 || rect.right > edge.right + 1)
          const cutsY = (style.overflowY === 'hidden' || style.overflowY === 'clip') && (rect.top < edge.top - 1 || rect.bottom > edge.bottom + 1)
          if (cutsX || cutsY) faults.push(`“${said(element)}” is cut off by .${frame.className}`)
          if (style.textOverflow === 'ellipsis' && frame.scrollWidth > frame.clientWidth) faults.push(`“${said(element)}” ends in dots`)
        }
      }
    }

    // Words over words: two lines of text from different elements that share more than a hair's breadth.
    const inReach = overlay === undefined ? boxes : boxes.filter(({ element }) => overlay.contains(element))
    const fixedTo = (element: Element): Element | null => element.closest('.bar, .sheet, .huge')
    for (const [at, one] of inReach.entries()) {
      for (const other of inReach.slice(at + 1)) {
        if (one.element === other.element || one.element.contains(other.element) || other.element.contains(one.element) || fixedTo(one.element) !== fixedTo(other.element)) continue
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (width > 2 && height > 4) faults.push(`“${said(one.element)}” and “${said(other.element)}” lie over each other`)
      }
    }

    for (const target of document.querySelectorAll('button, a[href], input, select, [role=radio], [role=checkbox]')) {
      if (!shown(target) || (overlay !== undefined && !overlay.contains(target))) continue
      const { width, height } = target.getBoundingClientRect()
      if (height < smallest - 0.5 || width < Math.min(smallest, 44) - 0.5) faults.push(`target “${said(target) || target.getAttribute('aria-label') || target.tagName}” is ${Math.round(width)}×${Math.round(height)}, below ${smallest}`)
    }
    return [...new Set(faults)]
  }, { smallest: care ? targetPx.care : targetPx.plain })
}
