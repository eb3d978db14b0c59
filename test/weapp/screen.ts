/** Everything a person can read on it, blanks collapsed. */
export const wordsOn = (screen: HTMLElement): string => (screen.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The innermost elements that say exactly these words. */
const saying = (screen: HTMLElement, words: string): HTMLElement[] =>
  [...screen.querySelectorAll<HTMLElement>('*')].filter(element => (element.textContent ?? '').trim() === words && ![...element.children].some(child => (child.textContent ?? '').trim() === words))

/** Taps the last thing that says exactly these words, as a finger does. */
export function tap(screen: HTMLElement, words: string): void {
  const target = saying(screen, words).at(-1)
  if (target === undefined) throw new Error(`nothing says “${words}” on: ${wordsOn(screen)}`)
  touch(target)
}

/** Taps `words` in the row that is named `name`. */
export function tapBeside(screen: HTMLElement, name: string, words: string): void {
  for (let row: HTMLElement | null | undefined = saying(screen, name)[0]; row !== null && row !== undefined && row !== screen; row = row.parentElement) {
    const target = saying(row, words)[0]
    if (target !== undefined) return touch(target)
  }
  throw new Error(`no “${words}” beside “${name}” on: ${wordsOn(screen)}`)
}

/** Types into the first open field. */
export function typeIn(screen: HTMLElement, value: string): void {
  const field = screen.querySelector<HTMLElement & { __wxElement: { triggerEvent(name: string, detail: object): void } }>('wx-input')
  if (field === null) throw new Error(`no field to type in on: ${wordsOn(screen)}`)
  // WeChat's own component gives the event; the simulator's field is an empty element.
  field.__wxElement.triggerEvent('input', { value })
}

function touch(target: HTMLElement): void {
  const touch = { identifier: 1, clientX: 1, clientY: 1, pageX: 1, pageY: 1 }
  for (const name of ['touchstart', 'touchend'] as const) {
    const event = new Event(name, { bubbles: true, cancelable: true })
    Object.assign(event, { touches: name === 'touchstart' ? [touch] : [], changedTouches: [touch] })
    target.dispatchEvent(event)
  }
}

/** Waits until the screen says it (text or pattern); fails with what it says instead. */
export async function says(screen: HTMLElement, words: string | RegExp, withinMs = 10_000): Promise<void> {
  const end = performance.now() + withinMs
  for (;;) {
    const now = wordsOn(screen)
    if (typeof words === 'string' ? now.includes(words) : words.test(now)) return
    if (performance.now() > end) throw new Error(`“${String(words)}” did not appear; the screen says: ${now}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** Waits until it holds; fails by naming what did not happen. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 10_000
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} did not happen`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
