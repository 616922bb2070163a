import type { Comment, Movie, Review } from '@reviewkit/schema'

export const bareMovie: Movie = {
  title: 'Dawn',
  directors: [],
  writers: [],
  cast: [],
  moreCast: false,
  languages: [],
  countries: [],
  genres: [],
  ids: {},
}

/** What every review has, and nothing else. */
export const bare: Review = {
  title: 'Slow light',
  language: 'en',
  authors: [{ name: 'Ada' }],
  draft: false,
  tags: [],
  spoilers: 'none',
  movie: bareMovie,
  images: [],
  body: 'It glows.',
}

/** Everything that a review may have. */
export const full: Review = {
  ...bare,
  slug: 'dawn',
  authors: [
    {
      name: 'Ada Brandt',
      url: 'https://example.org/ada',
      from: 'Rotterdam',
      bio: 'Ada mends projectors.',
      image: { src: 'ada.jpg', alt: 'Ada' },
    },
    { name: 'Bo Lind' },
  ],
  published: '2026-03-14',
  updated: '2026-04-02T23:30:00-05:00',
  summary: 'A film that waits.',
  tags: ['slow', 'radio'],
  spoilers: 'full',
  rating: { value: 4.5, best: 5, worst: 1 },
  movie: {
    ...bareMovie,
    year: 2025,
    directors: [{ name: 'Ilse Marwen' }],
    cast: [{ name: 'Nadia Verhoef', role: 'Ruth' }],
    runtime: 112,
    languages: ['en'],
    poster: { src: 'poster.jpg', alt: 'A tower', caption: 'The poster', width: 400, height: 600 },
    ids: { imdb: 'tt0000001', wikidata: 'Q1', tmdb: '12/../x', letterboxd: 'dawn' },
  },
  images: [
    { src: 'lead.jpg', alt: 'A harbour', credit: 'Photo: Bo Lind' },
    { src: 'inside.jpg', alt: 'A lamp' },
    { src: 'more.jpg', alt: 'A storm' },
  ],
  copyright: '© 2026 Ada Brandt',
  body: 'It glows.\n\n# One\n\n![A lamp](inside.jpg)\n\n## Two\n\nAnd goes ||out||.',
}

const published = {
  byReviewAuthor: false,
  status: 'published',
  version: 1,
  statusVersion: 0,
} as const

export const comments: Comment[] = [
  {
    ...published,
    id: 'a',
    author: { name: 'Wim', from: 'Bergen' },
    posted: '2026-03-15',
    body: '# Yes\n\n*True*.',
  },
  {
    ...published,
    id: 'b',
    parent: 'a',
    author: { name: 'Ada Brandt' },
    byReviewAuthor: true,
    posted: '2026-03-16',
    body: 'Thanks.',
  },
  {
    ...published,
    id: 'w',
    author: { name: 'Lena' },
    posted: '2026-03-17',
    body: 'Wait for me.',
    status: 'pending',
  },
  { ...published, id: 'x', posted: '2026-03-18', body: '', status: 'deleted' },
]
