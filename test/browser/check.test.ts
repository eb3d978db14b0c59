import { inChromium } from './harness'
import { fixture, type Visitor } from './visitor'

/** Reading a photo takes up to 1 s warm and 4 s cold; a loaded machine takes longer. */
const readMs = 30_000

inChromium('one person and one parcel, on the page and the real local cloud', street => {
  let visitor: Visitor
  beforeEach(async () => { visitor = await street().aVisitor() })
  afterEach(async () => {
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })

  test('a photo from the album: progress is shown, then the verdict, what was read, and what to say', async () => {
    await visitor.choosePhoto(fixture('labels/26-bigDueBox-perspective.jpg'))
    await visitor.sees('正在查')
    await visitor.sees('单子上写的', readMs)
    await visitor.sees(/先问家里|先别付钱|看过东西再付/)
    await visitor.sees('跟快递员这么说')
  }, 60_000)

  test('a sample shows how it works without a parcel or consent', async () => {
    await visitor.tap('口罩 52 元')
    await visitor.sees('单子上写的', readMs)
  }, 60_000)

  test.each([
    ['nonLabels/receipt.jpg', /这不像是快递单|照片上的字认不出来/],
    ['nonLabels/corrupt.jpg', '这个文件不是照片'],
    ['nonLabels/onePixel.jpg', '照片太小，字看不清'],
  ])('%s is refused in words, and a new photo is offered', async (file, words) => {
    await visitor.choosePhoto(fixture(file))
    await visitor.sees(words, readMs)
    await visitor.sees('重新拍')
    await visitor.tap('返回')
    await visitor.sees('拍面单')
  }, 60_000)

  test('a text file named .jpg is no photo: said on the page, before anything goes up', async () => {
    await visitor.choosePhoto(fixture('nonLabels/textFile.jpg'))
    await visitor.sees('没拿到照片')
    await visitor.sees('拍面单')
    // Taro's chooseMedia leaves a promise of its own unhandled besides telling us.
    expect(visitor.faults.splice(0)).toEqual(['Event'])
  })

  test('typed by hand: the answer that nobody bought it makes it refuse', async () => {
    await visitor.typeParcel({ number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' })
    await visitor.sees('先问家里', readMs)
    await visitor.tap('没人买')
    await visitor.sees('先别付钱')
    await visitor.tap(/^是$/)
    await visitor.sees('看过东西再付')
  }, 60_000)

  test('an amount corrected in place is judged again and marked as typed', async () => {
    await visitor.typeParcel({ number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' })
    await visitor.sees('39 元', readMs)
    await visitor.tap('改 金额')
    await visitor.fill('金额', '不知道')
    await visitor.tap('改好了')
    await visitor.sees('金额请填数字')
    await visitor.fill('金额', '59')
    await visitor.tap('改好了')
    await visitor.sees('59 元')
    await visitor.sees('你填的')
  }, 60_000)

  test('nothing typed is said at once, without a check', async () => {
    let calls = 0
    visitor.page.on('request', request => { if (request.url().includes('/cloud/call/checkWaybill')) calls += 1 })
    await visitor.tap('手动输入')
    await visitor.tap('查一查')
    await visitor.sees('至少填一样')
    expect(calls).toBe(0)
  })

  test('two quick taps are one check', async () => {
    const calls: string[] = []
    visitor.page.on('request', request => { if (request.url().includes('/cloud/call/checkWaybill')) calls.push(request.postData() ?? '') })
    await visitor.tap('手动输入')
    await visitor.fill('运单号', 'YT7263193672624')
    await visitor.button('查一查').dblclick()
    await visitor.sees(/看不清，不能下结论|先问家里/, readMs)
    expect(calls).toHaveLength(1)
  }, 60_000)

  test('by keyboard alone: every control of the start page can be reached and pressed', async () => {
    const reached = new Set<string>()
    for (let press = 0; press < 12; press += 1) {
      await visitor.page.keyboard.press('Tab')
      reached.add(await visitor.page.evaluate(() => (document.activeElement?.textContent ?? '').trim()))
    }
    for (const words of ['从相册选', '口罩 52 元']) expect([...reached].some(text => text.includes(words))).toBe(true)
    await visitor.button('手动输入').focus()
    await visitor.page.keyboard.press('Enter')
    await visitor.sees('快递员要收什么钱')
  })

  test("the browser's own back leads from the verdict to the start, and nothing is lost on the way forward", async () => {
    await visitor.typeParcel({ number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' })
    await visitor.sees('先问家里', readMs)
    await visitor.page.goBack()
    await visitor.sees('从相册选')
  }, 60_000)
})
