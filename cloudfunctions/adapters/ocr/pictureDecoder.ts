import sharp from 'sharp'
import { type DecodedPicture, type PictureDecoder } from '../../ports/picture'
import { layOfPrint } from './layOfPrint'

/** Above these a photo is refused unread: a phone's largest JPEG is about 12 MB and 50 megapixels. */
export const MAX_BYTES = 20 * 1024 * 1024
export const MAX_PIXELS = 50_000_000
/** A label's smallest text needs about 10 pixels a line; fewer than 64 pixels a side hold no label. */
export const MIN_SIDE = 64
/** Reading gains nothing from more than about 9 megapixels, and they would be most of the instance's memory. */
const MAX_READ_SIDE = 3456

// No photo is decoded twice: what libvips would keep of the last one is memory the models need.
sharp.cache(false)

/** Decodes off the event loop (libvips threads). Animated pictures give their first frame. */
export const pictureDecoder: PictureDecoder = {
  async decode(bytes): Promise<DecodedPicture> {
    if (bytes.byteLength > MAX_BYTES) return { ok: false, code: 'PHOTO_TOO_LARGE' }
    if (bytes.byteLength === 0) return { ok: false, code: 'PHOTO_NOT_AN_IMAGE' }
    const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(() => null)
    if (header === null || !header.width || !header.height) return { ok: false, code: 'PHOTO_NOT_AN_IMAGE' }
    if (header.width * header.height > MAX_PIXELS) return { ok: false, code: 'PHOTO_TOO_LARGE' }
    if (Math.min(header.width, header.height) < MIN_SIDE) return { ok: false, code: 'PHOTO_TOO_SMALL' }
    const decoded = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
      .autoOrient()
      .resize({ width: MAX_READ_SIDE, height: MAX_READ_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
      .catch(() => null)
    if (decoded === null || decoded.info.channels !== 3) return { ok: false, code: 'PHOTO_NOT_AN_IMAGE' }
    const { width, height } = decoded.info
    const rgb = new Uint8Array(decoded.data.buffer, decoded.data.byteOffset, decoded.data.byteLength)
    const scale = Math.max(header.width, header.height) / Math.max(width, height)
    return { ok: true, value: { width, height, rgb, scale, ...layOfPrint({ width, height, rgb }) } }
  },
}
