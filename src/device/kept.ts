import Taro from '@tarojs/taro'

/** One small setting kept on this phone. Storage may be full or forbidden (private browsing): then it lasts for this visit. */
export function kept<T>(key: string, fallback: T): { get(): T; set(value: T): void } {
  let visit: T | undefined
  return {
    get() {
      // Read once: a list read anew each time would be another list each time, and whoever watches it would never rest.
      visit ??= stored<T>(key) ?? fallback
      return visit
    },
    set(value) {
      visit = value
      try {
        Taro.setStorageSync(key, value)
      } catch { /* it lasts for this visit */ }
    },
  }
}

function stored<T>(key: string): T | null {
  try {
    const value = Taro.getStorageSync<T | ''>(key)
    return value === '' || value === undefined ? null : value
  } catch {
    return null
  }
}
