import { expect, test } from 'vitest'
import { renderHome, renderPage } from '../src/index.ts'
import { bare, comments, full } from './sample.ts'
import { all, attribute, one, read, text } from './tree.ts'

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ru', 'ja', 'zh', 'ar']
const viewer = { role: 'reader', ownComments: new Set(['a']) } as const
const links = { home: '/' }

function page(locale: string) {
  return renderPage(full, { locale, comments, links, discussion: { action: '/c', viewer } })
}

const inEnglish = wordsOf('en')

/** Our own words on a page, each by where it stands. */
function wordsOf(locale: string) {
  const shown = page(locale)
  const first = (selector: string) => text(all(shown, selector)[0])
  return {
    skip: first('.rk-skip'),
    rating: first('.rk-unseen'),
    notice: first('.rk-notice'),
    card: text(one(shown, '.rk-film-facts').childNodes.find(node => 'tagName' in node)),
    home: first('.rk-end'),
    form: first('#comment-form-title'),
    hint: first('#comment-hint'),
    submit: first('.rk-submit'),
    reviews: text(all(renderHome({ title: '' }, [], { locale }), '.rk-first')[0]),
  }
}

test.each(languages.slice(1))('the page speaks %s throughout', locale => {
  const said = wordsOf(locale)
  const left = Object.entries(said).filter(([name, words]) => {
    return words === '' || words === inEnglish[name as keyof typeof inEnglish]
  })
  expect(left).toEqual([])
})

test.each(languages)('in %s no slot is left open and no word is empty', locale => {
  const shown = page(locale)
  expect(String(shown)).not.toMatch(/\{\w+\}/)
  const labels = read(shown).elements.map(element => attribute(element, 'aria-label'))
  expect(labels.filter(label => label === '')).toEqual([])
})

test.each(languages)('in %s what is heard of a control holds what is seen on it', locale => {
  const controls = ['a', 'button']
    .flatMap(name => all(page(locale), name))
    .filter(element => attribute(element, 'aria-label'))
    .filter(element => !attribute(element, 'class')?.includes('backref'))
  expect(controls.length).toBeGreaterThan(2)
  for (const control of controls) {
    const heard = attribute(control, 'aria-label')?.toLowerCase()
    expect(heard).toContain(text(control).toLowerCase())
  }
})

const fallbacks = [
  { locale: 'pt-BR', words: 'Escrever um comentário' },
  { locale: 'zh-TW', words: '写评论' },
  { locale: 'DE-at', words: 'Kommentar schreiben' },
  { locale: 'x', words: 'Write a comment' },
  { locale: '__proto__', words: 'Write a comment' },
  { locale: '', words: 'Write a comment' },
]

test.each(fallbacks)('$locale writes “$words” above the form', ({ locale, words }) => {
  const shown = renderPage(bare, { locale, discussion: { action: '/c' } })
  expect(text(one(shown, '#comment-form-title'))).toBe(words)
})
