import { EJSON } from 'bson'
import fc from 'fast-check'
import { decodeStored, type Document, encodeReply, encodeStored, parseSent } from '../../emulator/database/storedDocument'

const value = fc.letrec(tie => ({
  any: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), tie('list'), tie('document')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  document: fc.dictionary(fc.string().filter(name => !name.startsWith('$') && name !== '__proto__'), tie('any'), { maxKeys: 5, noNullPrototype: true }),
}))

describe('documents on their way', () => {
  test('what the SDK sends as canonical EJSON is read as bson itself reads it', () => {
    fc.assert(fc.property(value.document, document => {
      const text = EJSON.stringify(document, { relaxed: false })
      expect(parseSent(text, 0)).toEqual(EJSON.parse(text))
    }))
  })

  test('stored and read back, a document is the same; the reply is bson’s own', () => {
    fc.assert(fc.property(value.document, document => {
      expect(decodeStored(encodeStored(document as Document))).toEqual(EJSON.parse(EJSON.stringify(document, { relaxed: true })))
      expect(EJSON.parse(encodeReply(document))).toEqual(EJSON.parse(EJSON.stringify(document, { relaxed: true })))
    }))
  })

  test.each([
    ['a date by the server’s clock, an hour on', '{"at":{"$tcb_server_date":{"offset":{"$numberInt":"3600000"}}}}', { at: new Date(3_601_000) }],
    ['a long number', '{"n":{"$numberLong":"1764000000000"}}', { n: 1_764_000_000_000 }],
    ['a regular expression', '{"goods":{"$regularExpression":{"pattern":"口罩","options":"i"}}}', { goods: /口罩/i }],
    ['the regular expression operator', '{"goods":{"$regex":"口罩","$options":""}}', { goods: /口罩/ }],
    ['an operator full of numbers', '{"$inc":{"n.bad":{"$numberInt":"1"}},"$set":{"list":[{"$numberDouble":"0.5"}]}}', { $inc: { 'n.bad': 1 }, $set: { list: [0.5] } }],
  ])('%s', (_, text, read) => expect(parseSent(text, 1000)).toEqual(read))

  test('a field named like a prototype stays a field', () => {
    const read = parseSent('{"__proto__":{"n":{"$numberInt":"1"}}}', 0) as object
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(Object.keys(read)).toEqual(['__proto__'])
  })

  test('what is not EJSON is refused', () => expect(() => parseSent('{"n":', 0)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' })))
})
