import { idForms } from '../movie.ts'
import {
  date,
  type JsonSchema,
  mapping,
  name,
  notBoth,
  oneOrList,
  runningTime,
  text,
  wholeNumber,
  yesOrNo,
} from './forms.ts'
import { patternOf } from './pattern.ts'

/** The keys below `movie:`. */
export function movie(): JsonSchema {
  return {
    ...mapping(
      {
        title: { title: 'Title', description: 'Of the movie.', examples: ['Her', 1917], ...text },
        originalTitle: {
          title: 'Original title',
          description: 'The title at home, where it is another.',
          examples: ['Das Leben der Anderen'],
          ...text,
        },
        year: {
          title: 'Year',
          description: 'The year it came out.',
          examples: [2013],
          ...wholeNumber(1870, 2200),
        },
        released: {
          title: 'Released',
          description: 'The day it came out: YYYY-MM-DD.',
          examples: ['2013-12-18'],
          ...date,
        },
        ...pair('director', 'directors', {
          title: 'Directors',
          description: 'One name or a list; a name or a mapping.',
          examples: ['Spike Jonze', ['Lana Wachowski', 'Lilly Wachowski']],
          ...oneOrList({ $ref: '#/$defs/person' }),
        }),
        ...pair('writer', 'writers', {
          title: 'Writers',
          description: 'One name or a list; a name or a mapping.',
          examples: ['Spike Jonze'],
          ...oneOrList({ $ref: '#/$defs/person' }),
        }),
        cast: {
          title: 'Cast',
          description: 'In the order of the credits; “and others” at the end if the list goes on.',
          examples: [[{ name: 'Joaquin Phoenix', role: 'Theodore' }, 'Amy Adams', 'and others']],
          ...oneOrList({ $ref: '#/$defs/castMember' }),
        },
        moreCast: {
          title: 'More cast',
          description: 'The list of the cast goes on.',
          examples: [true],
          ...yesOrNo,
        },
        runtime: {
          title: 'Running time',
          description: 'In minutes, or with its units.',
          examples: [126, '2h 6m', '2:06', '2 hours 6 minutes', 'PT2H6M'],
          ...runningTime,
        },
        ...pair('language', 'languages', {
          title: 'Languages',
          description: 'English names, names of their own, or BCP 47 tags; zxx without dialogue.',
          examples: ['English', ['en', 'pt-BR'], 'zxx'],
          ...oneOrList(name),
        }),
        ...pair('country', 'countries', {
          title: 'Countries',
          description: 'English names, names of their own, or ISO 3166-1 codes.',
          examples: ['US', ['France', 'Deutschland']],
          ...oneOrList(name),
        }),
        ...pair('genre', 'genres', {
          title: 'Genres',
          description: 'One or a list.',
          examples: ['Drama', ['Drama', 'Romance']],
          ...oneOrList(text),
        }),
        certification: {
          title: 'Certification',
          description: 'As the board of film classification writes it.',
          examples: ['PG-13', '12A'],
          ...text,
        },
        poster: {
          title: 'Poster',
          description: 'The movie’s picture.',
          examples: [{ src: 'her.jpg', alt: 'A man in a red shirt' }],
          anyOf: [{ $ref: '#/$defs/image' }, { type: 'null' }],
        },
        ids: {
          title: 'Ids',
          description: 'What others call the movie by.',
          examples: [{ imdb: 'tt1798709', letterboxd: 'her' }],
          anyOf: [ids(), { type: 'null' }],
        },
      },
      ['title'],
    ),
    allOf: [
      notBoth('director', 'directors'),
      notBoth('writer', 'writers'),
      notBoth('language', 'languages'),
      notBoth('country', 'countries'),
      notBoth('genre', 'genres'),
    ],
  }
}

function pair(one: string, many: string, schema: JsonSchema): Record<string, JsonSchema> {
  return { [one]: schema, [many]: schema }
}

function ids(): JsonSchema {
  return mapping({
    imdb: {
      title: 'IMDb',
      description: 'The part of the page’s address that begins with tt.',
      examples: ['tt1798709'],
      type: ['string', 'null'],
      pattern: patternOf(idForms.imdb),
    },
    tmdb: {
      title: 'TMDB',
      description: 'The number in the page’s address.',
      examples: [152_601],
      type: ['integer', 'string', 'null'],
      minimum: 0,
      maximum: 999_999_999_999,
      pattern: patternOf(idForms.tmdb),
    },
    wikidata: {
      title: 'Wikidata',
      description: 'The item, Q and a number.',
      examples: ['Q788822'],
      type: ['string', 'null'],
      pattern: patternOf(idForms.wikidata),
    },
    letterboxd: {
      title: 'Letterboxd',
      description: 'The last part of the page’s address.',
      examples: ['her'],
      type: ['string', 'number', 'boolean', 'null'],
      pattern: patternOf(idForms.letterboxd),
    },
  })
}
