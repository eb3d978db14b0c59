/** What goes to a chat: a title, the page's path in the app, and a picture of 5:4 on this phone. */
export interface SharePayload {
  title: string
  path: string
  imageUrl: string
}

/** A page's address for a browser: what a link in a chat opens. */
export const linkOf = (path: string): string => `${window.location.origin}${window.location.pathname}#${path}`

/**
 * Hands title, link and picture to the browser's own share sheet. False where there is none or it was closed: the page
 * then offers to copy the link and to save the picture. In WeChat the share button does this itself (onShareAppMessage).
 */
export async function shareOut({ title, path, imageUrl }: SharePayload): Promise<boolean> {
  if (process.env.TARO_ENV === 'weapp' || typeof navigator.share !== 'function') return false
  try {
    const picture = new File([await (await fetch(imageUrl)).blob()], 'daofu-xiancha.png', { type: 'image/png' })
    const withPicture = navigator.canShare?.({ files: [picture] }) === true ? { files: [picture] } : {}
    await navigator.share({ title, text: title, url: linkOf(path), ...withPicture })
    return true
  } catch {
    return false
  }
}
