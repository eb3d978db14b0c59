import { says, tap, typeIn, until, wordsOn } from './screen'
import { type Phone, type PhoneCloud } from './wechat'

declare function wechatCloud(openid: string): PhoneCloud
declare function newestCode(): string

const phoneNumber = '17055519999'

/** So many people report the sender with this number, each a parcel of their own. */
async function reported(people: number): Promise<void> {
  for (let at = 0; at < people; at += 1) {
    const cloud = wechatCloud(`o-neighbour-${at}`)
    const typed = { carrier: 'yto', number: `YT5551999910${String(at).padStart(3, '0')}`, senderPhone: phoneNumber, paymentKind: 'cashOnDelivery', amountFen: 3990, goods: '饰品' }
    const { result } = await cloud.callFunction({ name: 'checkWaybill', data: { requestId: `weapp-crowd-look-${at}`, typed } })
    const { caseId } = (result as { value: { caseId: string } }).value
    expect((await cloud.callFunction({ name: 'reportSender', data: { caseId, ticks: ['notOrdered'] } })).result).toMatchObject({ ok: true })
  }
}

describe('the production mini-program, for whoever holds a warned number and whoever decides', () => {
  const on = async (openid: string): Promise<Phone> => {
    jest.resetModules()
    return new (await import('./wechat')).Phone(wechatCloud(openid))
  }

  test('dispute by taps, decided by taps, undone by one more', async () => {
    await reported(3)
    const shop = (await on('o-a-shop')).open('dispute')
    await says(shop, '收一条验证码')
    typeIn(shop, '0579-85551234')
    tap(shop, '发验证码')
    await says(shop, '填十一位的手机号')
    typeIn(shop, phoneNumber)
    tap(shop, '发验证码')
    await says(shop, '十分钟内有效')
    typeIn(shop, newestCode() === '000000' ? '000001' : '000000')
    tap(shop, '提交，请人重新看')
    await says(shop, '验证码不对')
    typeIn(shop, newestCode())
    tap(shop, '提交，请人重新看')
    await says(shop, '交上去了')

    const phone = await on('o-moderator')
    const mine = phone.open('mine')
    await says(mine, '处理异议和举报')
    tap(mine, '处理异议和举报')
    await until(() => phone.opened.includes('/pages/moderate/index'), 'opening the moderators’ page')
    const moderate = phone.open('moderate')
    await says(moderate, '有人提了异议')
    expect(wordsOn(moderate)).not.toContain(phoneNumber)
    tap(moderate, '异议不成立，记录保留')
    await says(moderate, '为什么这样处理？')
    tap(moderate, '没有拿出凭证')
    // The button is off until the reason is in.
    await new Promise(resolve => setTimeout(resolve, 200))
    tap(moderate, '确定：异议不成立，记录保留')
    await says(moderate, '记下了：异议不成立')
    expect(wordsOn(moderate)).not.toContain('有人提了异议')
    tap(moderate, '撤回')
    await says(moderate, '撤回了，和处理以前一样。')
    await says(moderate, '有人提了异议')
  }, 60_000)

  test('who is no moderator is shown no way there, and is refused on the page', async () => {
    const phone = await on('o-no-moderator')
    const mine = phone.open('mine')
    await says(mine, '我的号码被提醒了')
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(wordsOn(mine)).not.toContain('处理异议和举报')
    await says(phone.open('moderate'), '这里只有核实人员能进')
  }, 40_000)

  test('WeChat has no voice to read with, so no button promises one; the words can be shown and copied', async () => {
    const phone = await on('o-listening-grandmother')
    const scan = phone.open('scan')
    await says(scan, '拍面单')
    tap(scan, '手动输入')
    await says(scan, '快递员要收什么钱')
    typeIn(scan, 'YT5551999919999')
    tap(scan, '查一查')
    await until(() => phone.opened.includes('/pages/verdict/index'), 'opening the verdict')
    const verdict = phone.open('verdict')
    await says(verdict, '给快递员看')
    expect(wordsOn(verdict)).not.toContain('读出来')
    tap(verdict, '复制')
    await until(() => phone.clipboard.length === 1, 'copying')
  }, 40_000)
})
