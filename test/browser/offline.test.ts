import { inChromium } from './harness'
import { fixture, type Visitor } from './visitor'

/** Answered requests of checkWaybill, by the id each look has. */
const looksSent = (visitor: Visitor): string[] => {
  const sent: string[] = []
  visitor.page.on('requestfinished', request => { if (request.url().endsWith('/cloud/call/checkWaybill')) sent.push((JSON.parse(request.postData() ?? '{}') as { requestId: string }).requestId) })
  return sent
}

inChromium('without a network', street => {
  /** Somebody whose browser has seen the start page and nothing else, and then loses its network. */
  const newcomerCutOff = async (): Promise<Visitor> => {
    const visitor = await street().aVisitor()
    await visitor.sees('从相册选')
    // The page fetches what a verdict needs a second after it is shown.
    await visitor.page.waitForTimeout(1_500)
    await visitor.page.waitForLoadState('networkidle')
    await visitor.offline(true)
    return visitor
  }

  test('the first photo of all: the house rules answer at once; the look waits and is sent once when the network is back', async () => {
    const visitor = await newcomerCutOff()
    const sent = looksSent(visitor)
    await visitor.choosePhoto(fixture('labels/26-bigDueBox-perspective.jpg'))
    await visitor.sees('没查到，先别付')
    await visitor.sees('没连上网，没有查记录')
    await visitor.tap('没人买')
    await visitor.tap('货钱（代收）')
    await visitor.sees('先别付钱')
    expect(sent).toEqual([])

    await visitor.offline(false)
    await visitor.seesNoMore('没连上网，没有查记录', 40_000)
    await visitor.sees('9807804228832')
    await visitor.sees('先别付钱')
    await visitor.page.waitForTimeout(1_500)
    // What is answered afterwards judges the same look again.
    expect(new Set(sent).size).toBe(1)
    await visitor.leave()
  }, 90_000)

  test('the first parcel typed in: the rules answer, the next steps and the rescue page open, and it is looked up once afterwards', async () => {
    const visitor = await newcomerCutOff()
    const sent = looksSent(visitor)
    await visitor.typeParcel({ number: 'YT7263193672624', phone: '19112345678', payment: '代收货款', amount: '39' })
    await visitor.sees('没连上网，没有查记录')
    await visitor.sees('先问家里')
    await visitor.tap('没人买')
    await visitor.sees('先别付钱')
    await visitor.tap(/钱已经付了/)
    await visitor.sees('哪天付的钱')
    await visitor.tap('今天')
    await visitor.sees('投诉信，替你写好')
    expect(sent).toEqual([])

    await visitor.offline(false)
    const end = Date.now() + 40_000
    while (sent.length === 0 && Date.now() < end) await visitor.page.waitForTimeout(100)
    await visitor.page.waitForTimeout(1_500)
    expect(new Set(sent).size).toBe(1)
    await visitor.leave()
  }, 90_000)
})
