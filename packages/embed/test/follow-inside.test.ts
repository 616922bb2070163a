import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EmbedNode } from '../src/index.ts'
import { open } from './support/site.ts'
import { documentOf, openWorld, type Visit, type World } from './support/world.ts'

let world: World
let visit: Visit
let review: string

const far: EmbedNode[] = Array.from({ length: 60 }, (_, i): EmbedNode => ['p', {}, `Line ${i}`])

const nodes: EmbedNode[] = [
  ['a', { href: '#r-note', id: 'r-mark' }, 'to the note'],
  ['a', { href: '#r-مدفع' }, 'to the cannon'],
  ['a', { href: '#r-50%' }, 'to the half'],
  ['a', { href: '#r-secret' }, 'to the secret'],
  ['a', { href: '#r-nowhere' }, 'to nowhere'],
  ['a', { href: 'other/#r-note' }, 'to another page'],
  ...far,
  ['h2', { id: 'r-مدفع' }, 'مدفع'],
  ['h2', { id: 'r-50%' }, 'Half'],
  ['details', {}, ['summary', {}, 'Outer'], ['details', {}, ['p', { id: 'r-secret' }, 'Secret']]],
  ['ol', {}, ['li', { id: 'r-note' }, 'A note. ', ['a', { href: '#r-mark' }, 'back']]],
]

beforeAll(async () => {
  world = await openWorld()
  review = `${world.reviews.origin}/r/`
  world.reviews.put('/r/embed.json', open(documentOf(nodes)))
  world.reviews.put('/r/', open('The page of the review', 'text/plain'))
  world.reviews.put('/r/other/', open('Another page', 'text/plain'))
}, 60_000)
afterAll(() => world?.close())

beforeEach(async () => {
  await visit?.page.context().close()
  visit = await world.visit(`<reviewkit-article src="${review}"></reviewkit-article>`)
  await visit.page.getByText('A note.').waitFor()
})

const link = (name: string) => visit.page.getByRole('link', { name })
const hasFocus = (locator: Locator) => locator.evaluate(element => element.matches(':focus'))
const isSeen = (locator: Locator) =>
  locator.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

test('a link to a note leads to the note, and the one there leads back', async () => {
  const before = visit.page.url()
  await link('to the note').click()
  const note = visit.page.locator('li')
  expect([await hasFocus(note), await isSeen(note)]).toEqual([true, true])
  await link('back').click()
  expect([await hasFocus(link('to the note')), await isSeen(link('to the note'))]).toEqual([
    true,
    true,
  ])
  expect(visit.page.url()).toBe(before)
})

test('the keyboard follows it too, and goes on from there', async () => {
  await link('to the note').focus()
  await visit.page.keyboard.press('Enter')
  await visit.page.keyboard.press('Tab')
  expect(await hasFocus(link('back'))).toBe(true)
})

test.each([
  { what: 'in Arabic', name: 'to the cannon', id: 'r-مدفع' },
  { what: 'with a lone percent sign', name: 'to the half', id: 'r-50%' },
])('an id $what is found', async ({ name, id }) => {
  await link(name).click()
  expect(await hasFocus(visit.page.locator(`[id="${id}"]`))).toBe(true)
  expect(visit.complaints).toEqual([])
})

test('a place in closed spoilers opens them', async () => {
  await link('to the secret').click()
  const secret = visit.page.getByText('Secret', { exact: true })
  expect([await secret.isVisible(), await hasFocus(secret)]).toEqual([true, true])
})

test('in a new tab it is the page of the review that opens, at that place', async () => {
  const opened = visit.page.context().waitForEvent('page')
  await link('to the note').click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await tab.waitForURL(`${review}#r-note`)
  expect(await hasFocus(visit.page.locator('li'))).toBe(false)
})

test.each([
  { what: 'to a place that is not there', name: 'to nowhere', url: '#r-nowhere' },
  { what: 'to another page with such a place', name: 'to another page', url: 'other/#r-note' },
])('a link $what is the browser’s to follow', async ({ name, url }) => {
  await link(name).click()
  await visit.page.waitForURL(review + url)
})
