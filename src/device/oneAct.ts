import { useState } from 'react'

/** One act at a time, and what went wrong with the last: a second tap while it is under way does nothing. An act answers with its trouble, or null. */
export function useOneAct<Trouble>() {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const run = async (act: () => Promise<Trouble | null>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setTrouble(null)
    setTrouble(await act())
    setBusy(false)
  }
  return { busy, trouble, setTrouble, run }
}
