/**
 * What people call the keys of a review elsewhere: in other programs, in schema.org, in other
 * languages. It is for hints alone, and each word counts only where a key of that name is read.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'headline', 'titel', 'titre', 'titolo', 'titulo', 'título', 'заголовок', '标题'],
  slug: ['permalink'],
  language: ['lang', 'locale', 'inlanguage', 'sprache', 'langue'],
  author: ['by', 'byline', 'reviewer', 'critic', 'autorin', 'autore', 'автор', '作者'],
  published: ['date', 'pubdate', 'datepublished', 'publishdate', 'created', 'datum'],
  updated: ['lastmod', 'modified', 'datemodified'],
  summary: ['description', 'excerpt', 'abstract', 'teaser'],
  tags: ['keywords', 'categories', 'category', 'topics', 'labels'],
  spoilers: ['spoiler'],
  rating: ['score', 'stars', 'grade', 'mark', 'verdict', 'reviewrating', 'bewertung'],
  movie: ['film', 'itemreviewed', 'pelicula', 'película', 'фильм', '电影'],
  copyright: ['license', 'licence', 'rights'],
  originalTitle: ['alternatename', 'originaltitel', 'aka'],
  released: ['release', 'releasedate', 'premiere'],
  directors: ['directedby', 'regie', 'regisseur', 'réalisateur'],
  writers: ['screenplay', 'screenwriter', 'screenwriters', 'writtenby', 'drehbuch', 'scénario'],
  cast: ['actors', 'actor', 'starring', 'stars', 'darsteller'],
  runtime: ['length', 'duration', 'laufzeit', 'durée'],
  countries: ['countryoforigin', 'land', 'pays'],
  certification: ['rated', 'certificate', 'contentrating', 'mpaa', 'fsk'],
  poster: ['image', 'cover', 'thumbnail'],
  value: ['rating', 'score', 'stars', 'ratingvalue'],
  best: ['max', 'maximum', 'outof', 'scale', 'bestrating', 'of'],
  worst: ['min', 'minimum', 'worstrating'],
  name: ['actor', 'person', 'fullname'],
  url: ['website', 'web', 'homepage', 'link', 'href'],
  from: ['location', 'place', 'city', 'country'],
  bio: ['about', 'biography', 'description'],
  role: ['as', 'character', 'plays'],
  src: ['url', 'href', 'file', 'path'],
  alt: ['description', 'alternative', 'alttext'],
  caption: ['title'],
  credit: ['copyright', 'photographer', 'source'],
}

/** The key, of those that are read, that a word is another name for. */
export function alsoCalled(word: string, keys: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[-_\s]/gu, '')
  return keys.find(key => Object.hasOwn(words, key) && words[key]?.includes(plain))
}
