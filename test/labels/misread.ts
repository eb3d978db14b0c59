import { type Dice } from './dice'

/** What an engine makes of a character, each as plausible as the other. Digits never become other digits. */
const confusions: Record<string, readonly string[]> = {
  '*': ['＊', '×', 'x', '★', '米', '·'], '＊': ['*', '米', '×'], '×': ['x', 'X', '*'], x: ['×', 'X'], '：': [':', '；'], ':': ['：', ';', '.'], '￥': ['¥', 'Y', '半'], '¥': ['￥', 'Y'],
  '(': ['（'], ')': ['）'], '（': ['('], '）': [')'], '-': ['一', '—', '–'], ',': ['，'], '，': [','], '|': ['丨', '!'], '【': ['['], '】': [']'],
}

/** Digits as letters that look alike: undone by any reader that knows it is reading a number. */
const lookalikes: Record<string, readonly string[]> = { 0: ['O', 'o'], 1: ['l', 'I'], 5: ['S'], 8: ['B'] }

/**
 * Words as an engine might return them. `noise` 0 to 1. What is lost can be put right from the text itself: a digit
 * becomes a letter that looks like it, a mask's stars other marks or one more or less of them, 39.90 keeps both
 * decimals when its dot goes, spaces come and go beside punctuation.
 */
export function misread(text: string, noise: number, dice: Dice): string {
  const starsAs = dice.chance(noise * 0.35) ? dice.pick(confusions['*']!) : null
  let out = text
  if (dice.chance(noise * 0.12)) out = out.replace(/(\d{2})\.(\d{2})(?=\s*元|$)/, `$1${dice.pick([' ', '·', ',', '．', ''])}$2`)
  if (dice.chance(noise * 0.15)) out = out.replace(/[*＊]{3,}/, stars => (dice.chance(0.5) ? stars.slice(1) : `${stars}*`))
  out = [...out].map(char => {
    if ((char === '*' || char === '＊') && starsAs !== null) return starsAs
    if (char in confusions && char !== '*' && char !== '＊' && dice.chance(noise * 0.12)) return dice.pick(confusions[char]!)
    if (char in lookalikes && dice.chance(noise * 0.01)) return dice.pick(lookalikes[char]!)
    return char
  }).join('')
  if (dice.chance(noise * 0.2)) out = out.replace(/([：:]) ?/g, dice.chance(0.5) ? '$1 ' : '$1')
  // The engine returns few of a line's gaps, on the clearest photo too.
  if (dice.chance(Math.min(0.6, noise * 3))) out = out.replace(/ +/g, '')
  return out
}
