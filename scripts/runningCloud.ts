import { type Readable } from 'node:stream'
import { type LocalCloud } from '../emulator/localCloud'
import { LocalCloudError, type LocalCloudCode } from '../emulator/localCloudError'

/** What a command needs of a local cloud, whether it runs in this process or in another one. */
export interface ReachedCloud extends Pick<LocalCloud, 'url' | 'close'> {
  /** Whoever asks over HTTP is who their cookie says, whatever openid is named. */
  call(name: string, event: object, openid?: string): Promise<{ result: unknown; ms: number }>
  upload(name: string, bytes: Readable, openid?: string): Promise<string>
}

/** A local cloud that already runs on the data folder, reached through its door as the page reaches it: one visitor, one cookie. */
export function runningCloud(url: string): ReachedCloud {
  let cookie: string | null = null
  const send = async (address: string, init: { method: string; body: string | FormData; headers: Record<string, string> }): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}${address}`, { ...init, headers: { ...init.headers, origin: url, ...(cookie === null ? {} : { cookie }) } })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const answer = await response.json() as Record<string, unknown>
    const error = answer.error as { code: LocalCloudCode; message: string } | undefined
    if (error !== undefined) throw new LocalCloudError(error.code, error.message)
    return answer
  }
  return {
    url,
    async call(name, event) {
      const from = performance.now()
      const { result } = await send(`/cloud/call/${name}`, { method: 'POST', body: JSON.stringify(event), headers: { 'content-type': 'application/json' } })
      return { result, ms: performance.now() - from }
    },
    async upload(name, bytes) {
      const form = new FormData()
      form.append('photo', new Blob([await bytesOf(bytes)]), name)
      return (await send('/cloud/upload', { method: 'POST', body: form, headers: {} })).fileID as string
    },
    close: () => Promise.resolve(),
  }
}

async function bytesOf(stream: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}
