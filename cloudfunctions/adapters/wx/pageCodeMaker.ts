import { type PageCodeMaker } from '../../ports/pageCodeMaker'
import { cloud } from './cloud'

interface Made { buffer?: unknown }

/** WeChat's wxacode.getUnlimited. It refuses over its quota and for pages that are not published: then there is no code. */
export const wxPageCodeMaker: PageCodeMaker = {
  async codeOf(page, scene) {
    try {
      const { buffer } = await cloud.openapi.wxacode.getUnlimited({ page, scene, width: 280, checkPath: false }) as Made
      return buffer instanceof Uint8Array ? buffer : null
    } catch (refusal) {
      if (typeof (refusal as { errCode?: unknown }).errCode === 'number') return null
      throw refusal
    }
  },
}
