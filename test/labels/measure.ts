/** Advance of one character in ems: measured on Noto Sans CJK SC, close enough for the other faces. */
function advance(char: string): number {
  const code = char.codePointAt(0)!
  if (code >= 0x2e80) return 1
  if (char === ' ') return 0.23
  if (/[.,:;'|!]/.test(char)) return 0.28
  if (/[-()[\]]/.test(char)) return 0.34
  if (char === '*') return 0.47
  if (/[A-Z@%&#]/.test(char)) return 0.64
  if (char === '×' || char === '¥') return 0.555
  if (/[ijltfr]/.test(char)) return 0.33
  return code > 0xff ? 1 : 0.555
}

/** Width in sheet units of words printed at this size. Drawing and line boxes use the same estimate. */
export const widthOf = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, char) => sum + advance(char), 0) * size * (bold ? 1.02 : 1)
