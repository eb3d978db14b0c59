import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type WaveBook } from '../../cloudfunctions/ports/waveBook'
import { openBookFile } from '../../scripts/bookFile'
import { portOnLocalCloud } from './onLocalCloud'
import { describeWaveBook } from './waveBook.contract'

describeWaveBook('on CloudBase’s database, played by the local cloud', async cases => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'daofu-waves-'))
  const file = openBookFile(dataDir)
  file.fill('cases', cases.map((look, n) => [`k.case-${n}`, look] as const))
  file.close()
  const { port, stop } = await portOnLocalCloud<WaveBook>('waveBook', 'wxWaveBook', dataDir)
  return { book: port, close: stop }
})
