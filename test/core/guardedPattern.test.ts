import fc from 'fast-check'
import { guarded, notAfter, where } from '../../core/guardedPattern'

const latin = /[a-z]$/iu
/** What was found, and where. */
const seen = (matches: Iterable<RegExpExecArray>) => [...matches].map(match => [...match, match.index])

describe('a pattern that asks for what stands before a match', () => {
  const names = guarded(['中通(快递)?', notAfter(latin, '(zto)(?![a-z])'), 'z(\\d)'], 'iu')
  test.each<[string, ...(readonly [string, number])[]]>([
    ['ZTO 中通快递', ['ZTO', 0], ['中通快递', 4]],
    ['中通ZTO', ['中通', 0], ['ZTO', 2]],
    ['AZTO'],
    ['zzto zto', ['zto', 5]],
    ['az1zto', ['z1', 1], ['zto', 3]],
  ])('finds the carrier in %s', (text, ...found) => expect(names(text).map(match => [match[0], match.index])).toEqual(found))

  test('where one alternative is refused a later one may stand, and groups keep their numbers', () =>
    expect(seen(guarded([notAfter(/不$/u, '(到付)'), '(到)'], 'u')('到付不到付'))).toEqual([['到付', '到付', undefined, 0], ['到', undefined, '到', 3]]))

  test('finds what lookbehind finds, in any text', () => {
    const behind = /(?<![\d*])(\*{2,}|1)|到|(?<!不|a1)(到付|付)(款)?|𠮷|(?<=[1到])a/giu
    const same = guarded([notAfter(/[\d*]$/u, '(\\*{2,}|1)'), '到', notAfter(/(?:不|a1)$/iu, '(到付|付)(款)?'), '𠮷', where(before => /[1到]$/u.test(before), 'a')], 'iu')
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'1**不到付款aA𠮷 '), maxLength: 20 }), text => {
      expect(seen(same(text))).toEqual(seen(text.matchAll(behind)))
    }))
  })
})
