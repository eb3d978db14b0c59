import { busyKeys } from '../../cloudfunctions/busyKeys'

const at = Date.UTC(2026, 10, 24)

test('a key where another voice was met is busy for five seconds, and no other key is', () => {
  const busy = busyKeys()
  busy.note('o.outlet', at)
  expect(busy.has('o.outlet', at + 4_999)).toBe(true)
  expect(busy.has('o.outlet', at + 5_000)).toBe(false)
  expect(busy.has('o.another', at)).toBe(false)
  expect(busy.has(null, at)).toBe(false)
})

test('it never holds more than it needs: past 200 keys it begins anew', () => {
  const busy = busyKeys()
  for (let n = 0; n <= 200; n += 1) busy.note(`o.${n}`, at)
  expect(busy.has('o.0', at)).toBe(false)
  expect(busy.has('o.200', at)).toBe(true)
})
