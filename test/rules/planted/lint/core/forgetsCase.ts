export const words = (level: 'a' | 'b'): string => {
  switch (level) {
    case 'a': return 'one'
  }
  return 'none'
}
