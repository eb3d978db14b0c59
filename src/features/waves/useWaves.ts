import { useEffect, useState } from 'react'
import { type WaveRow } from '../../../core/contract/waves'
import { type Carrier } from '../../../core/waybill/waybill'
import { call } from '../../cloud/call'
import { type TroubleCode } from '../../text/sentences'

/** The waves of one carrier, or of all: null while they are on their way. */
export function useWaves(carrier: Carrier | null): { rows: readonly WaveRow[] | null; trouble: TroubleCode | null } {
  const [shown, setShown] = useState<{ rows: readonly WaveRow[] | null; trouble: TroubleCode | null }>({ rows: null, trouble: null })
  useEffect(() => {
    let over = false
    void call('waves', carrier === null ? {} : { carrier }).then(reply => {
      if (!over) setShown(reply.ok ? { rows: reply.value.rows, trouble: null } : { rows: null, trouble: reply.code })
    })
    return () => { over = true }
  }, [carrier])
  return shown
}
