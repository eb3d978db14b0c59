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
      if (await isMissing(fileID)) return null
      throw fault
    }
  },

  async discard(fileID) {
    if (isPhoto(fileID)) await cloud.deleteFile({ fileList: [fileID] })
  },
}

/** The SDK's own number for a file that is not there. */
const FILE_MISSING = -503003

/** downloadFile tells a missing file by "undefined" (wx-server-sdk 4.0.2); only getTempFileURL names the reason. */
async function isMissing(fileID: string): Promise<boolean> {
  const answer = await cloud.getTempFileURL({ fileList: [fileID] })
  return answer?.fileList[0]?.status === FILE_MISSING
}
