import { newestCode } from '../newestCode'
import { aNumber, otherThan, report } from './crowd'
import { inChromium } from './harness'
import { cashParcel, type Visitor } from './visitor'

/** Types a parcel of this sender's and waits for what the crowd makes of it. */
async function checks(visitor: Visitor, phone: string, number: string): Promise<void> {
  await visitor.typeParcel({ ...cashParcel, phone, number })
  await visitor.sees('单子上写的')
}

inChromium('A number that carries a warning: whoever holds it disputes, a moderator decides', street => {
  test('from the verdict to the code, a wrong one, the right one, a decision with a reason, and its undoing', async () => {
    const phone = aNumber()
    await report(street(), phone, 3)
    const shop = await street().aVisitor()
    await checks(shop, phone, 'YT7263190000011')
    await shop.tap('这是我的号码')
    await shop.sees('收一条验证码')
    await shop.fill('你的手机号', `${phone.slice(0, 3)} ${phone.slice(3, 7)}-${phone.slice(7)}`)
    await shop.tap('发验证码')
    await shop.sees('十分钟内有效')
    await shop.sees(/再发一次（\d+ 秒）/)
    await shop.fill('六位验证码', '12')
    await shop.tap('提交，请人重新看')
    await shop.sees('验证码是短信里的六位数字')
    const code = newestCode(street().dataDir)
    await shop.fill('六位验证码', otherThan(code))
    await shop.tap('提交，请人重新看')
    await shop.sees('验证码不对')
    await shop.fill('六位验证码', code)
    await shop.button('提交，请人重新看').dblclick()
    await shop.sees('交上去了')
    await shop.sees('核实期间，只提示“先问家里”')

    const family = await street().aVisitor()
    await checks(family, phone, 'YT7263190000012')
    await family.sees('寄件人对记录提出了异议')

    const moderator = await street().aVisitor({ moderator: true })
    await moderator.tap('我的')
    await moderator.tap('处理异议和举报')
    await moderator.sees('有人提了异议')
    const words = await moderator.words()
    expect(words).not.toContain(phone)
    await moderator.tap('异议成立，以前的不算')
    await moderator.tap('号码被别人印在面单上')
    const decided: string[] = []
    moderator.page.on('request', request => { if ((request.postData() ?? '').includes('"decide"')) decided.push(request.postData() ?? '') })
    await moderator.button(/^确定：/).dblclick()
    await moderator.sees('记下了：异议成立，以前的不算')
    expect(decided).toHaveLength(1)
    await shop.open('/pages/dispute/index')
    await shop.page.reload()
    await shop.sees('核实完了，以前的记录不再算数。')
    const another = await street().aVisitor()
    await checks(another, phone, 'YT7263190000013')
    await another.sees('大家还没说过这个号码')

    await moderator.tap('撤回')
    await moderator.sees('撤回了，和处理以前一样。')
    await moderator.sees('有人提了异议')
    for (const person of [shop, family, moderator, another]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  }, 120_000)

  test('nobody said anything of the number: told only after the code; too many codes are refused; another number can be tried', async () => {
    const shop = await street().aVisitor()
    await shop.tap('我的')
    await shop.tap('我的号码被提醒了')
    const phone = aNumber()
    for (let nth = 0; nth < 3; nth += 1) {
      await shop.fill('你的手机号', phone)
      await shop.tap('发验证码')
      await shop.sees('十分钟内有效')
      await shop.tap('换一个号码')
      await shop.sees('你的手机号')
    }
    await shop.fill('你的手机号', phone)
    await shop.tap('发验证码')
    await shop.sees('今天的验证码用完了')
    const other = aNumber()
    await shop.fill('你的手机号', other)
    await shop.tap('发验证码')
    await shop.sees('十分钟内有效')
    await shop.fill('六位验证码', newestCode(street().dataDir))
    await shop.tap('提交，请人重新看')
    await shop.sees('没有要核实的记录')
    expect(shop.faults).toEqual([])
    await shop.leave()
  }, 60_000)

  test('who reports may be told: a moderator flags the sender, the message stands in 我的, and goes when it was read', async () => {
    const phone = aNumber()
    await report(street(), phone, 3)
    const mother = await street().aVisitor()
    await checks(mother, phone, 'YT7263190000021')
    await mother.reportsIt()
    await mother.button('有结果告诉我').dblclick()
    await mother.sees('有了结果就告诉你')
    await mother.open()
    await mother.tap('我的')
    await mother.sees('还没有消息')

    const moderator = await street().aVisitor({ moderator: true })
    await moderator.open('/pages/moderate/index')
    await moderator.tap('标记')
    await moderator.tap('举报站得住')
    await moderator.tap('确定：标记')
    await moderator.sees('记下了：标记')

    await mother.page.reload()
    await mother.sees('你举报过一个包裹')
    await mother.open()
    await mother.tap('我的（1 条消息）')
    await mother.tap('知道了')
    await mother.sees('还没有消息')
    await mother.page.reload()
    await mother.sees('还没有消息')
    expect([...mother.faults, ...moderator.faults]).toEqual([])
    for (const person of [mother, moderator]) await person.leave()
  }, 90_000)

  test('who is no moderator finds no way there, and is refused in words on the page itself', async () => {
    const mother = await street().aVisitor()
    const asked = mother.page.waitForResponse(response => response.url().endsWith('/cloud/call/moderate'))
    await mother.tap('我的')
    await mother.sees('最近这几波')
    await (await asked).finished()
    expect(await mother.words()).not.toContain('处理异议和举报')
    await mother.open('/pages/moderate/index')
    await mother.sees('这里只有核实人员能进')
    expect(await mother.words()).not.toContain('有人提了异议')
    expect(mother.faults).toEqual([])
    await mother.leave()
  }, 60_000)
})

inChromium('A demo world', street => {
  test('is said on every screen: from the start page on, after a reload, and without a network', async () => {
    const mark = '演示数据：这里的记录都是编的，不是真的。'
    const mother = await street().aVisitor()
    await mother.sees(mark)
    await mother.page.reload()
    await mother.sees(mark, 1_000)
    await mother.typeParcel(cashParcel)
    await mother.sees('先问家里')
    await mother.sees(mark)
    for (const page of ['mine', 'waves', 'dispute', 'moderate', 'report', 'rescue', 'family', 'answer']) {
      await mother.open(`/pages/${page}/index`)
      await mother.sees(mark)
    }
    await mother.offline(true)
    await mother.open('/pages/mine/index')
    await mother.sees('查过的包裹')
    await mother.sees(mark)
    await mother.leave()
  }, 60_000)
}, { DEMO: '1' })

inChromium('A world that is no demo', street => {
  test('says nothing of the kind, and forgets that another one did', async () => {
    const mother = await street().aVisitor()
    await mother.page.evaluate(() => { localStorage.setItem('demo', JSON.stringify({ data: true })) })
    await mother.page.reload()
    await mother.sees('演示数据')
    await mother.seesNoMore('演示数据')
    await mother.leave()
  }, 60_000)
})
