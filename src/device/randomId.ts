/** 64 characters, so that six random bits are one of them. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

interface WithRandom { getRandomValues?(options: { length: number; success(result: { randomValues: ArrayBuffer }): void; fail(cause: unknown): void }): void }

/**
 * 22 characters of 64: 132 bits from the phone's own generator of secrets, never from Math.random. Rejects on a WeChat
 * older than base library 2.15, which has none.
 */
export async function secretId(): Promise<string> {
  const bytes = process.env.TARO_ENV === 'weapp' ? await weappBytes(22) : crypto.getRandomValues(new Uint8Array(22))
  return [...bytes].map(byte => alphabet[byte & 63]).join('')
}

const weappBytes = (length: number): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const phone = (globalThis as { wx?: WithRandom }).wx ?? {}
  if (phone.getRandomValues === undefined) return reject(new Error('this WeChat has no random values'))
  phone.getRandomValues({ length, success: ({ randomValues }) => resolve(new Uint8Array(randomValues)), fail: reject })
})

/** 22 letters and digits; it tells looks apart, it is no secret. */
export const requestIdNow = (): string => Array.from({ length: 22 }, () => alphabet[Math.floor(Math.random() * 62)]).join('')
