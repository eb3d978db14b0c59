import sharp from 'sharp'
import { type Picture } from '../../ports/picture'

/** A picture as a JPEG below a number of bytes, for a reader that takes files; `scale`: picture pixels per pixel of the JPEG. */
export async function jpegOf(picture: Picture, mostBytes: number): Promise<{ jpeg: Uint8Array; scale: number }> {
  for (const side of [2400, 1600, 1100, 800]) {
    const scale = Math.max(1, Math.max(picture.width, picture.height) / side)
    const jpeg = await sharp(picture.rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
      .resize({ width: Math.round(picture.width / scale), height: Math.round(picture.height / scale), fit: 'fill' }).jpeg({ quality: 85 }).toBuffer()
    if (jpeg.byteLength < mostBytes) return { jpeg, scale }
  }
  throw new RangeError(`no JPEG of this picture is below ${mostBytes} bytes`)
}
