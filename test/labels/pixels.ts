import sharp, { type Sharp } from 'sharp'

/** An RGB picture in memory: three bytes a pixel, row by row. */
export interface Picture { width: number; height: number; rgb: Uint8Array }

export const blankPicture = (width: number, height: number): Picture => ({ width, height, rgb: new Uint8Array(width * height * 3) })

/** Renders an SVG at `scale` pixels a unit, on white. */
export async function pictureOf(svg: string, scale: number): Promise<Picture> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * scale, limitInputPixels: false }).flatten({ background: '#ffffff' }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, rgb: new Uint8Array(data.buffer, data.byteOffset, data.length) }
}

/** The picture in sharp's hands, for blurs and encodings. */
export const inSharp = (picture: Picture): Sharp =>
  sharp(Buffer.from(picture.rgb.buffer, picture.rgb.byteOffset, picture.rgb.byteLength), { raw: { width: picture.width, height: picture.height, channels: 3 }, limitInputPixels: false })

/** What sharp made of it, as a picture again. */
export async function outOfSharp(pipeline: Sharp): Promise<Picture> {
  const { data, info } = await pipeline.raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, rgb: new Uint8Array(data.buffer, data.byteOffset, data.length) }
}
