import Taro from '@tarojs/taro'

/** A picture as data, in pixels from the top left; drawn in order, later marks over earlier ones. */
export interface Drawing {
  width: number
  height: number
  marks: Mark[]
}

export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string }
  | { kind: 'frame'; x: number; y: number; width: number; height: number; radius: number; stroke: string; line: number; dash: number }
  | { kind: 'text'; x: number; y: number; text: string; size: number; weight: 400 | 600 | 800; fill: string; align: 'left' | 'center' | 'right' }
  /** `source` is a data: address. */
  | { kind: 'picture'; x: number; y: number; width: number; height: number; source: string }

const letters = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

interface PhoneCanvas { width: number; height: number; getContext(kind: '2d'): CanvasRenderingContext2D; createImage?(): HTMLImageElement }

/** Draws it and gives a path to a PNG on this phone, or null where the phone cannot draw. */
export async function draw(drawing: Drawing): Promise<string | null> {
  try {
    const canvas = newCanvas(drawing)
    const pen = canvas.getContext('2d')
    if (pen === null) return null
    for (const mark of drawing.marks) await put(mark, pen, canvas)
    if (process.env.TARO_ENV === 'weapp') return (await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'png', x: 0, y: 0, width: drawing.width, height: drawing.height, destWidth: drawing.width, destHeight: drawing.height })).tempFilePath
    return (canvas as HTMLCanvasElement).toDataURL('image/png')
  } catch {
    return null
  }
}

function newCanvas({ width, height }: Drawing): PhoneCanvas | HTMLCanvasElement {
  if (process.env.TARO_ENV === 'weapp') return Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as PhoneCanvas
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas as HTMLCanvasElement & PhoneCanvas
}

async function put(mark: Mark, pen: CanvasRenderingContext2D, canvas: PhoneCanvas | HTMLCanvasElement): Promise<void> {
  switch (mark.kind) {
    case 'box':
      pen.fillStyle = mark.fill
      outline(mark, pen)
      return pen.fill()
    case 'frame':
      pen.strokeStyle = mark.stroke
      pen.lineWidth = mark.line
      pen.setLineDash(mark.dash === 0 ? [] : [mark.dash, mark.dash])
      outline(mark, pen)
      return pen.stroke()
    case 'text':
      pen.fillStyle = mark.fill
      pen.font = `${mark.weight} ${mark.size}px ${letters}`
      pen.textAlign = mark.align
      pen.textBaseline = 'middle'
      return pen.fillText(mark.text, mark.x, mark.y)
    case 'picture':
      return pen.drawImage(await loaded(mark.source, canvas), mark.x, mark.y, mark.width, mark.height)
    default: mark satisfies never
  }
}

/** Not roundRect: phones of four years ago do not have it. */
function outline({ x, y, width, height, radius }: { x: number; y: number; width: number; height: number; radius: number }, pen: CanvasRenderingContext2D): void {
  pen.beginPath()
  pen.moveTo(x + radius, y)
  pen.arcTo(x + width, y, x + width, y + height, radius)
  pen.arcTo(x + width, y + height, x, y + height, radius)
  pen.arcTo(x, y + height, x, y, radius)
  pen.arcTo(x, y, x + width, y, radius)
  pen.closePath()
}

const loaded = (source: string, canvas: PhoneCanvas | HTMLCanvasElement): Promise<HTMLImageElement> => new Promise((resolve, reject) => {
  const picture = process.env.TARO_ENV === 'weapp' ? (canvas as PhoneCanvas).createImage!() : new Image()
  picture.onload = () => resolve(picture)
  picture.onerror = () => reject(new Error('the picture cannot be read'))
  picture.src = source
})
