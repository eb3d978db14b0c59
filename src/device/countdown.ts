import { useEffect, useState } from 'react'

/** Seconds that run down to 0 and stay there, and how to set them. */
export function useCountdown(): [left: number, setLeft: (seconds: number) => void] {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1_000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft]
}
