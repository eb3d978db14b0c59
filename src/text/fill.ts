/** Puts values into a sentence: fill('{amount} 元', { amount: '40' }). A name without a value stays, so that a test sees it. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
