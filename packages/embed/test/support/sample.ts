import type { EmbedNode } from '../../src/index.ts'

/** An article with each kind of part that a page writes. */
export const sample = (words: { text: string; long: string }): EmbedNode => [
  'article',
  { class: 'h-review rk-article' },
  [
    'header',
    { class: 'rk-masthead' },
    [
      'p',
      { class: 'rk-film' },
      ['cite', {}, words.text],
      ['span', {}, '2013'],
      ['span', {}, words.text],
    ],
    ['h2', { class: 'rk-title p-name' }, `${words.text} ${words.long}`],
    ['p', { class: 'rk-standfirst' }, words.text],
    [
      'div',
      { class: 'rk-credits' },
      [
        'p',
        { class: 'rk-rating' },
        ['span', { class: 'rk-unseen' }, 'Four and a half of five'],
        [
          'span',
          { 'aria-hidden': 'true' },
          ['span', { class: 'rk-stars' }],
          ['data', { class: 'p-rating', value: '4.5' }, '4.5'],
          ['span', { class: 'rk-best' }, '/5'],
        ],
      ],
      ['p', { class: 'rk-byline' }, ['span', {}, words.text], ['span', {}, '1 January 2026']],
    ],
  ],
  ['p', { class: 'rk-notice', role: 'note' }, ['strong', {}, words.text], words.text],
  [
    'div',
    { class: 'rk-body' },
    ['h3', { id: 'r-a' }, words.text],
    ['p', {}, words.text, ['sup', {}, ['a', { href: '#r-note' }, '1']], ['code', {}, words.long]],
    [
      'p',
      {},
      'Before, ',
      [
        'label',
        { class: 'rk-spoiler' },
        ['input', { class: 'rk-spoiler-toggle', 'aria-label': 'Show spoiler' }],
        ['span', { class: 'rk-spoiler-text' }, 'they ', ['em', {}, 'part']],
      ],
      ', after.',
    ],
    ['blockquote', {}, ['p', {}, words.text]],
    ['pre', {}, ['code', {}, words.long.repeat(3)]],
    [
      'table',
      {},
      ['thead', {}, ['tr', {}, ['th', {}, words.text], ['th', {}, words.long]]],
      ['tbody', {}, ['tr', {}, ['td', {}, words.text], ['td', {}, words.long]]],
    ],
    [
      'details',
      { class: 'rk-spoiler-block', open: '' },
      ['summary', {}, words.text],
      ['p', {}, words.text],
    ],
    ['figure', {}, ['img', { src: 'a.svg', alt: 'A' }], ['figcaption', {}, words.text]],
    ['section', { class: 'footnotes' }, ['ol', {}, ['li', { id: 'r-note' }, words.text]]],
  ],
  [
    'aside',
    { class: 'rk-film-card', 'aria-label': 'Film' },
    [
      'figure',
      { class: 'rk-poster' },
      ['img', { src: 'a.svg', alt: 'Poster' }],
      ['figcaption', {}, words.text],
    ],
    [
      'div',
      { class: 'rk-film-facts' },
      ['h3', { class: 'rk-label' }, words.text],
      ['dl', { class: 'rk-details' }, ['div', {}, ['dt', {}, words.long], ['dd', {}, words.long]]],
      [
        'ul',
        { class: 'rk-elsewhere' },
        ['li', {}, ['a', { href: 'https://example.org/' }, 'There']],
      ],
    ],
  ],
  [
    'footer',
    { class: 'rk-colophon' },
    [
      'section',
      { class: 'rk-authors' },
      ['h3', { class: 'rk-label' }, words.text],
      [
        'div',
        { class: 'rk-author' },
        ['img', { class: 'rk-portrait', src: 'a.svg', alt: '' }],
        [
          'div',
          {},
          ['p', {}, words.text, ['span', { class: 'rk-from' }, words.text]],
          ['p', {}, words.long],
        ],
      ],
    ],
    ['ul', { class: 'rk-tags' }, ['li', {}, words.long]],
    ['p', { class: 'rk-copyright' }, words.text],
  ],
]

export const english = { text: 'It glows, slowly', long: 'Donaudampfschifffahrtsgesellschaft' }
export const arabic = {
  text: 'قمرٌ قريب لمن ينظر إليه',
  long: 'فأسقيناكموهافأسقيناكموهافأسقيناكموها',
}
