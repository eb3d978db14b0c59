import { createReadStream, rmSync } from 'node:fs'
import path from 'node:path'
import { TestEnvironment } from 'jest-environment-jsdom'
import { type LocalCloud } from '../../emulator/localCloud'
import { localCloudForTests } from '../localCloudForTests'
import { newestCode } from '../newestCode'
import { type PhoneCloud } from './wechat'

/**
 * A phone's screen (jsdom) for the built mini-program, with the real local cloud behind it. The cloud runs out here, on
 * node's own globals; the tests find it as the global `wechatCloud(openid)`,
 * the newest code that was sent to a phone as `newestCode()`, and `o-moderator` is a moderator.
 */
export default class PhoneEnvironment extends TestEnvironment {
  private started: { cloud: LocalCloud; dataDir: string } | null = null

  override async setup(): Promise<void> {
    await super.setup()
    const started = await localCloudForTests({ environment: { MODERATORS: 'o-moderator' } })
    this.started = started
    this.global['wechatCloud'] = (openid: string) => wechatCloud(started.cloud, openid)
    this.global['newestCode'] = () => newestCode(started.dataDir)
  }

  override async teardown(): Promise<void> {
    await this.started?.cloud.close()
    if (this.started !== null) rmSync(this.started.dataDir, { recursive: true, force: true })
    await super.teardown()
  }
}

/** The cloud as one person's WeChat reaches it: paths of the phone are files of this machine. */
const wechatCloud = (cloud: LocalCloud, openid: string): PhoneCloud => ({
  async uploadFile({ cloudPath, filePath }) {
    return { fileID: await cloud.upload(path.posix.basename(cloudPath), createReadStream(filePath), openid) }
  },
  async callFunction({ name, data }) {
    return { result: (await cloud.call(name, data, openid)).result }
  },
})
