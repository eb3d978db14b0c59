import { LinkFault } from './transport'

/** The promise's own outcome, or LinkFault TIMEOUT after `ms` milliseconds. What comes later is ignored. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const tooLate = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new LinkFault('TIMEOUT')), ms) })
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer))
}
