import type { Comment } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { type DiscussionOptions, renderPage } from '../src/index.ts'
import { bare, comments } from './sample.ts'
import { all, attribute, one, read, text, within } from './tree.ts'

const viewer = { role: 'reader', ownComments: new Set(['a', 'w', 'x']) } as const
const open = { action: '/comments/dawn', viewer }

function page(discussion: DiscussionOptions = {}, shown: readonly Comment[] = comments) {
  return renderPage(bare, { comments: shown, discussion })
}

const heads = [
  { locale: 'en', words: '2 comments' },
  { locale: 'de', words: '2 Kommentare' },
  { locale: 'pl', words: '2 komentarze' },
  { locale: 'ja', words: 'コメント 2件' },
  { locale: 'ar', words: 'تعليقان' },
  { locale: 'tlh', words: '2 comments' },
]

test.each(heads)('in $locale the heading is $words', ({ locale, words }) => {
  const heading = one(renderPage(bare, { comments, locale }), '#comments-title')
  expect(text(heading)).toBe(words)
})

test('the heading counts what the viewer sees', () => {
  expect(text(one(page(open), '#comments-title'))).toBe('3 comments')
  const moderator = page({ viewer: { role: 'moderator' } })
  expect(text(one(moderator, '#comments-title'))).toBe('3 comments')
})

test('nothing to read and no way to write is no discussion', () => {
  expect(all(page({}, []), '#comments')).toEqual([])
  const deleted = comments.filter(({ status }) => status === 'deleted')
  expect(all(page({}, deleted), '#comments')).toEqual([])
})

test('nothing to read and a way to write is an invitation', () => {
  const section = one(page(open, []), '#comments')
  expect(text(section)).toContain('Nobody has written yet.')
  expect(within(section, 'ol')).toEqual([])
  expect(within(section, 'form')).toHaveLength(1)
})

test('a baked page has comments and neither form nor links to one', () => {
  const section = one(page({ viewer }), '#comments')
  expect(within(section, 'article')).toHaveLength(3)
  expect(within(section, 'form')).toEqual([])
  expect(text(section)).not.toMatch(/Reply|Edit|Delete/)
})

test('no id comes twice, whatever comments and the headings and notes in them are called', () => {
  const body = '# b\n\n# By\n\nWords[^1]\n\n[^1]: A note\n\n# fn-1'
  const sample = comments.find(({ status }) => status === 'published')
  const ids = ['a', 'a-b', 'a-', 'a--b', 'a-by', 'a-fn-1', 'fn-1']
  const page = renderPage(bare, { comments: ids.map(id => ({ ...sample!, id, body })) })
  const given = read(page).elements.flatMap(element => attribute(element, 'id') ?? [])
  expect(given.length).toBeGreaterThan(ids.length * 7)
  expect(given.filter((id, index) => given.indexOf(id) !== index)).toEqual([])
})

test('a comment’s text is a stranger’s: raw HTML is words, headings stay below its author', () => {
  const body =
    '# Big\n\n<b onclick="x">bold</b> [go](javascript:alert(1)) [on](https://example.org)'
  const hostile = comments.map(comment => ({ ...comment, body }))
  const section = one(page({}, hostile), '#comments')
  expect(within(section, 'b')).toEqual([])
  expect(within(section, 'h1')).toEqual([])
  expect(within(section, 'h4')).toHaveLength(2)
  const out = within(section, 'a').filter(a => attribute(a, 'href')?.startsWith('https:'))
  expect(out.map(link => attribute(link, 'rel'))).toEqual([
    expect.stringMatching(/^nofollow ugc/),
    expect.stringMatching(/^nofollow ugc/),
  ])
})

const headings = ['# A', '### A\n\n#### B', '###### A']

test.each(headings)('the highest heading of %j comes right below the author', body => {
  const section = one(page({}, [{ ...comments[0]!, body }]), '#comments')
  expect(within(section, 'h4').map(text)).toEqual(['A'])
})

const actions = [
  { id: 'a', says: ['Reply to Wim', 'Edit your comment', 'Delete your comment'] },
  { id: 'b', says: ['Reply to Ada Brandt'] },
  { id: 'w', says: ['Edit your comment', 'Delete your comment'] },
]

test.each(actions)('under comment $id stand $says', ({ id, says }) => {
  const [footer] = within(one(page(open), `#c-${id}`), 'footer')
  const labels = [...within(footer!, 'a'), ...within(footer!, 'button')]
  expect(labels.map(element => attribute(element, 'aria-label'))).toEqual(says)
  // One person writes many comments: the date tells which.
  const [date] = within(one(page(open), `#c-${id}`), 'time')
  expect(attribute(date, 'id')).toBe(`c-${id}-:on`)
  for (const element of labels)
    expect(attribute(element, 'aria-describedby')).toBe(attribute(date, 'id'))
})

test('links and forms under a comment lead where the server listens', () => {
  const [footer] = within(one(page(open), '#c-a'), 'footer')
  expect(within(footer!, 'a').map(link => attribute(link, 'href'))).toEqual([
    '?reply=a#comment-form',
    '?edit=a#comment-form',
  ])
  const [form] = within(footer!, 'form')
  expect([attribute(form, 'method'), attribute(form, 'action')]).toEqual([
    'post',
    '/comments/dawn/a/delete',
  ])
})

/** What a form sends and says, as a reader without a script meets it. */
function formOf(options: DiscussionOptions) {
  const form = one(page(options), '#comment-form')
  const fields = [...within(form, 'input'), ...within(form, 'textarea')].map(field => [
    attribute(field, 'name'),
    attribute(field, 'value') ?? (field.tagName === 'textarea' ? text(field) : ''),
  ])
  return {
    title: text(within(form, 'h3')[0]),
    action: attribute(form, 'action'),
    submit: text(within(form, 'button')[0]),
    fields: Object.fromEntries(fields),
    cancel: within(form, 'a').map(link => attribute(link, 'href')),
  }
}

const fresh = {
  title: 'Write a comment',
  action: '/comments/dawn',
  submit: 'Post comment',
  fields: { name: '', body: '', website: '' },
  cancel: [],
}
const reply = {
  title: 'Reply to Wim',
  action: '/comments/dawn',
  submit: 'Post reply',
  fields: { parent: 'a', name: '', body: '', website: '' },
  cancel: ['?#c-a'],
}

const states: { what: string; options: DiscussionOptions; form: ReturnType<typeof formOf> }[] = [
  { what: 'a new comment', options: {}, form: fresh },
  {
    what: 'a known name and a nonce',
    options: { name: '"Wim"', nonce: 'n-1' },
    form: { ...fresh, fields: { name: '"Wim"', nonce: 'n-1', body: '', website: '' } },
  },
  { what: 'a reply', options: { replyTo: 'a' }, form: reply },
  {
    what: 'an edit of one’s own comment',
    options: { edit: 'a', replyTo: 'b' },
    form: {
      title: 'Edit your comment',
      action: '/comments/dawn/a/edit',
      submit: 'Save changes',
      fields: { body: '# Yes\n\n*True*.' },
      cancel: ['?#c-a'],
    },
  },
  // nothing of this is the viewer's to do
  { what: 'a reply to nothing', options: { replyTo: 'nobody' }, form: fresh },
  { what: 'a reply to what waits', options: { replyTo: 'w' }, form: fresh },
  { what: 'a reply to a tombstone', options: { replyTo: 'x' }, form: fresh },
  { what: 'an edit of another’s comment', options: { edit: 'b' }, form: fresh },
  { what: 'an edit of a tombstone', options: { edit: 'x' }, form: fresh },
  { what: 'an edit of nothing', options: { edit: '' }, form: fresh },
]

test.each(states)('the form for $what', ({ options, form }) => {
  expect(formOf({ ...open, ...options })).toEqual(form)
})

test('a field that a person never sees catches programs', () => {
  const field = one(page(open), '#comment-website')
  const around = all(page(open), 'p').find(paragraph =>
    within(paragraph, 'input').some(input => attribute(input, 'name') === 'website'),
  )
  expect(attribute(around, 'hidden')).toBe('')
  expect(attribute(field, 'tabindex')).toBe('-1')
})

test('an edited text comes back letter by letter', () => {
  const body = '\n\n</textarea><b>&amp; "words"\n'
  const mine = comments.map(comment => (comment.id === 'a' ? { ...comment, body } : comment))
  const form = one(page({ ...open, edit: 'a' }, mine), '#comment-form')
  expect(text(within(form, 'textarea')[0])).toBe(body)
  expect(within(form, 'b')).toEqual([])
})

test('fields are labelled, required, bounded, and known to the browser', () => {
  const shown = page(open)
  const name = one(shown, '#comment-name')
  const body = one(shown, '#comment-body')
  expect(all(shown, 'label').map(label => attribute(label, 'for'))).toEqual([
    'comment-name',
    'comment-body',
    'comment-website',
  ])
  expect([name, body].map(field => attribute(field, 'required'))).toEqual(['', ''])
  expect([name, body].map(field => attribute(field, 'maxlength'))).toEqual(['80', '10000'])
  expect(attribute(name, 'autocomplete')).toBe('name')
  expect(text(one(shown, `#${attribute(body, 'aria-describedby')}`))).toMatch(/Markdown.*\|\|/)
})

const notices = [
  { notice: 'b', says: 'Your comment is posted. Read it' },
  { notice: 'w', says: 'Thank you. Your comment appears once it has been read by a moderator.' },
  { notice: 'gone', says: 'Thank you. Your comment appears once it has been read by a moderator.' },
  { notice: 'The comment is <empty>.', says: 'The comment is <empty>.' },
]

test.each(notices)('the notice $notice is said as “$says”', ({ notice, says }) => {
  const shown = all(page({ ...open, notice }), '.rk-notice')
  expect(shown.map(text)).toEqual([says])
  expect(attribute(shown[0], 'role')).toBe('status')
})

test('a thread a thousand deep is a page', () => {
  const deep = Array.from({ length: 1000 }, (_, i) => ({
    ...comments[0]!,
    id: `n${i}`,
    ...(i > 0 && { parent: `n${i - 1}` }),
    body: 'Deeper.',
  }))
  expect(text(one(page(open, deep), '#comments-title'))).toBe('1,000 comments')
})
