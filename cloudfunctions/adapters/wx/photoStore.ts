import { type PhotoStore } from '../../ports/photoStore'
import { cloud } from './cloud'

/** Clients put photos here under a name of 22 random characters and more: whoever knows the name is who made it. */
const isPhoto = (fileID: string): boolean => /^cloud:\/\/[^/]+\/photos\/[A-Za-z0-9_-]{16,80}\.jpg$/u.test(fileID)

/** CloudBase storage. */
export const wxPhotoStore: PhotoStore = {
  async fetch(fileID) {
    if (!isPhoto(fileID)) return null
    try {
      const { fileContent } = await cloud.downloadFile({ fileID })
      return fileContent as unknown as Uint8Array
    } catch (fault) {
      if (isMissing(fault)) return null
      throw fault
    }
  },

  async discard(fileID) {
    if (isPhoto(fileID)) await cloud.deleteFile({ fileList: [fileID] })
  },
}

/** The SDK tells a missing file in words or by code, depending on the step that missed it. */
const isMissing = (fault: unknown): boolean => /NONEXIST|not.?exist|-503003|NoSuchKey|404/iu.test(`${String((fault as { errCode?: unknown } | null)?.errCode)} ${fault instanceof Error ? fault.message : ''}`)
