/** Everything a person can read on it, blanks collapsed. */
export const wordsOn = (screen: HTMLElement): string => (screen.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Taps the innermost element that says exactly these words, as a finger does. */
export function tap(screen: HTMLElement, words: string): void {
  const target = [...screen.querySelectorAll<HTMLElement>('*')].filter(element => (element.textContent ?? '').trim() === words).at(-1)
  if (target === undefined) throw new Error(`nothing says “${words}” on: ${wordsOn(screen)}`)
  const touch = { identifier: 1, clientX: 1, clientY: 1, pageX: 1, pageY: 1 }
  for (const name of ['touchstart', 'touchend'] as const) {
    const event = new Event(name, { bubbles: true, cancelable: true })
    Object.assign(event, { touches: name === 'touchstart' ? [touch] : [], changedTouches: [touch] })
    target.dispatchEvent(event)
  }
}

/** Waits until the screen says it (text or pattern); fails with what it says instead. */
export async function says(screen: HTMLElement, words: string | RegExp, withinMs = 5_000): Promise<void> {
  const end = performance.now() + withinMs
  for (;;) {
    const now = wordsOn(screen)
    if (typeof words === 'string' ? now.includes(words) : words.test(now)) return
    if (performance.now() > end) throw new Error(`“${String(words)}” did not appear; the screen says: ${now}`)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
