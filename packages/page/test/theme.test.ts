import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync(new URL('../src/theme.css', import.meta.url), 'utf8')
const rules = theme.replace(/\/\*[\s\S]*?\*\//g, '')

function colours(block: string | undefined) {
  return new Map(
    [...(block ?? '').matchAll(/--rk-([\w-]+): (#[0-9a-f]{6})/g)].map(m => [m[1], m[2]]),
  )
}

const [, first, second] = rules.split(/^\s*:root \{/m)
const light = colours(first)
const dark = new Map([...light, ...colours(second)])

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string) {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const pairs = [
  // words: 4.5 to 1
  { on: 'paper', of: 'ink', least: 7 },
  { on: 'paper', of: 'muted', least: 4.5 },
  { on: 'paper', of: 'accent', least: 4.5 },
  { on: 'surface', of: 'ink', least: 7 },
  { on: 'surface', of: 'muted', least: 4.5 },
  { on: 'surface', of: 'accent', least: 4.5 },
  { on: 'accent', of: 'on-accent', least: 4.5 },
  { on: 'band', of: 'band-ink', least: 7 },
  { on: 'band', of: 'band-muted', least: 4.5 },
  // signs, borders of fields and focus rings: 3 to 1
  { on: 'paper', of: 'star', least: 3 },
  { on: 'surface', of: 'star', least: 3 },
  { on: 'paper', of: 'field', least: 3 },
  { on: 'paper', of: 'focus', least: 3 },
  { on: 'surface', of: 'focus', least: 3 },
  { on: 'band', of: 'band-star', least: 3 },
]

test.each(pairs)('$of on $on has a contrast of $least to 1 or more, light and dark', row => {
  for (const scheme of [light, dark]) {
    expect(contrast(scheme.get(row.on) ?? '', scheme.get(row.of) ?? '')).toBeGreaterThan(row.least)
  }
})

test('dark has a palette of its own', () => {
  expect(colours(second).size).toBe(light.size)
})

test('the theme works in both directions: no left, no right', () => {
  expect(rules).not.toMatch(/\b(left|right)\b/)
})

test('the theme loads nothing', () => {
  expect(rules).not.toMatch(/@import|@font-face|url\(/)
})

test('every custom property that is used is set', () => {
  const set = new Set([...rules.matchAll(/(--rk-[\w-]+):/g)].map(m => m[1]))
  const used = [...rules.matchAll(/var\((--rk-[\w-]+)/g)].map(m => m[1])
  expect(used.filter(name => !set.has(name))).toEqual([])
})
