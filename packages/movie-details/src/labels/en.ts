import type { Labels } from './labels.ts'

export const en: Labels = {
  fields: {
    title: ['Title', 'Film', 'Movie'],
    originalTitle: ['Original Title'],
    year: ['Release Year', 'Year', 'Release Date', 'Released', 'Year of Release'],
    directors: ['Director', 'Directed by', 'Direction', 'Dir'],
    writers: ['Writer', 'Written by', 'Screenplay', 'Screenplay by', 'Screenwriter'],
    cast: ['Actors', 'Actor', 'Cast', 'Starring', 'Stars'],
    runtime: ['Runtime', 'Run Time', 'Running Time', 'Duration', 'Length'],
    languages: ['Language', 'Original Language', 'Spoken Languages'],
    countries: ['Country', 'Country of Origin'],
    genres: ['Genre'],
    certification: ['Certification', 'Certificate', 'Age Rating', 'MPAA Rating', 'Rated'],
  },
  several: {
    directors: 'Directors',
    writers: 'Writers',
    languages: 'Languages',
    countries: 'Countries',
    genres: 'Genres',
  },
  more: ['a.o.', 'et al.', 'et al', 'and others', 'and more', 'etc.'],
  and: ['and'],
  separator: ', ',
  colon: ': ',
}
