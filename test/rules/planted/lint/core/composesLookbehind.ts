export const after = (word: string): RegExp => new RegExp(String.raw`(?<=${word})\d+`, 'u')
