import * as v from 'valibot'
import { handle } from '../../cloudfunctions/handle'
import { readEnvironment } from '../../cloudfunctions/environment'

const openid = 'oAbCdEfGhIjKlMnOpQrStUvWxYz1'
const schema = v.strictObject({ number: v.string() })

describe('the door of a cloud function', () => {
  const logged: string[] = []
  beforeEach(() => {
    logged.length = 0
    jest.spyOn(console, 'error').mockImplementation((line: string) => { logged.push(line) })
  })
  afterEach(() => jest.restoreAllMocks())

  const door = (story: (openid: string, number: string) => Promise<object>, caller: { openid: string } | null = { openid }) =>
    handle('checkWaybill', schema, () => caller, (who, request) => story(who.openid, request.number))

  it.each([
    ['the request as its contract has it', { number: 'YT1' }, { ok: true, who: openid }],
    ['what the platform adds to every event', { number: 'YT1', userInfo: { openId: 'oSomeoneElse', appId: 'wx1' } }, { ok: true, who: openid }],
    ['a field no contract knows', { number: 'YT1', openid: 'oSomeoneElse' }, { ok: false, code: 'BAD_REQUEST' }],
    ['a field of another kind', { number: 1 }, { ok: false, code: 'BAD_REQUEST' }],
    ['no event', undefined, { ok: false, code: 'BAD_REQUEST' }],
    ['a list', [], { ok: false, code: 'BAD_REQUEST' }],
  ])('%s', async (_, event, reply) => {
    expect(await door(who => Promise.resolve({ ok: true, who }))(event)).toEqual(reply)
  })

  it('answers nobody whom the platform does not know', async () => {
    expect(await door(() => Promise.resolve({ ok: true }), null)({ number: 'YT1' })).toEqual({ ok: false, code: 'NO_CALLER' })
  })

  it('turns a fault into an answer with a reference, and logs neither event, phone, name nor openid', async () => {
    const reply = await door(() => Promise.reject(new TypeError(`收件人张三 13812345678 138 1234 5678 of ${openid} broke it`)))({ number: '13812345678' })
    expect(reply).toMatchObject({ ok: false, code: 'FAULT' })
    expect(logged).toHaveLength(1)
    expect(JSON.parse(logged[0]!)).toMatchObject({ function: 'checkWaybill', ref: (reply as { ref: string }).ref, fault: 'TypeError' })
    expect(logged[0]).not.toMatch(/张三|1381234|5678|oAbCd/)
  })
})

describe('the environment', () => {
  it.each([
    ['nothing', {}, /EVIDENCE_SECRET/],
    ['a short secret', { EVIDENCE_SECRET: 'short-and-secret' }, /EVIDENCE_SECRET \(needs at least 32 characters\)/],
    ['demo data in a deployed environment', { EVIDENCE_SECRET: 'x'.repeat(32), DEMO: '1' }, /DEMO \(demo data is for a local cloud only\)/],
    ['demo data beside a cloud elsewhere', { EVIDENCE_SECRET: 'x'.repeat(32), DEMO: '1', TCB_CONTEXT_CNFG: '{"URL":"http://tcb-api.example.com/admin"}' }, /DEMO \(/],
    ['two mistakes', { EVIDENCE_SECRET: 'x', DEMO: 'yes' }, /EVIDENCE_SECRET.*DEMO/],
  ])('with %s is refused at the start, without telling a value', (_, variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(message)
    expect(() => readEnvironment(variables)).not.toThrow(/short-and-secret/)
  })

  it('takes demo data on a cloud of this machine', () => {
    expect(readEnvironment({ EVIDENCE_SECRET: 'x'.repeat(32), DEMO: '1', TCB_CONTEXT_CNFG: '{"URL":"http://127.0.0.1:40123/admin"}' }).demo).toBe(true)
  })

  it('lists the moderators', () => {
    expect(readEnvironment({ EVIDENCE_SECRET: 'x'.repeat(32), MODERATORS: ' oA, oB,' })).toEqual({ evidenceSecret: 'x'.repeat(32), moderators: ['oA', 'oB'], flagTemplate: '', textReader: 'onnx', demo: false })
  })
})
