import type { Movie } from '@reviewkit/schema'
import { expect, test } from 'vitest'
import { parseMovieDetails } from '../src/index.ts'
import { named } from './movies.ts'

interface Block {
  shows: string
  text: string
  movie: Partial<Movie>
  locale?: string
  /** Code and line of each problem. */
  left?: string[]
}

const her: Partial<Movie> = { title: 'Her', year: 2013, directors: named('Spike Jonze') }
const her126 = { ...her, runtime: 126 }

const wild: Block[] = [
  // marks around labels
  {
    shows: 'pictures as bullets',
    text: '🎬 Title: Her\n📅 Year: 2013\n👤 Director: Spike Jonze\n⏱️ Runtime: 126 min',
    movie: her126,
  },
  {
    shows: 'shapes and stars as bullets, and a picture before bold',
    text: '★ Title: Her\n▪ Year: 2013\n- 🎥 **Director:** Spike Jonze',
    movie: her,
  },
  {
    shows: 'em dashes, close up',
    text: 'Title—Her\nYear—2013\nDirector—Spike Jonze',
    movie: her,
  },
  {
    shows: 'dots as in the credits, and an equals sign',
    text: 'Title......Her\nYear = 2013\nDirector ... Spike Jonze',
    movie: her,
  },
  {
    shows: 'no-break spaces around the colon',
    text: 'Title\u00A0:\u00A0Her\r\nYear\u00A0: 2013\r\nDirector\u00A0:\u00A0Spike Jonze\r\n',
    movie: her,
  },
  {
    shows: 'bold labels with a dash',
    text: '**Title** – Her\n**Year** - 2013\n**Director** — Spike Jonze',
    movie: her,
  },
  // a label and its value on two lines
  {
    shows: 'each value under its label, as copied from a page',
    text: 'Title\nHer\nDirected by\nSpike Jonze\nProduced by\nMegan Ellison\nRelease year\n2013',
    movie: her,
    left: ['line-unknown 5', 'line-unknown 6'],
  },
  {
    shows: 'names under their label, one a line',
    text: 'Title: Her\nCast:\nAmy Adams\nRooney Mara\nYear: 2013',
    movie: { title: 'Her', year: 2013, cast: named('Amy Adams', 'Rooney Mara'), moreCast: false },
  },
  {
    shows: 'a sentence under a label as no value',
    text: 'Title: Her\nYear: 2013\nWriter:\nHe wrote it alone, in a year.',
    movie: { title: 'Her', year: 2013 },
    left: ['value-missing 3', 'line-unknown 4'],
  },
  {
    shows: 'one heading that is a label as a heading',
    text: 'Cast\nTitle: Her\nYear: 2013',
    movie: { title: 'Her', year: 2013 },
    left: ['line-unknown 1'],
  },
  // tables and lists in HTML
  {
    shows: 'a table in HTML, on one line',
    text: '<table><tr><th>Title</th><td>Her</td></tr><tr><td>Year</td><td>2013</td></tr><tr><td>Note</td><td>x</td><td>y</td></tr></table>',
    movie: { title: 'Her', year: 2013 },
    left: ['line-unknown 1', 'line-unknown 1'],
  },
  {
    shows: 'a description list with a name in each value',
    text: '<dl><dt>Title</dt><dd>Her</dd><dt>Cast</dt><dd>Amy Adams</dd><dd>Rooney Mara</dd></dl>',
    movie: { title: 'Her', cast: named('Amy Adams', 'Rooney Mara'), moreCast: false },
  },
  // names
  {
    shows: 'Jr. and III after a comma',
    text: 'Cast: Robert Downey, Jr., Amy Adams, Sammy Davis, Jr. (Himself)\nDirector: Ann Roe, III',
    movie: {
      cast: [
        ...named('Robert Downey, Jr.', 'Amy Adams'),
        { name: 'Sammy Davis, Jr.', role: 'Himself' },
      ],
      moreCast: false,
      directors: named('Ann Roe, III'),
    },
  },
  {
    shows: 'German and French endings for all genders',
    text: 'Titel: Her\nRegisseur*in: Spike Jonze\nAutor:innen: Spike Jonze\nSprache: Englisch',
    locale: 'de',
    movie: {
      title: 'Her',
      directors: named('Spike Jonze'),
      writers: named('Spike Jonze'),
      languages: ['en'],
    },
  },
  ...['a.o.', 'et al.', 'u. a.', '& more', 'among others', 'and many more', '…', '...'].map(
    more => ({
      shows: `a cast that ends in ${more}`,
      text: `Title: Her\nCast: Amy Adams, Rooney Mara ${more}`,
      movie: { title: 'Her', cast: named('Amy Adams', 'Rooney Mara'), moreCast: true },
    }),
  ),
  // titles
  ...['"Her"', '“Her”', '«Her»', '„Her“', '「Her」', '《Her》'].map(title => ({
    shows: `the quotes of ${title}`,
    text: `Title: ${title}\nYear: 2013`,
    movie: { title: 'Her', year: 2013 },
  })),
  {
    shows: 'quotes that are part of a title, and dots at its end',
    text: 'Title: "Crocodile" Dundee and "Her"\nOriginal title: Once upon a time…',
    movie: { title: '"Crocodile" Dundee and "Her"', originalTitle: 'Once upon a time…' },
  },
  // credits
  {
    shows: 'credits that are no details',
    text: 'Title: Her\nScreenplay by: Ann Roe\nBased on the novel by: Bo Lee\nMusic: Cy Poe',
    movie: { title: 'Her', writers: named('Ann Roe') },
    left: ['line-unknown 3', 'line-unknown 4'],
  },
  // lengths of time
  ...['approx. 2 hrs', '~ 120 min', '2h', '2:00', '2 hours', '120', '120′', 'about 2 hours'].map(
    text => ({
      shows: `the running time ${text}`,
      text: `Runtime: ${text}`,
      movie: { runtime: 120 },
    }),
  ),
  // years, dates, countries
  ...[
    ['18 December 2013', true],
    ['December 18, 2013', true],
    ['Dec. 18th, 2013', true],
    ['18.12.2013', true],
    ['12/18/2013', true],
    ['2013/12/18', true],
    ['18 December 2013 (USA)', false],
  ].map(([text, whole]) => ({
    shows: `the day ${text}`,
    text: `Release Date: ${text}`,
    movie: { year: 2013, released: '2013-12-18' },
    left: whole ? [] : ['partly-read 1'],
  })),
  {
    shows: 'a day that could be two as its year',
    text: 'Release Date: 05/06/2013',
    movie: { year: 2013 },
    left: ['partly-read 1'],
  },
  {
    shows: 'a year and a day of release that differ',
    text: 'Year: 2013\nRelease date: 14 February 2014',
    movie: { year: 2013, released: '2014-02-14' },
  },
  {
    shows: 'a day that no calendar has',
    text: 'Release date: 31 February 2014',
    movie: { year: 2014 },
    left: ['partly-read 1'],
  },
  {
    shows: 'a year under the label of a day, told twice',
    text: 'Release date: 2013\nYear: 2014',
    movie: { year: 2013 },
    left: ['detail-repeated 2'],
  },
  {
    shows: 'countries with a slash',
    text: 'Country: USA/UK\nLanguage: English/French',
    movie: { countries: ['US', 'GB'], languages: ['en', 'fr'] },
  },
  // two films
  {
    shows: 'the first of two films',
    text: 'Title: Her\nYear: 2013\nDirector: Spike Jonze\n\nTitle: Ex Machina\nYear: 2014\nRuntime: 108 min',
    movie: her,
    left: ['another-movie 5', 'another-movie 6', 'another-movie 7'],
  },
  {
    shows: 'two short films without mixing them',
    text: 'Title: Her\nYear: 2013\n\nTitle: Ex Machina\nRuntime: 108 min',
    movie: { title: 'Her', year: 2013 },
    left: ['another-movie 4', 'another-movie 5'],
  },
  // languages
  {
    shows: 'labels of three languages',
    text: 'Titel: Her\nRegie: Spike Jonze\nJahr: 2013\nDurée: 2 heures et 6 minutes\nLanguage: Englisch',
    locale: 'de',
    movie: { ...her126, languages: ['en'] },
  },
  {
    shows: 'Swedish',
    locale: 'sv',
    text: 'Titel: Her\nPremiärår: 2013\nRegissör: Spike Jonze\nSpeltid: 2 tim 6 min\nI rollerna: Amy Adams, m. fl.',
    movie: { ...her126, cast: named('Amy Adams'), moreCast: true },
  },
  {
    shows: 'Danish',
    locale: 'da',
    text: 'Titel: Her\nUdgivelsesår: 2013\nInstruktør(er): Spike Jonze\nSpilletid: 2 timer og 6 minutter\nSprog: engelsk og dansk',
    movie: { ...her126, languages: ['en', 'da'] },
  },
  {
    shows: 'Norwegian',
    locale: 'nb',
    text: 'Tittel: Her\nÅr: 2013\nRegissør(er): Spike Jonze\nSpilletid: 2 t 6 min',
    movie: her126,
  },
  {
    shows: 'Finnish',
    locale: 'fi',
    text: 'Nimi: Her\nVuosi: 2013\nOhjaus: Spike Jonze\nKesto: 2 tuntia ja 6 minuuttia\nPääosissa: Amy Adams ym.',
    movie: { ...her126, cast: named('Amy Adams'), moreCast: true },
  },
  {
    shows: 'Czech, without accents',
    locale: 'cs',
    text: 'Nazev: Her\nRok: 2013\nRezie: Spike Jonze\nDelka: 126 min\nHraji: Amy Adams, Rooney Mara a další',
    movie: { ...her126, cast: named('Amy Adams', 'Rooney Mara'), moreCast: true },
  },
  {
    shows: 'Hungarian',
    locale: 'hu',
    text: 'Cím: Her\nBemutató: 2013. december 18.\nRendezte: Spike Jonze\nJátékidő: 126 perc',
    movie: { ...her126, released: '2013-12-18' },
  },
  {
    shows: 'Romanian',
    locale: 'ro',
    text: 'Titlu: Her\nAnul: 2013\nRegizor: Spike Jonze\nDurata: 126 de minute',
    movie: her126,
  },
  {
    shows: 'Ukrainian',
    locale: 'uk',
    text: 'Назва: Her\nРік: 2013\nРежисерка: Spike Jonze\nТривалість: 2 години 6 хвилин\nМова: англійська',
    movie: { ...her126, languages: ['en'] },
  },
  {
    shows: 'Greek in capitals, without accents',
    locale: 'el',
    text: 'ΤΙΤΛΟΣ: Her\nΕΤΟΣ: 2013\nΣΚΗΝΟΘΕΤΗΣ: Spike Jonze\nΔΙΑΡΚΕΙΑ: 2 ώρες και 6 λεπτά',
    movie: her126,
  },
  {
    shows: 'Turkish in capitals',
    locale: 'tr',
    text: 'BAŞLIK: Her\nYIL: 2013\nYÖNETMEN: Spike Jonze\nSÜRE: 2 saat 6 dakika\nDİL: İngilizce',
    movie: { ...her126, languages: ['en'] },
  },
  {
    shows: 'Korean',
    locale: 'ko',
    text: '제목: Her\n개봉일: 2013년 12월 18일\n감독: Spike Jonze\n러닝타임: 126분\n출연: Amy Adams, Rooney Mara 등',
    movie: {
      ...her126,
      released: '2013-12-18',
      cast: named('Amy Adams', 'Rooney Mara'),
      moreCast: true,
    },
  },
  {
    shows: 'Hindi',
    locale: 'hi',
    text: 'शीर्षक: Her\nवर्ष: २०१३\nनिर्देशक: Spike Jonze\nअवधि: 2 घंटे 6 मिनट\nभाषा: अंग्रेज़ी',
    movie: { ...her126, languages: ['en'] },
  },
  {
    shows: 'Thai',
    locale: 'th',
    text: 'ชื่อเรื่อง: Her\nวันที่ฉาย: 18 ธันวาคม 2013\nผู้กำกับ: Spike Jonze\nความยาว: 126 นาที',
    movie: { ...her126, released: '2013-12-18' },
  },
  {
    shows: 'Hebrew, with duals and two kinds of geresh',
    locale: 'he',
    text: "שם הסרט: Her\nשנה: 2013\nבמאי: Spike Jonze\nמשך: שעתיים ו־6 דקות\nז'אנר: דרמה",
    movie: { ...her126, genres: ['דרמה'] },
  },
  {
    shows: 'Persian from an Arabic keyboard',
    locale: 'fa',
    text: 'عنوان: Her\nسال: ۲۰۱۳\nكارگردان: Spike Jonze\nمدت: ۲ ساعت و ۶ دقیقه\nبازيگران: Amy Adams و دیگران',
    movie: { ...her126, cast: named('Amy Adams'), moreCast: true },
  },
  {
    shows: 'Indonesian',
    locale: 'id',
    text: 'Judul: Her\nTahun: 2013\nSutradara: Spike Jonze\nDurasi: 2 jam 6 menit\nPemain: Amy Adams dkk.',
    movie: { ...her126, cast: named('Amy Adams'), moreCast: true },
  },
  {
    shows: 'Vietnamese',
    locale: 'vi',
    text: 'Tên phim: Her\nNăm: 2013\nĐạo diễn: Spike Jonze\nThời lượng: 126 phút\nNgôn ngữ: Tiếng Anh',
    movie: { ...her126, languages: ['en'] },
  },
]

test.each(wild)('reads $shows', ({ text, movie, locale = 'en', left = [] }) => {
  const read = parseMovieDetails(text)
  expect({
    movie: read.movie,
    locale: read.locale,
    left: read.problems.map(({ code, line }) => `${code} ${line}`),
  }).toEqual({ movie, locale, left })
})
