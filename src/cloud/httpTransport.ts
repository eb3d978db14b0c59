import { LinkFault, type Transport } from './transport'

/** The local cloud's door on the page's own origin; its cookie is the identity (emulator/). */
export const httpTransport: Transport = {
  start() { /* nothing to set up: the first answer sets the cookie */ },

  async call(name, request) {
    return send(`/cloud/call/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) }, 'result')
  },

  async upload(path, name) {
    // The photo is a blob of this page, so reading it fails only when the browser has let it go.
    const photo = await (await fetch(path)).blob()
    const form = new FormData()
    form.append('photo', photo, `${name}.jpg`)
    const fileID = await send('/cloud/upload', { method: 'POST', body: form }, 'fileID')
    if (typeof fileID !== 'string') throw new LinkFault('CLOUD_DOWN', 'the door gave no fileID')
    return fileID
  },
}

/** One request to the door; what it answers is taken from `field`, its own refusals are faults of the link. */
async function send(address: string, init: RequestInit, field: 'result' | 'fileID'): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(address, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new LinkFault('OFFLINE', cause)
  }
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok || answer === null || typeof answer !== 'object' || !(field in answer)) throw new LinkFault('CLOUD_DOWN', answer)
  return (answer as Record<string, unknown>)[field]
}
