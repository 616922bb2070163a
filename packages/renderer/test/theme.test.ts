import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8')

test('the theme is under 3 kB compressed', () => {
  expect(gzipSync(css).length).toBeLessThan(3000)
})

test('every custom property is ours, and every one that is used is declared or has a fallback', () => {
  const declared = new Set(Array.from(css.matchAll(/(--[\w-]+):/g), ([, name]) => name))
  const used = Array.from(css.matchAll(/var\((--[\w-]+)(,)?/g))
  expect([...declared].filter(name => !name?.startsWith('--rk-'))).toEqual([])
  expect(used.filter(([, name, fallback]) => !fallback && !declared.has(name))).toEqual([])
})

test.each([
  'prefers-color-scheme: dark',
  'forced-colors: active',
  'prefers-reduced-motion: reduce',
  'print',
])('it answers to %s', media => {
  expect(css).toContain(media)
})

test('nothing is loaded from elsewhere', () => {
  expect(css).not.toMatch(/@import|url\(/)
})
