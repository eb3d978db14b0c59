import { createReadStream, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { localCloudForTests } from '../localCloudForTests'

interface Truth { sender: { name: string | null; phone: string | null; address: string | null }; receiver: { name: string; phone: string; address: string }; goods: string | null }

const folder = path.resolve(__dirname, '../fixtures/labels')
const labels = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => ({ photo: path.join(folder, file.replace('.json', '.jpg')), truth: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Truth }))

/** Six characters of an address are enough to know it by, and too many for chance; a misread character elsewhere does not hide them. */
const windowOf = 6
const windows = (text: string): string[] => Array.from({ length: Math.max(0, text.length - windowOf + 1) }, (_, at) => text.slice(at, at + windowOf))

/** What must be nowhere: the receiver's name, phone and pieces of their address, except what the sender's side prints as well. */
function secretsOf({ receiver }: Truth, printedOfSenders: string): string[] {
  return [receiver.name, receiver.phone, ...windows(receiver.address)].filter(secret => secret.length >= 2 && !printedOfSenders.includes(secret))
}

const printed = ({ sender, goods }: Truth): string => [sender.name, sender.phone, sender.address, goods].join('\n')

const bytesUnder = (place: string): Buffer[] => readdirSync(place, { withFileTypes: true }).flatMap(entry => entry.isDirectory() ? bytesUnder(path.join(place, entry.name)) : entry.isFile() ? [readFileSync(path.join(place, entry.name))] : [])

describe('after every fixture label was checked', () => {
  const replies = new Map<string, string>()
  const log: string[] = []
  let kept: Buffer
  let answered = 0

  beforeAll(async () => {
    const { cloud, dataDir } = await localCloudForTests({ log: line => { log.push(line) } })
    try {
      for (const [at, { photo }] of labels.entries()) {
        const requestId = `privacy-of-label-${String(at).padStart(4, '0')}`
        const fileID = await cloud.upload(`${requestId}.jpg`, createReadStream(photo), 'o-somebody')
        const { result } = await cloud.call('checkWaybill', { requestId, photo: { fileID } }, 'o-somebody')
        if ((result as { ok: boolean }).ok) answered += 1
        replies.set(photo, JSON.stringify(result))
      }
    } finally {
      await cloud.close()
      kept = Buffer.concat(bytesUnder(dataDir))
      rmSync(dataDir, { recursive: true, force: true })
    }
  }, 420_000)

  test('they were really read: nearly every label is answered, and what was noted is on the disk', () => {
    expect(answered).toBeGreaterThanOrEqual(labels.length - 2)
    const caseIds = [...replies.values()].map(reply => /"caseId":"([^"]+)"/.exec(reply)?.[1]).filter((id): id is string => id !== undefined)
    expect(caseIds.filter(id => !kept.includes(id))).toEqual([])
  })

  test.each(labels.map(label => [path.basename(label.photo), label] as const))('%s: the reply holds nothing of the receiver', (_, { photo, truth }) => {
    const reply = replies.get(photo) ?? ''
    expect(secretsOf(truth, printed(truth)).filter(secret => reply.includes(secret))).toEqual([])
  })

  test('neither the log nor any byte of the data folder holds anything of any receiver', () => {
    const senders = labels.map(({ truth }) => printed(truth)).join('\n')
    const secrets = [...new Set(labels.flatMap(({ truth }) => secretsOf(truth, senders)))]
    expect(secrets.length).toBeGreaterThan(labels.length * 5)
    const logged = log.join('\n')
    expect(secrets.filter(secret => kept.includes(secret) || logged.includes(secret))).toEqual([])
  })

  test('no photo is left in the data folder', () => {
    const jpegStart = Buffer.from([0xff, 0xd8, 0xff])
    expect(kept.includes(jpegStart)).toBe(false)
  })
})
