import path from 'node:path'
import Database from 'better-sqlite3'

/** The newest code a local cloud would have sent to a phone: its inbox plays whoever holds that phone. */
export function newestCode(dataDir: string): string {
  const database = new Database(path.join(dataDir, 'database.sqlite'), { readonly: true })
  try {
    const row = database.prepare('SELECT doc FROM "c:_inbox" ORDER BY seq DESC LIMIT 1').get() as { doc: string } | undefined
    const code = /\d{6}/.exec((JSON.parse(row?.doc ?? '{}') as { sms?: string }).sms ?? '')?.[0]
    if (code === undefined) throw new Error('no code was sent')
    return code
  } finally {
    database.close()
  }
}
