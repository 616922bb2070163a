import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageAddress } from '../../src/import/index.ts'

const her = '//old.example/2014/her'
const same = [
  // one page
  { address: 'https://old.example/2014/her', page: her },
  { address: 'http://www.old.example/2014/her/', page: her },
  { address: 'HTTPS://WWW.OLD.EXAMPLE:443/2014//her/index.html', page: her },
  { address: '//old.example/2014/her/?utm_source=x&fbclid=1#c-1', page: her },
  { address: 'https://old.example/2014/h%65r?replytocom=7', page: her },
  // of any host
  { address: '/2014/her/', page: '///2014/her' },
  // other pages
  { address: 'https://old.example/2014/Her', page: '//old.example/2014/Her' },
  { address: 'https://old.example/?p=7&a=1', page: '//old.example?a=1&p=7' },
  { address: 'https://old.example:8080/', page: '//old.example:8080' },
  { address: 'https://old.example/أفلام/her', page: '//old.example/أفلام/her' },
  { address: 'https://old.example/%E0%A4', page: '//old.example/%E0%A4' },
  // none
  { address: '', page: undefined },
  { address: 'her', page: undefined },
  { address: 'javascript:alert(1)', page: undefined },
  { address: 'mailto:a@b.example', page: undefined },
  { address: 'https://', page: undefined },
]
test.each(same)('$address is the page $page', ({ address, page }) => {
  const read = pageAddress(address)
  expect(read && `//${read.host}${read.path}${read.query}`).toBe(page)
})

test('whatever is written, it does not throw, and a page has one name', () => {
  const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(address, written => {
      const page = pageAddress(written)
      if (!page || /[?#%]/.test(page.path)) return
      // What an address would not hold as it is stands encoded, such as a line end or a backslash.
      const again = `https://${page.host || 'x'}${encodeURI(page.path)}/${page.query}`
      expect(pageAddress(again)?.path).toBe(page.path)
    }),
  )
})
