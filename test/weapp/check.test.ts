import path from 'node:path'
import { says, tap, tapBeside, typeIn, wordsOn } from './screen'
import { type Phone, type PhoneCloud } from './wechat'

declare function wechatCloud(openid: string): PhoneCloud

const label = path.resolve(__dirname, '../fixtures/labels/26-bigDueBox-perspective.jpg')
const receipt = path.resolve(__dirname, '../fixtures/nonLabels/receipt.jpg')

/** What the phone sent, and a network that can fail: everything else goes to the real cloud. */
class Network implements PhoneCloud {
  readonly sent: string[] = []
  fails: string | null = null
  constructor(private readonly cloud: PhoneCloud) {}

  async uploadFile(options: Parameters<PhoneCloud['uploadFile']>[0]) {
    this.sent.push(options.cloudPath.replace(/\/.*/, '/…'))
    if (this.fails !== null) throw Object.assign(new Error(this.fails), { errMsg: `cloud.uploadFile:fail ${this.fails}` })
    return this.cloud.uploadFile(options)
  }

  async callFunction(options: Parameters<PhoneCloud['callFunction']>[0]) {
    this.sent.push(options.name)
    if (this.fails !== null) throw Object.assign(new Error(this.fails), { errMsg: `cloud.callFunction:fail ${this.fails}` })
    return this.cloud.callFunction(options)
  }
}

describe('the production mini-program, on the real cloud', () => {
  let network: Network
  let phone: Phone
  beforeEach(async () => {
    // The build's modules load once, so each test is a phone of its own.
    jest.resetModules()
    network = new Network(wechatCloud('o-grandmother'))
    phone = new (await import('./wechat')).Phone(network)
  })

  /** Waits until WeChat was asked for the page, then opens it. */
  const follow = async (page: 'verdict'): Promise<HTMLElement> => {
    const end = performance.now() + 20_000
    while (!phone.opened.includes(`/pages/${page}/index`)) {
      if (performance.now() > end) throw new Error(`${page} was not opened; the screen says: ${wordsOn(document.body)}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    return phone.open(page)
  }

  const sampleVerdict = async (): Promise<HTMLElement> => {
    const scan = phone.open('scan')
    await says(scan, '拍面单')
    tap(scan, '口罩 52 元')
    const verdict = await follow('verdict')
    await says(verdict, '先问家里')
    return verdict
  }

  test('a photo from the album goes up, is read, and its verdict is on the screen', async () => {
    phone.hand.photo = label
    const scan = phone.open('scan')
    await says(scan, '从相册选')
    tap(scan, '从相册选')
    await says(scan, '正在查')
    const verdict = await follow('verdict')
    await says(verdict, /先问家里|先别付钱|看过东西再付/)
    await says(verdict, '单子上写的')
    expect(network.sent).toEqual(['photos/…', 'checkWaybill'])
  }, 40_000)

  test('the sample: money asked, nobody asked yet, so ask the family', async () => {
    const verdict = await sampleVerdict()
    await says(verdict, '代收货款')
    await says(verdict, '52 元')
    await says(verdict, '师傅，这件我不确定是谁买的')
    expect(network.sent).toEqual(['checkWaybill'])
  }, 30_000)

  test.each([
    ['没人买', '先别付钱', '你说家里没人买过'],
    ['是', '看过东西再付', '你说是家里人买的'],
  ])('the answer %s makes it %s', async (answer, headline, reason) => {
    const verdict = await sampleVerdict()
    tap(verdict, answer)
    await says(verdict, headline)
    await says(verdict, reason)
  }, 30_000)

  test('an amount corrected by hand is judged again and marked as typed', async () => {
    const verdict = await sampleVerdict()
    tapBeside(verdict, '金额', '改')
    await says(verdict, '改好了')
    typeIn(verdict, '59')
    tap(verdict, '改好了')
    await says(verdict, '59 元')
    await says(verdict, '你填的')
    expect(network.sent).toEqual(['checkWaybill', 'checkWaybill'])
  }, 30_000)

  test('a receipt is refused in words, and a new photo is offered', async () => {
    phone.hand.photo = receipt
    const scan = phone.open('scan')
    await says(scan, '从相册选')
    tap(scan, '从相册选')
    await says(scan, /这不像是快递单|照片上的字认不出来/, 20_000)
    await says(scan, '重新拍')
    expect(phone.opened).toEqual([])
  }, 40_000)

  test.each([
    ['request:fail', '网络没连上'],
    ['errCode: -504002 functions execute fail', '云端暂时没有应答'],
    ['timeout', '等太久没有回音'],
  ])('when the call ends in “%s” the house rules answer, it is said that nothing was looked up, and the look is sent once the network is back', async (fault, words) => {
    network.fails = fault
    const scan = phone.open('scan')
    await says(scan, '拍面单')
    tap(scan, '口罩 52 元')
    const verdict = await follow('verdict')
    await says(verdict, words)
    await says(verdict, '没连上网，没有查记录')
    await says(verdict, '先问家里')
    network.fails = null
    const before = network.sent.length
    phone.reconnect()
    await says(verdict, '大家还没说过这个号码')
    expect(wordsOn(verdict)).not.toContain('没连上网')
    expect(network.sent.slice(before)).toEqual(['checkWaybill'])
  }, 30_000)

  test('closing the album leaves everything as it was', async () => {
    phone.hand.photo = null
    const scan = phone.open('scan')
    await says(scan, '从相册选')
    tap(scan, '从相册选')
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(wordsOn(scan)).toContain('拍面单')
    expect(network.sent).toEqual([])
  })

  test('another parcel: one tap goes back to the start', async () => {
    const verdict = await sampleVerdict()
    tap(verdict, '查另一个包裹')
    await says(verdict, '还没有查过包裹')
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(phone.wentBack).toBe(1)
    await says(phone.backOn('scan'), '拍面单')
  }, 30_000)
})
