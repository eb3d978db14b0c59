/** The pages, by the word the tree has for them. */
export type PageName = 'scan' | 'verdict' | 'family' | 'answer' | 'report' | 'rescue' | 'mine' | 'waves' | 'dispute' | 'moderate'

/** Where a page is, with what it is opened with. */
export const pathOf = (page: PageName, query: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `/pages/${page}/index${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}
