import Taro from '@tarojs/taro'

/**
 * A photo kept on this phone until it can be sent: a file in WeChat, IndexedDB in a browser (its blob addresses end with
 * the visit). Keeping fails silently when the phone has no room: the photo then lasts for this visit.
 */
export async function keepPhoto(name: string, path: string): Promise<string> {
  try {
    if (process.env.TARO_ENV === 'weapp') return await saveFile(path)
    const photo = await (await fetch(path)).blob()
    await inStore('readwrite', store => store.put(photo, name))
  } catch { /* it lasts for this visit */ }
  return path
}

/** Where the photo can be read now, or null when it is gone. */
export async function keptPhotoPath(name: string, path: string): Promise<string | null> {
  if (process.env.TARO_ENV === 'weapp') return path
  const photo = await inStore<Blob | undefined>('readonly', store => store.get(name)).catch(() => undefined)
  if (photo !== undefined) return URL.createObjectURL(photo)
  return fetch(path).then(() => path, () => null)
}

export async function forgetPhoto(name: string, path: string): Promise<void> {
  try {
    if (process.env.TARO_ENV === 'weapp') Taro.getFileSystemManager().removeSavedFile({ filePath: path })
    else await inStore('readwrite', store => store.delete(name))
  } catch { /* it is gone already */ }
}

const saveFile = (path: string): Promise<string> => new Promise((resolve, reject) => {
  Taro.getFileSystemManager().saveFile({ tempFilePath: path, success: ({ savedFilePath }: { savedFilePath: string }) => resolve(savedFilePath), fail: reject })
})

/** One request to the browser's only store here. */
function inStore<T>(mode: 'readonly' | 'readwrite', run: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('daofu-xiancha', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('photos')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const request = run(opening.result.transaction('photos', mode).objectStore('photos'))
      request.onsuccess = () => { resolve(request.result as T); opening.result.close() }
      request.onerror = () => { reject(request.error); opening.result.close() }
    }
  })
}
