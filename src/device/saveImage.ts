import Taro from '@tarojs/taro'

/** Puts a picture into the album, or the downloads of a browser; false when the phone refused. */
export async function saveImage(path: string, name: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    const link = document.createElement('a')
    link.href = path
    link.download = `${name}.png`
    link.click()
    return true
  }
  return Taro.saveImageToPhotosAlbum({ filePath: path }).then(() => true, () => false)
}
