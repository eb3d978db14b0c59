import { newestCode } from '../newestCode'
import { aNumber, flagEveryone, otherThan, report } from './crowd'
import { type Street } from './harness'
import { cashParcel, fixture, type Visitor } from './visitor'

/** One state of one page, and how a person gets there from the start page. */
export interface Screen {
  name: string
  /** Looked at by the environment's moderator. */
  moderator?: true
  reach(visitor: Visitor, street: Street): Promise<void>
}

/** A door that keeps calls waiting, so that progress can be looked at. */
const holdCalls = async (visitor: Visitor): Promise<void> => { await visitor.page.route('**/cloud/call/**', () => undefined) }

const typeACashParcel = (visitor: Visitor): Promise<void> => visitor.typeParcel(cashParcel)

/** The visitor asks the family, then opens the link as somebody else: with another cookie the cloud knows another person. */
async function openAsRelative(visitor: Visitor): Promise<void> {
  await typeACashParcel(visitor)
  const link = await visitor.askFamily()
  await visitor.context.clearCookies()
  await visitor.page.goto('about:blank')
  await visitor.page.goto(link)
  await visitor.tap('不是我')
}

/** Chooses English in 我的 and goes to a page; what was checked stays. */
async function inEnglish(visitor: Visitor, page: string): Promise<void> {
  await visitor.open('/pages/mine/index')
  await visitor.tap('English')
  await visitor.sees('Parcels checked')
  await visitor.open(`/pages/${page}/index`)
}

/** 这是我的号码, with a code on its way to a number that two people spoke of. */
async function askForCode(visitor: Visitor, street: Street): Promise<void> {
  const phone = aNumber()
  await report(street, phone, 2)
  await visitor.open('/pages/dispute/index')
  await visitor.fill('你的手机号', phone)
  await visitor.tap('发验证码')
  await visitor.sees('十分钟内有效')
}

async function dispute(visitor: Visitor, street: Street): Promise<void> {
  await askForCode(visitor, street)
  await visitor.fill('六位验证码', newestCode(street.dataDir))
  await visitor.tap('提交，请人重新看')
  await visitor.sees('交上去了')
}

/** 我的, after a sender this person reported was flagged by a moderator. */
async function getAMessage(visitor: Visitor, street: Street): Promise<void> {
  const phone = aNumber()
  await report(street, phone, 3)
  await visitor.typeParcel({ ...cashParcel, phone, number: `YT72631${phone.slice(-8)}` })
  await visitor.reportsIt()
  await visitor.tap('有结果告诉我')
  await visitor.sees('有了结果就告诉你')
  await flagEveryone(street)
  await visitor.open()
  await visitor.tap('我的')
  await visitor.sees('你举报过一个包裹')
}

/** The moderators' page with a dispute and a sender three people spoke of; whoever disputes is somebody else. */
async function openQueue(visitor: Visitor, street: Street): Promise<void> {
  await report(street, aNumber(), 3)
  const shop = await street.aVisitor()
  await dispute(shop, street)
  await shop.leave()
  await visitor.open('/pages/moderate/index')
  await visitor.sees('多人说过的寄件人')
  await visitor.sees('有人提了异议')
}

/**
 * Every page and state that is looked at by test/browser/everyScreen.test.ts (layout, contrast, targets) and drawn by
 * npm run screenshots. A new page or state belongs here.
 */
export const screens: readonly Screen[] = [
  // First of all: later ones bring something to decide.
  { name: 'moderate-empty', moderator: true, async reach(visitor) { await visitor.open('/pages/moderate/index'); await visitor.sees('现在没有等着处理的'); await visitor.sees('还没有处理过') } },
  { name: 'scan', async reach() { /* the start page itself */ } },
  { name: 'scan-consent', async reach(visitor) { await visitor.tap('拍面单'); await visitor.sees('拍照之前，说清楚三件事') } },
  { name: 'scan-typing', async reach(visitor) { await visitor.tap('手动输入'); await visitor.sees('快递员要收什么钱') } },
  { name: 'scan-typing-nothing', async reach(visitor) { await visitor.tap('手动输入'); await visitor.tap('查一查'); await visitor.sees('至少填一样') } },
  { name: 'scan-progress', async reach(visitor) { await holdCalls(visitor); await visitor.choosePhoto(fixture('labels/01-twoPart-plain.jpg')); await visitor.sees('认面单，查记录'); await visitor.sees('完成') } },
  { name: 'scan-refused', async reach(visitor) { await visitor.choosePhoto(fixture('nonLabels/receipt.jpg')); await visitor.sees('重新拍', 20_000) } },
  // The verdict page's own code comes with the first verdict, so there was one before.
  { name: 'verdict-offline', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('查另一个包裹'); await visitor.sees('从相册选'); await visitor.offline(true); await visitor.choosePhoto(fixture('labels/01-twoPart-plain.jpg')); await visitor.sees('没连上网，没有查记录') } },
  { name: 'verdict-ask', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里') } },
  { name: 'verdict-refuse', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('没人买'); await visitor.sees('先别付钱') } },
  { name: 'verdict-inspect', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap(/^是$/); await visitor.sees('看过东西再付') } },
  { name: 'verdict-unclear', async reach(visitor) { await visitor.typeParcel({ number: 'YT7263193672624' }); await visitor.sees('看不清，不能下结论') } },
  { name: 'verdict-photo', async reach(visitor) { await visitor.choosePhoto(fixture('labels/26-bigDueBox-perspective.jpg')); await visitor.sees('单子上写的', 20_000) } },
  { name: 'verdict-correcting', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('改 金额'); await visitor.sees('改好了') } },
  { name: 'verdict-more', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('还有别的情况'); await visitor.sees('邻居也收到了') } },
  { name: 'verdict-poster', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('做张提醒图'); await visitor.page.locator('.poster__picture').waitFor() } },
  { name: 'family', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('问家里人'); await visitor.sees('发到家人群') } },
  { name: 'answer-own', async reach(visitor) { await visitor.open('/pages/answer/index?ask=AAAAAAAAAAAAAAAAAAAAAA'); await visitor.sees('这个提问打不开了') } },
  { name: 'rescue', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap(/钱已经付了/); await visitor.sees('哪天付的钱'); await visitor.tap('今天'); await visitor.sees('投诉信，替你写好') } },
  { name: 'report', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('举报这个包裹'); await visitor.sees('先勾一条') } },
  { name: 'report-done', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.reportsIt() } },
  { name: 'report-told', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.reportsIt(); await visitor.tap('有结果告诉我'); await visitor.sees('有了结果就告诉你') } },
  { name: 'mine-message', reach: getAMessage },
  { name: 'mine-case', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.open(); await visitor.tap('我的'); await visitor.sees('怎么补救、投诉信') } },
  { name: 'waves', async reach(visitor) { await visitor.tap('我的'); await visitor.tap('最近这几波'); await visitor.sees('现在没有够得上数的') } },
  { name: 'answer', async reach(visitor) { await openAsRelative(visitor); await visitor.sees('你是') } },
  { name: 'mine', async reach(visitor) { await visitor.tap('我的'); await visitor.sees('我们怎么对待你的信息') } },
  { name: 'mine-deleting', async reach(visitor) { await visitor.tap('我的'); await visitor.tap('删除我的全部数据'); await visitor.sees('全部删除') } },
  { name: 'mine-moderator', moderator: true, async reach(visitor) { await visitor.tap('我的'); await visitor.sees('处理异议和举报') } },
  { name: 'verdict-doubted', async reach(visitor, street) { const phone = aNumber(); await report(street, phone, 3); await visitor.typeParcel({ ...cashParcel, phone }); await visitor.sees('这是我的号码') } },
  { name: 'dispute', async reach(visitor) { await visitor.tap('我的'); await visitor.tap('我的号码被提醒了'); await visitor.sees('收一条验证码') } },
  { name: 'dispute-bad-number', async reach(visitor) { await visitor.open('/pages/dispute/index'); await visitor.fill('你的手机号', '0579-85551234'); await visitor.tap('发验证码'); await visitor.sees('填十一位的手机号') } },
  { name: 'dispute-offline', async reach(visitor) { await visitor.open('/pages/dispute/index'); await visitor.offline(true); await visitor.fill('你的手机号', aNumber()); await visitor.tap('发验证码'); await visitor.sees('没连上，什么也没交上去') } },
  { name: 'dispute-code', reach: askForCode },
  { name: 'dispute-wrong-code', async reach(visitor, street) { await askForCode(visitor, street); await visitor.fill('六位验证码', otherThan(newestCode(street.dataDir))); await visitor.tap('提交，请人重新看'); await visitor.sees('验证码不对') } },
  { name: 'dispute-nothing-known', async reach(visitor, street) { await visitor.open('/pages/dispute/index'); await visitor.fill('你的手机号', aNumber()); await visitor.tap('发验证码'); await visitor.sees('十分钟内有效'); await visitor.fill('六位验证码', newestCode(street.dataDir)); await visitor.tap('提交，请人重新看'); await visitor.sees('没有要核实的记录') } },
  { name: 'dispute-sent', reach: dispute },
  { name: 'dispute-past', async reach(visitor, street) { await dispute(visitor, street); await visitor.tap('返回'); await visitor.tap('我的'); await visitor.tap('我的号码被提醒了'); await visitor.sees('我提过的') } },
  { name: 'moderate-refused', async reach(visitor) { await visitor.open('/pages/moderate/index'); await visitor.sees('这里只有核实人员能进') } },
  { name: 'moderate', moderator: true, reach: openQueue },
  { name: 'moderate-deciding', moderator: true, async reach(visitor, street) { await openQueue(visitor, street); await visitor.tap('异议成立，以前的不算'); await visitor.tap('号码被别人印在面单上'); await visitor.sees('确定：异议成立') } },
  { name: 'moderate-decided', moderator: true, async reach(visitor, street) { await openQueue(visitor, street); await visitor.tap('异议不成立，记录保留'); await visitor.tap('没有拿出凭证'); await visitor.tap(/^确定：/); await visitor.sees('记下了：异议不成立') } },
  { name: 'moderate-offline', moderator: true, async reach(visitor, street) { await openQueue(visitor, street); await visitor.offline(true); await visitor.tap('刷新'); await visitor.sees('没连上，什么也没交上去') } },
  { name: 'english-scan', async reach(visitor) { await inEnglish(visitor, 'scan'); await visitor.sees('Photograph the label') } },
  { name: 'english-verdict', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await inEnglish(visitor, 'verdict'); await visitor.sees('Ask your family first') } },
  { name: 'english-report', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await inEnglish(visitor, 'report'); await visitor.sees('Tick one first') } },
  { name: 'english-rescue', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await inEnglish(visitor, 'rescue'); await visitor.tap('Today'); await visitor.sees('Keep the proof') } },
  { name: 'english-mine', async reach(visitor) { await inEnglish(visitor, 'mine'); await visitor.sees('Messages to you') } },
  { name: 'english-dispute', async reach(visitor) { await inEnglish(visitor, 'dispute'); await visitor.sees('Send the code') } },
  { name: 'english-moderate', moderator: true, async reach(visitor, street) { await report(street, aNumber(), 3); await inEnglish(visitor, 'moderate'); await visitor.sees('A sender many spoke of'); await visitor.tap('Lift the flag'); await visitor.sees('Why this decision?') } },
  { name: 'verdict-courier-card', async reach(visitor) { await typeACashParcel(visitor); await visitor.sees('先问家里'); await visitor.tap('给快递员看'); await visitor.sees('收起') } },
]
