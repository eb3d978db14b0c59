import bwip from 'bwip-js/node'
import { type OpenApiCall, refused } from './openApi'
import { textOf } from './protobuf'

/** Characters WeChat allows in a scene (documentation of wxacode.getUnlimited), at most 32 of them. */
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
/** Without a leading slash and without parameters; left out, it is the app's first page. */
const PAGE = /^([A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*)?$/
/** Pixels, in the same documentation. */
const WIDTH = { least: 280, usual: 430, most: 1280 }
/** Quiet modules around a QR code (ISO/IEC 18004). */
const QUIET = 4

/**
 * wxacode.getUnlimited. WeChat draws its round code; this one is a QR code of the same page on this local cloud, which
 * any phone's camera reads as an address. It leads somewhere only on this machine.
 */
export function codePoster(pageUrl: () => string): OpenApiCall {
  return async params => {
    const scene = textOf(params, 'scene')
    const page = textOf(params, 'page')
    const width = params.has('width') ? Number(textOf(params, 'width')) : WIDTH.usual
    if (!SCENE.test(scene)) return refused(40129, 'invalid scene: 1 to 32 visible characters')
    if (!PAGE.test(page)) return refused(41030, 'invalid page: no leading slash and no parameters')
    if (!Number.isInteger(width) || width < WIDTH.least || width > WIDTH.most) return refused(40097, `invalid args: width is ${WIDTH.least} to ${WIDTH.most}`)
    return { contentType: 'image/png', bytes: await drawQr(`${pageUrl()}/#/${page}?scene=${encodeURIComponent(scene)}`, width) }
  }
}

async function drawQr(text: string, width: number): Promise<Buffer> {
  const draw = (scale: number) => bwip.toBuffer({ bcid: 'qrcode', text, scale, padding: QUIET, backgroundcolor: 'ffffff' })
  const modules = (await draw(1)).readUInt32BE(16) // the width in a PNG's header
  return draw(Math.max(1, Math.floor(width / modules)))
}
