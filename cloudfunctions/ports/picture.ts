/** A decoded photo, upright as its EXIF says, so that every reader speaks of the same pixels. */
export interface Picture {
  width: number
  height: number
  /** Interleaved RGB, 8 bits a channel, width*height*3 bytes. */
  rgb: Uint8Array
}

/** Turns the bytes of a photo into a Picture. */
export interface PictureDecoder {
  /** Refuses what is no picture, a picture too large in bytes or pixels, and one too small to hold a label. */
  decode(bytes: Uint8Array): Promise<DecodedPicture>
}

export type DecodedPicture = { ok: true; value: Picture } | { ok: false; code: 'PHOTO_NOT_AN_IMAGE' | 'PHOTO_TOO_LARGE' | 'PHOTO_TOO_SMALL' }
