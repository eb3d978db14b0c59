import { type SeenLine } from './seenLabel'

/** Lines of words that came without a picture: a pasted message, or what the phone itself read. Line breaks and full stops end a line. */
export const linesOfWords = (words: readonly string[]): SeenLine[] =>
  words.flatMap(text => text.replace(/[。！!；;]/gu, '$&\n').split(/[\r\n]+/u)).map(text => text.trim()).filter(text => text !== '').map(text => ({ text, confidence: 1, box: null }))
