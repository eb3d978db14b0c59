import { type CodeSender } from '../../ports/codeSender'
import { cloud } from './cloud'

interface SmsApi { cloudbase: { sendSms(message: { env: string; content: string; path: string; phoneNumberList: string[] }): Promise<unknown> } }

/** CloudBase's text message (openapi cloudbase.sendSms); the local cloud puts it into its inbox, without the number. */
export const wxCodeSender: CodeSender = {
  async send(phone, code) {
    const { ENV } = cloud.getWXContext()
    await (cloud.openapi as unknown as SmsApi).cloudbase.sendSms({ env: String(ENV), content: `异议验证码 ${code}，十分钟内有效`, path: '/pages/dispute/index', phoneNumberList: [`+86${phone}`] })
  },
}
