import { linesOfWords } from '../../../core/waybill/pastedWords'
import { type TextReader } from '../../ports/textReader'

/** A reader for words the client sends instead of a photo (read on the phone, or a pasted message): whatever the picture, these are its lines. */
export const wordsReader = (words: readonly string[]): TextReader => ({ read: () => Promise.resolve(linesOfWords(words)) })
