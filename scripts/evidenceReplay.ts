import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bookCollections, type CaseDocument } from '../core/evidence/bookDocuments'
import { addCases, drift, type Totals } from '../core/evidence/replay'
import { defaultDataDir } from './localCloud'
import { openBookFile } from './bookFile'

const usage = `npm run evidence:replay -- --verify [--data DIR]

Adds up every case of a local evidence book from nothing and compares each counter of each document with what stands there.
Exit 0: every one is exact. Exit 1: the differences are listed by document, never by person. Stop the local cloud first.`

export interface Replayed { cases: number; documents: number; wrong: { collection: string; id: string; missing: Record<string, number> }[] }

/** Rebuilds all counters of the book in a data folder from its cases. */
export function replay(dataDir: string): Replayed {
  const book = openBookFile(dataDir)
  try {
    const cases = book.all('cases')
    const totals: Totals = addCases(new Map(), [...cases.values()] as CaseDocument[])
    const wrong: Replayed['wrong'] = []
    let documents = 0
    for (const collection of bookCollections) {
      if (collection === 'cases') continue
      for (const [id, document] of book.all(collection)) {
        documents += 1
        const missing = drift(document, totals.get(id))
        if (Object.keys(missing).length > 0) wrong.push({ collection, id, missing })
        totals.delete(id)
      }
    }
    for (const [id, { collection, inc }] of totals) if (Object.values(inc).some(by => by !== 0)) wrong.push({ collection, id, missing: inc })
    return { cases: cases.size, documents, wrong }
  } finally {
    book.close()
  }
}

function main(): number {
  const { values } = parseArgs({ options: { verify: { type: 'boolean', default: false }, data: { type: 'string' }, help: { type: 'boolean', default: false } }, strict: true })
  const dataDir = path.resolve(values.data ?? defaultDataDir())
  if (values.help || !values.verify) {
    console.log(usage)
    return values.help ? 0 : 2
  }
  if (!existsSync(dataDir)) {
    console.error(`No book in ${dataDir}: start the local cloud once, or name another folder with --data`)
    return 2
  }
  const { cases, documents, wrong } = replay(dataDir)
  for (const one of wrong.slice(0, 50)) console.log(`${one.collection}/${one.id} lacks ${JSON.stringify(one.missing)}`)
  console.log(`${cases} cases, ${documents} documents: ${wrong.length === 0 ? 'every counter exact' : `${wrong.length} documents differ`}`)
  return wrong.length === 0 ? 0 : 1
}

if (require.main === module) process.exitCode = main()
