/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Linter } from 'eslint'
import oldPhones from '../../config/oldPhones.json'
import { weappBuild } from './wechat'

/**
 * ES2020 is the youngest grammar iOS 14 knows whole, but for lookbehind, which iPhones got with 16.4. The other selectors and
 * the globals are what JavaScriptCore learned after iOS 14 and a script may call by name (release notes of Safari 14.1 to
 * 18.4): WeChat brings core-js for older engines, of an age it does not tell.
 */
const old: Linter.Config = {
  languageOptions: { ecmaVersion: 2020, sourceType: 'script' },
  linterOptions: { noInlineConfig: true },
  rules: { 'no-restricted-globals': ['error', ...oldPhones.globals], 'no-restricted-syntax': ['error', ...oldPhones.selectors] },
}
const trouble = (script: string): string[] => new Linter().verify(script, old).map(({ line, column, message }) => `${line}:${column} ${message}`)

describe('an iPhone that stays at iOS 14 or 15', () => {
  const scripts = readdirSync(weappBuild, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))

  test('can run every script of the mini-program', () => {
    expect(scripts).toContain('common.js')
    expect(scripts.flatMap(file => trouble(readFileSync(path.join(weappBuild, file), 'utf8')).map(said => `${file} ${said}`))).toEqual([])
  })

  test.each([
    'text.replace(/(?<=1)2/u, "")', 'new RegExp("(?<!不)到付")', 'String.raw`(?<!${word})到付`', '/a/v', '/a/d',
    'list.at(-1)', 'Object.hasOwn(cases, id)', 'structuredClone(waybill)', 'class A { static { f() } }', 'class A { #b = 1 }',
  ])('could not run %s', script => expect(trouble(script)).toHaveLength(1))
})
