import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { mainLimitBytes, subPackageLimitBytes, weappPackages } from '../../scripts/weappPackages'
import { weappBuild } from './wechat'

describe('what a family member downloads at the door', () => {
  const packages = weappPackages(weappBuild)

  test('is what was measured, not an empty folder', () => expect(packages[0]?.bytes).toBeGreaterThan(100 * 1024))
  test('the main package stays within 700 kB', () => expect(packages.find(({ name }) => name === 'main')?.bytes).toBeLessThanOrEqual(mainLimitBytes))
  test('no sub-package is above 500 kB', () => expect(packages.filter(({ name, bytes }) => name !== 'main' && bytes > subPackageLimitBytes)).toEqual([]))
})

test('the build asks no process for its environment: a phone has none', () => {
  const scripts = readdirSync(weappBuild, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
  expect(scripts.filter(file => /\bprocess\.env\b/.test(readFileSync(path.join(weappBuild, file), 'utf8')))).toEqual([])
})
