/** A decoded photo, upright as its EXIF says, so that every reader speaks of the same pixels. */
export interface Picture {
  width: number
  height: number
  /** Interleaved RGB, 8 bits a channel, width*height*3 bytes. */
  rgb: Uint8Array
  /** Pixels of the photo per pixel of this picture: 1, or more when the photo was larger than reading needs. */
  scale: number
  /** How far the label leans, in degrees clockwise, -45 to 45: readers level it by turning the other way. */
  tilt: number
  /** What of the levelled picture may hold print, in its pixels about its middle. */
  print: Bounds
}

export interface Bounds { left: number; top: number; right: number; bottom: number }

/** Turns the bytes of a photo into a Picture. */
export interface PictureDecoder {
  /** Refuses what is no picture, a picture too large in bytes or pixels, and one too small to hold a label. */
  decode(bytes: Uint8Array): Promise<DecodedPicture>
}

export type DecodedPicture = { ok: true; value: Picture } | { ok: false; code: 'PHOTO_NOT_AN_IMAGE' | 'PHOTO_TOO_LARGE' | 'PHOTO_TOO_SMALL' }
