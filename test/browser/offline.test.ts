import { inChromium } from './harness'
import { fixture } from './visitor'

inChromium('without a network', street => {
  test('the house rules answer at once; the photo waits and is sent once when the network is back', async () => {
    const visitor = await street().aVisitor()
    // The verdict page's code comes with the first look; the one at the door is the second.
    await visitor.typeParcel({ number: 'YT7263193672624' })
    await visitor.sees('看不清，不能下结论', 30_000)
    await visitor.tap('查另一个包裹')
    await visitor.sees('从相册选')

    const checks: string[] = []
    visitor.page.on('requestfinished', request => { if (request.url().includes('/cloud/call/checkWaybill')) checks.push(request.url()) })
    await visitor.offline(true)
    await visitor.choosePhoto(fixture('labels/26-bigDueBox-perspective.jpg'))
    await visitor.sees('没连上网，没有查记录')
    await visitor.tap('没人买')
    expect(checks).toEqual([])

    await visitor.offline(false)
    await visitor.seesNoMore('没连上网，没有查记录', 40_000)
    await visitor.sees('单子上写的')
    await visitor.sees('先别付钱')
    expect(checks).toHaveLength(1)
    await visitor.leave()
  }, 90_000)
})
