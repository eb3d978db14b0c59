/** Makes mini-program codes (小程序码). */
export interface PageCodeMaker {
  /**
   * @param page without leading slash, e.g. pages/scan/index
   * @param scene up to 32 characters of the platform's set; it must name nobody
   * @returns the picture's bytes, or null when WeChat makes none just now
   */
  codeOf(page: string, scene: string): Promise<Uint8Array | null>
}
