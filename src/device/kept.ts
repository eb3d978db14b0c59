import Taro from '@tarojs/taro'

/** One small setting kept on this phone. Storage may be full or forbidden (private browsing): then it lasts for this visit. */
export function kept<T>(key: string, fallback: T): { get(): T; set(value: T): void } {
  let visit: T | undefined
  return {
    get() {
      if (visit !== undefined) return visit
      try {
        const stored = Taro.getStorageSync<T | ''>(key)
        return stored === '' || stored === undefined || stored === null ? fallback : stored
      } catch {
        return fallback
      }
    },
    set(value) {
      visit = value
      try {
        Taro.setStorageSync(key, value)
      } catch { /* it lasts for this visit */ }
    },
  }
}
