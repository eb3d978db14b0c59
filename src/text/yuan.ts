/** 4000 fen as "40", 3990 as "39.90": how a price stands on a label. */
export const inYuan = (fen: number): string => fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)

/** Typed yuan as whole fen; null when it is no amount (more than two decimals, letters, above 100,000 yuan). */
export function fenOf(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[¥元块\s]/g, '')
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(plain)) return null
  const fen = Math.round(Number(plain) * 100)
  return fen <= 10_000_000 ? fen : null
}
