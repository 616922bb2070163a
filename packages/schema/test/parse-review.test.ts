import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReview } from '../src/index.ts'

const title = 'title: Love, updated'
const author = 'author: Ada Moreau'
const published = 'published: 2014-02-13'
const rating = 'rating: 4.5/5'
const movieTitle = '  title: Her\n'
const year = '  year: 2013'
const movie = `movie:\n${movieTitle}${year}`
/** A file with nothing wrong; each row below breaks it in one place. */
const base = `---\n${title}\n${author}\n${published}\n${rating}\n${movie}\n---\n\nWords.\n`

const bad = [
  // the file itself
  {
    source: '',
    at: '1:1-1:1',
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  },
  {
    source: 'Just words.\n',
    at: '1:1-1:12',
    code: 'front-matter-missing',
    message: 'The file has no front matter.',
    hint: 'Begin the file with ---, then title: and author:, then --- again.',
  },
  {
    source: base.replace('---\ntitle', '\n---\ntitle'),
    at: '1:1-1:1',
    code: 'front-matter-not-first',
    message: 'Something stands before the front matter.',
    hint: 'Begin the file with ---, without a blank line or a space before it.',
  },
  {
    source: base.replace('---\ntitle', '---js\ntitle'),
    at: '1:1-1:6',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with ---js, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: base.replace('---\ntitle', '+++\ntitle'),
    at: '1:1-1:4',
    code: 'front-matter-not-yaml',
    message: 'The front matter opens with +++, but only YAML is read.',
    hint: 'Write --- alone on the first line, and key: value below it.',
  },
  {
    source: base.replace('\n---\n\nWords.\n', '\n'),
    at: '1:1-1:4',
    code: 'front-matter-unclosed',
    message: 'The front matter has no end.',
    hint: 'Write --- on a line of its own between the last key and the review.',
  },
  {
    source: base.replace('---\ntitle', '---\n...\ntitle'),
    at: '2:1-2:4',
    code: 'front-matter-ended',
    message: 'A line of three dots ends the front matter before its second ---.',
    hint: 'Leave the line out.',
  },
  // what YAML cannot read
  {
    source: base.replace(title, () => 'title: Her: a love story'),
    at: '2:8-2:25',
    code: 'colon-in-value',
    message: 'A colon and a space stand inside a value without quotes.',
    hint: 'Put the value in quotes: "Her: a love story".',
  },
  {
    source: base.replace(title, () => 'title: "Love'),
    at: '2:8-2:13',
    code: 'quote-unclosed',
    message: 'The quote that opens here is not closed.',
    hint: 'Write another " where the value ends.',
  },
  {
    source: base.replace(title, () => "title: 'It's'"),
    at: '2:12-2:14',
    code: 'text-after-quote',
    message: 'Words stand after the closing quote.',
    hint: 'Put the whole value in double quotes, and write \\" for a quote inside it.',
  },
  {
    source: base.replace(title, () => 'title: "Her" again'),
    at: '2:14-2:19',
    code: 'text-after-quote',
    message: 'Words stand after the closing quote.',
    hint: 'Put the whole value in double quotes, and write \\" for a quote inside it.',
  },
  {
    source: base.replace(author, () => 'tags: - { a } - { b }\nauthor:\nname: Ada\nfrom: Lyon'),
    at: '3:7-3:22',
    code: 'value-needs-quotes',
    message: 'A value without quotes cannot begin with -.',
    hint: 'Put it in quotes: "- { a } - { b }".',
  },
  {
    source: base.replace(title, () => 'title: @home'),
    at: '2:8-2:13',
    code: 'value-needs-quotes',
    message: 'A value without quotes cannot begin with @.',
    hint: 'Put it in quotes: "@home".',
  },
  {
    source: base.replace(title, () => 'title: %'),
    at: '2:8-2:9',
    code: 'value-needs-quotes',
    message: 'A value without quotes cannot begin with %.',
    hint: 'Put it in quotes: "%".',
  },
  {
    source: base.replace(title, () => 'title: `Her`'),
    at: '2:8-2:13',
    code: 'value-needs-quotes',
    message: 'A value without quotes cannot begin with `.',
    hint: 'Put it in quotes: "`Her`".',
  },
  {
    source: base.replace(title, () => 'title: [REC'),
    at: '2:8-2:12',
    code: 'bracket-unclosed',
    message: 'The [ that opens here is not closed, or its end is not indented.',
    hint: 'Write ] where it ends, or put the value in quotes.',
  },
  {
    source: base.replace(title, () => 'title: {Her'),
    at: '2:8-2:12',
    code: 'bracket-unclosed',
    message: 'The { that opens here is not closed, or its end is not indented.',
    hint: 'Write } where it ends, or put the value in quotes.',
  },
  {
    source: base.replace(title, () => 'title: - Her'),
    at: '2:8-2:13',
    code: 'value-needs-quotes',
    message: 'A value without quotes cannot begin with -.',
    hint: 'Put it in quotes: "- Her".',
  },
  {
    source: base.replace(title, () => 'title'),
    at: '2:1-2:6',
    code: 'colon-missing',
    message: 'The line has no colon after a key.',
    hint: 'Write key: value, with a space after the colon.',
  },
  {
    source: base.replace(title, () => 'title: "\\q"'),
    at: '2:9-2:11',
    code: 'escape-unknown',
    message: 'Between double quotes, \\q stands for nothing.',
    hint: 'Write two backslashes for one, or use single quotes.',
  },
  {
    source: base.replace(year, () => '\tyear: 2013'),
    at: '8:1-8:2',
    code: 'tab-as-indent',
    message: 'The line is indented with a tab, which YAML does not read.',
    hint: 'Indent with two spaces.',
  },
  {
    source: base.replace(year, () => '   year: 2013'),
    at: '8:4-8:14',
    code: 'indent-too-deep',
    message: 'The line is indented further than the key above it, which has a value already.',
    hint: 'Begin the key below the first letter of the key above.',
  },
  {
    source: base.replace(year, () => ' year: 2013'),
    at: '8:2-8:12',
    code: 'indent-uneven',
    message: 'The line begins at another column than the keys beside it.',
    hint: 'Begin all keys of one mapping at the same column.',
  },
  {
    source: base.replace(title, () => 'title: *Her'),
    at: '2:8-2:12',
    code: 'alias-unknown',
    message: 'An unquoted * asks for an anchor called Her, and there is none before it.',
    hint: 'Put the value in quotes if it begins with a star: "*Her".',
  },
  {
    source: base.replace(title, () => 'title: !important'),
    at: '2:8-2:18',
    code: 'tag-not-read',
    message: 'An unquoted ! at the beginning names a type, and types are not read.',
    hint: 'Put the value in quotes if it begins with an exclamation mark.',
  },
  {
    source: base.replace(title, () => 'title: #Alive'),
    at: '2:8-2:14',
    code: 'value-is-comment',
    message: 'The value begins with #, and so it is a comment.',
    hint: 'Put it in quotes: title: "#Alive".',
  },
  {
    source: base.replace(title, () => 'title: Love\n? [a]\n: b'),
    at: '3:3-3:6',
    code: 'key-not-text',
    message: 'A key is a list or a mapping.',
    hint: 'Write a word and a colon, for example title: Her.',
  },
  // keys
  {
    source: base.replace(`${title}\n`, () => ''),
    at: '1:1-1:4',
    code: 'key-missing',
    message: 'The front matter has no title.',
    hint: 'Write title: and the headline of the review.',
  },
  {
    source: base.replace(`${author}\n`, () => ''),
    at: '1:1-1:4',
    code: 'key-missing',
    message: 'The front matter has no authors.',
    hint: 'Write author: and your name, or authors: in site.yaml.',
  },
  {
    source: base.replace(author, () => 'author:'),
    at: '3:1-3:7',
    code: 'key-missing',
    message: 'The front matter has no authors.',
    hint: 'Write author: and your name, or authors: in site.yaml.',
  },
  {
    source: base.replace(author, () => 'authors: []'),
    at: '3:10-3:12',
    code: 'key-missing',
    message: 'The list of authors is empty.',
    hint: 'Write author: and the name of who wrote the review.',
  },
  {
    source: base.replace(`${published}\n`, () => ''),
    at: '1:1-1:4',
    code: 'published-missing',
    message: 'The review has no date, and feeds will leave it out.',
    hint: 'Write published: and the day, as YYYY-MM-DD.',
  },
  {
    source: base.replace(movie, () => 'movie:'),
    at: '6:1-6:6',
    code: 'key-missing',
    message: 'The front matter has no movie.',
    hint: 'Write movie: on a line of its own, and title: Her below it, indented by two spaces.',
  },
  {
    source: base.replace(`${movie}\n`, () => ''),
    at: '1:1-1:4',
    code: 'key-missing',
    message: 'The front matter has no movie.',
    hint: 'Write movie: on a line of its own, and title: Her below it, indented by two spaces.',
  },
  {
    source: base.replace(movieTitle, () => ''),
    at: '7:3-7:13',
    code: 'key-missing',
    message: 'The movie has no title.',
    hint: 'Write title: and the title of the movie, below movie:.',
  },
  {
    source: base.replace(movie, () => 'movie: Her'),
    at: '6:8-6:11',
    code: 'not-a-mapping',
    message: 'The movie is not a mapping of its facts.',
    hint: 'Write movie: on a line of its own, and title: Her below it, indented by two spaces.',
  },
  {
    source: base.replace(movie, () => 'movie:\n  - title: Her'),
    at: '7:3-7:15',
    code: 'not-a-mapping',
    message: 'The movie is not a mapping of its facts.',
    hint: 'Write movie: on a line of its own, and title: Her below it, indented by two spaces.',
  },
  {
    source: base.replace(title, () => 'title: Love, updated\ntitle: Love, updated'),
    at: '3:1-3:6',
    code: 'key-twice',
    message: 'The key title stands here a second time.',
    hint: 'Keep one of the two, with a list if there are several values.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nauthors: Ben Okafor'),
    at: '4:1-4:8',
    code: 'key-twice',
    message: 'The key authors means the same as author, which stands above.',
    hint: 'Keep one of the two, with a list if there are several values.',
  },
  {
    source: base.replace(title, () => 'titel: Love, updated'),
    at: '2:1-2:6',
    code: 'key-missing',
    message: 'The front matter has no title.',
    hint: 'Write title: in place of titel:.',
  },
  {
    source: base.replace(title, () => 'title: Love, updated\nsummry: Two people.'),
    at: '3:1-3:7',
    code: 'unknown-key',
    message: 'Nothing reads the key summry.',
    hint: 'Write summary: if you mean that.',
  },
  {
    source: base.replace(title, () => 'title: Love, updated\ndirectors: Spike Jonze'),
    at: '3:1-3:10',
    code: 'unknown-key',
    message: 'Nothing reads the key directors.',
    hint: 'Write it below movie:, indented.',
  },
  {
    source: base.replace(title, () => 'title: Love, updated\n__proto__: x'),
    at: '3:1-3:10',
    code: 'unknown-key',
    message: 'Nothing reads the key __proto__.',
    hint: 'The keys here are title, slug, language, author, authors, published, updated, draft, summary, tags, spoilers, rating, movie, images, copyright.',
  },
  {
    source: base.replace(title, () => 'title: Love, updated\n<<: x'),
    at: '3:1-3:3',
    code: 'unknown-key',
    message: 'Nothing reads the key <<.',
    hint: 'The keys here are title, slug, language, author, authors, published, updated, draft, summary, tags, spoilers, rating, movie, images, copyright.',
  },
  {
    source: base.replace(
      author,
      () => 'author:\n  name: Ada Moreau\n  hompage: https://example.org',
    ),
    at: '5:3-5:10',
    code: 'unknown-key',
    message: 'Nothing reads the key hompage.',
    hint: 'The keys here are name, url, from, bio, image.',
  },
  // values
  {
    source: base.replace(title, () => 'title: ""'),
    at: '2:8-2:10',
    code: 'empty-text',
    message: 'Nothing is written here.',
    hint: 'Write the words, or leave the line out.',
  },
  {
    source: base.replace(title, () => 'title: "  "'),
    at: '2:8-2:12',
    code: 'empty-text',
    message: 'Nothing is written here.',
    hint: 'Write the words, or leave the line out.',
  },
  {
    source: base.replace(title, () => 'title: [REC]'),
    at: '2:8-2:13',
    code: 'not-text',
    message: 'A list stands where text belongs.',
    hint: 'Put it in quotes: "[REC]".',
  },
  {
    source: base.replace(title, () => 'title: { Her }'),
    at: '2:8-2:15',
    code: 'not-text',
    message: 'A mapping stands where text belongs.',
    hint: 'Put it in quotes: "{ Her }".',
  },
  {
    source: base.replace(author, () => 'author: [Ada Moreau, [Ben]]'),
    at: '3:22-3:27',
    code: 'not-text',
    message: 'A list stands where text belongs.',
    hint: 'Put it in quotes: "[Ben]".',
  },
  {
    source: base.replace(author, () => 'author: { from: Lyon }'),
    at: '3:9-3:23',
    code: 'key-missing',
    message: 'An entry of authors has no name.',
    hint: 'Write name: and the name of the person.',
  },
  {
    source: base.replace(author, () => 'author: { name: Ada, url: "javascript:alert(1)" }'),
    at: '3:27-3:48',
    code: 'address-not-web',
    message: 'The address begins with javascript:, which a page does not open.',
    hint: 'Write an address that begins with https:, or a relative one.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nslug: a/b'),
    at: '4:7-4:10',
    code: 'slug-not-readable',
    message: 'The slug cannot be one part of an address.',
    hint: 'Write letters, digits and hyphens, for example her-2013.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nslug: ..'),
    at: '4:7-4:9',
    code: 'slug-not-readable',
    message: 'The slug cannot be one part of an address.',
    hint: 'Write letters, digits and hyphens, for example her-2013.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nlanguage: Elvish'),
    at: '4:11-4:17',
    code: 'language-unknown',
    message: 'No language is called Elvish.',
    hint: 'Write the English name or the code, for example English or en.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\ndraft: maybe'),
    at: '4:8-4:13',
    code: 'not-yes-or-no',
    message: 'maybe is neither true nor false.',
    hint: 'Write true or false.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nspoilers: ful'),
    at: '4:11-4:14',
    code: 'not-one-of',
    message: 'ful is not one of these: none, mild, full.',
    hint: 'Write full.',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\ntags: [love, { a: b }]'),
    at: '4:14-4:22',
    code: 'not-text',
    message: 'A mapping stands where text belongs.',
    hint: 'Put it in quotes: "{ a: b }".',
  },
  {
    source: base.replace(author, () => 'author: Ada Moreau\nimages: her.jpg'),
    at: '4:9-4:16',
    code: 'key-missing',
    message: 'An entry of images has no alt.',
    hint: 'Write alt: and what the picture shows, or alt: "" if it only decorates.',
  },
  {
    source: base.replace(
      author,
      () => 'author: Ada Moreau\nimages:\n  - { src: "data:image/png;base64,AA", alt: "" }',
    ),
    at: '5:12-5:38',
    code: 'address-not-web',
    message: 'The address begins with data:, which a page does not open.',
    hint: 'Write an address that begins with https:, or a relative one.',
  },
  {
    source: base.replace(
      author,
      () => 'author: Ada Moreau\nimages:\n  - { src: a.jpg, alt: a, width: 0 }',
    ),
    at: '5:34-5:35',
    code: 'pixels-out-of-range',
    message: 'A picture is not 0 pixels long.',
    hint: 'Write a whole number of pixels from 1 to 100000.',
  },
  {
    source: base.replace(
      author,
      () => 'author: Ada Moreau\nimages:\n  - { src: a.jpg, alt: a, width: wide }',
    ),
    at: '5:34-5:38',
    code: 'not-a-number',
    message: 'wide is not a number.',
    hint: 'Write digits, with a point before a fraction: 12 or 4.5.',
  },
  {
    source: base.replace(author, 'author: { name: Ada, url: " ada.example" }'),
    at: '3:27-3:41',
    code: 'address-not-readable',
    message: 'The address holds a control character, or white space at an end.',
    hint: 'Write an address such as https://example.org/ada or ada.jpg.',
  },
  {
    source: base.replace(title, 'Title: Love, updated'),
    at: '2:1-2:6',
    code: 'key-missing',
    message: 'The front matter has no title.',
    hint: 'Write title: in place of Title:.',
  },
  // dates
  {
    source: base.replace(published, () => 'published: 2019-02-30'),
    at: '4:12-4:22',
    code: 'date-not-in-calendar',
    message: 'The calendar has no 2019-02-30.',
    hint: 'Write a day that exists, such as 2019-02-28.',
  },
  {
    source: base.replace(published, () => 'published: 2019-13-01'),
    at: '4:12-4:22',
    code: 'date-not-in-calendar',
    message: 'The calendar has no 2019-13-01.',
    hint: 'Write the month as 01 to 12: YYYY-MM-DD.',
  },
  {
    source: base.replace(published, () => 'published: 13.2.2014'),
    at: '4:12-4:21',
    code: 'date-not-readable',
    message: 'This is not written as a date.',
    hint: 'Write 2014-02-13.',
  },
  {
    source: base.replace(published, () => 'published: 2014-02-13T10:00:00'),
    at: '4:12-4:31',
    code: 'date-without-offset',
    message: 'The time does not say its offset from UTC.',
    hint: 'Write 2014-02-13T10:00:00Z, or leave the time out: 2014-02-13.',
  },
  {
    source: base.replace(published, () => 'published: 2014-02-13 10:00'),
    at: '4:12-4:28',
    code: 'date-without-offset',
    message: 'The time does not say its offset from UTC.',
    hint: 'Write 2014-02-13T10:00Z, or leave the time out: 2014-02-13.',
  },
  {
    source: base.replace(published, () => 'published: 2014-02-13\nupdated: yesterday'),
    at: '5:10-5:19',
    code: 'date-not-readable',
    message: 'This is not written as a date.',
    hint: 'Write year, month and day as YYYY-MM-DD, for example 2019-03-01.',
  },
  {
    source: base.replace(year, () => '  released: 2013'),
    at: '8:13-8:17',
    code: 'date-not-readable',
    message: 'This is not written as a date.',
    hint: 'Write year, month and day as YYYY-MM-DD, for example 2019-03-01.',
  },
  // ratings
  {
    source: base.replace(rating, () => 'rating: 4.5'),
    at: '5:9-5:12',
    code: 'rating-without-scale',
    message: 'The rating does not say where its scale ends.',
    hint: 'Write the scale after a slash, for example 4.5/5.',
  },
  {
    source: base.replace(rating, () => 'rating: 6/5'),
    at: '5:9-5:12',
    code: 'rating-out-of-range',
    message: 'The rating is 6, but its scale ends at 5.',
    hint: 'Write a value from 0 to 5, or give the scale: rating: 6/10.',
  },
  {
    source: base.replace(rating, () => 'rating: 120%'),
    at: '5:9-5:13',
    code: 'rating-out-of-range',
    message: 'The rating is 120, but its scale ends at 100.',
    hint: 'Write a value from 0 to 100.',
  },
  {
    source: base.replace(rating, () => 'rating: ★★★★'),
    at: '5:9-5:13',
    code: 'rating-without-scale',
    message: 'The rating does not say where its scale ends.',
    hint: 'Write the scale after a slash, for example 4/5.',
  },
  {
    source: base.replace(rating, () => 'rating: ★★★½'),
    at: '5:9-5:13',
    code: 'rating-without-scale',
    message: 'The rating does not say where its scale ends.',
    hint: 'Write the scale after a slash, for example 3.5/5.',
  },
  {
    source: base.replace(rating, () => 'rating: good'),
    at: '5:9-5:13',
    code: 'rating-not-readable',
    message: 'This is not written as a rating.',
    hint: 'Write 4.5/5, 90%, ★★★★☆ or { value: 4.5, best: 5 }.',
  },
  {
    source: base.replace(rating, () => 'rating: 4/0'),
    at: '5:9-5:12',
    code: 'rating-scale-empty',
    message: 'The scale of the rating goes from 0 to 0, which leaves no room for a value.',
    hint: 'Write the value and the upper end of the scale: rating: 4/5.',
  },
  {
    source: base.replace(rating, () => 'rating: { value: 4 }'),
    at: '5:18-5:19',
    code: 'rating-without-scale',
    message: 'The rating does not say where its scale ends.',
    hint: 'Write the scale after a slash, for example 4/5.',
  },
  {
    source: base.replace(rating, () => 'rating: { value: 0, best: 5, worst: 1 }'),
    at: '5:18-5:19',
    code: 'rating-out-of-range',
    message: 'The rating is 0, but its scale begins at 1.',
    hint: 'Write a value from 1 to 5.',
  },
  {
    source: base.replace(rating, () => 'rating: { value: four, best: 5 }'),
    at: '5:18-5:22',
    code: 'not-a-number',
    message: 'four is not a number.',
    hint: 'Write digits, with a point before a fraction: 12 or 4.5.',
  },
  {
    source: base.replace(rating, () => 'rating: { best: 5 }'),
    at: '5:9-5:20',
    code: 'key-missing',
    message: 'The rating has no value.',
    hint: 'Write value: and a number on the scale.',
  },
  {
    source: base.replace(rating, () => 'rating: [4, 5]'),
    at: '5:9-5:15',
    code: 'not-text',
    message: 'A list stands where text belongs.',
    hint: 'Write one value, without brackets.',
  },
  {
    source: base.replace(rating, () => 'rating: 4,5/5'),
    at: '5:9-5:14',
    code: 'rating-not-readable',
    message: 'This is not written as a rating.',
    hint: 'Write 4.5/5.',
  },
  // movie
  {
    source: base.replace(year, () => '  year: MMXIII'),
    at: '8:9-8:15',
    code: 'not-a-number',
    message: 'MMXIII is not a number.',
    hint: 'Write digits, with a point before a fraction: 12 or 4.5.',
  },
  {
    source: base.replace(year, () => '  year: 13'),
    at: '8:9-8:11',
    code: 'year-out-of-range',
    message: 'No movie came out in the year 13.',
    hint: 'Write the year of release in four digits, for example 2013.',
  },
  {
    source: base.replace(year, () => '  runtime: long'),
    at: '8:12-8:16',
    code: 'runtime-not-readable',
    message: 'long is not a running time.',
    hint: 'Write 126, 2h 6m, 2:06, 2 hours 6 minutes or PT2H6M.',
  },
  {
    source: base.replace(year, () => '  runtime: 2h 6m 7d'),
    at: '8:12-8:20',
    code: 'runtime-not-readable',
    message: '2h 6m 7d is not a running time.',
    hint: 'Write 126, 2h 6m, 2:06, 2 hours 6 minutes or PT2H6M.',
  },
  {
    source: base.replace(year, () => '  runtime: 0'),
    at: '8:12-8:13',
    code: 'runtime-out-of-range',
    message: 'A movie does not run for 0 minutes.',
    hint: 'Write whole minutes, for example 126, or 2h 6m.',
  },
  {
    source: base.replace(year, () => '  languages: [English, Englsh]'),
    at: '8:24-8:30',
    code: 'language-unknown',
    message: 'No language is called Englsh.',
    hint: 'Write English if you mean that.',
  },
  {
    source: base.replace(year, () => '  countries: Frnace'),
    at: '8:14-8:20',
    code: 'country-unknown',
    message: 'No country of today is called Frnace.',
    hint: 'Write France if you mean that.',
  },
  {
    source: base.replace(year, () => '  countries: Soviet Union'),
    at: '8:14-8:26',
    code: 'country-unknown',
    message: 'No country of today is called Soviet Union.',
    hint: 'Write the English name or the code, for example France or FR.',
  },
  {
    source: base.replace(year, () => '  ids: tt1798709'),
    at: '8:8-8:17',
    code: 'not-a-mapping',
    message: 'The ids do not say whose they are.',
    hint: 'Write { imdb: tt1798709 }, or each on a line of its own below ids:.',
  },
  {
    source: base.replace(year, () => '  ids: { imdb: 1798709 }'),
    at: '8:16-8:23',
    code: 'id-not-readable',
    message: 'This is not the form of an id at IMDb.',
    hint: 'Write the part of the page’s address that names the movie, for example tt1798709.',
  },
  {
    source: base.replace(year, () => '  ids: { idmb: tt1798709 }'),
    at: '8:10-8:14',
    code: 'unknown-key',
    message: 'Nothing reads the key idmb.',
    hint: 'Write imdb: if you mean that.',
  },
  {
    source: base.replace(year, () => '  cast:\n    - { role: Theodore }'),
    at: '9:7-9:25',
    code: 'key-missing',
    message: 'An entry of cast has no name.',
    hint: 'Write name: and the name of the person.',
  },
  {
    source: base.replace(year, () => '  moreCast: a few'),
    at: '8:13-8:18',
    code: 'not-yes-or-no',
    message: 'a few is neither true nor false.',
    hint: 'Write true or false.',
  },
  {
    source: base.replace(year, () => '  poster: { src: her.jpg }'),
    at: '8:11-8:27',
    code: 'key-missing',
    message: 'The poster has no alt.',
    hint: 'Write alt: and what the picture shows, or alt: "" if it only decorates.',
  },
]

describe('one mistake is one problem, at the very value', () => {
  test.each(bad)('$at $code: $message', ({ source, at, code, message, hint }) => {
    const { review, problems } = parseReview(source, { file: 'her.md' })
    const places = problems.map(p => `${p.line}:${p.column}-${p.endLine}:${p.endColumn}`)
    expect(problems).toMatchObject([{ file: 'her.md', code, message, hint }])
    expect(places).toEqual([at])
    expect(review === undefined).toBe(problems[0]?.severity === 'error')
  })

  test('the file that the rows break has nothing wrong', () => {
    expect(parseReview(base).problems).toEqual([])
  })
})

/** What a front matter line or two give, in place of one of the base’s. */
const good: { source: string; gives: object }[] = [
  // titles that YAML would take for something else
  ...[
    '1917',
    '300',
    '1984',
    'Yes',
    'No',
    'On',
    '10:30',
    'null',
    '~',
    'true',
    '2012-12-21',
    '0x1F',
    '1e3',
    '.5',
    '8½',
  ].map(text => ({ source: base.replace(title, `title: ${text}`), gives: { title: text } })),
  { source: base.replace(title, 'title: "[REC]"'), gives: { title: '[REC]' } },
  {
    source: base.replace(title, "title: Who's Afraid of Virginia Woolf?"),
    gives: { title: "Who's Afraid of Virginia Woolf?" },
  },
  { source: base.replace(title, 'title: M*A*S*H # a comment'), gives: { title: 'M*A*S*H' } },
  { source: base.replace(title, 'title: C#:x'), gives: { title: 'C#:x' } },
  { source: base.replace(title, 'title: !!str 5'), gives: { title: '5' } },
  {
    source: base.replace(title, 'title: >\n  Love,\n  updated\n'),
    gives: { title: 'Love, updated' },
  },
  { source: base.replace(title, 'title: مراجعة فيلم'), gives: { title: 'مراجعة فيلم' } },
  { source: base.replace(title, () => 'title: "\\u202eabc"'), gives: { title: '\u202eabc' } },
  ...[
    { line: 'director: Spike Jonze', movie: { directors: [{ name: 'Spike Jonze' }] } },
    { line: 'writer: Spike Jonze', movie: { writers: [{ name: 'Spike Jonze' }] } },
    { line: 'language: English', movie: { languages: ['en'] } },
    { line: 'country: France', movie: { countries: ['FR'] } },
    { line: 'genre: romance', movie: { genres: ['romance'] } },
  ].map(({ line, movie }) => ({ source: base.replace(year, `  ${line}`), gives: { movie } })),
  { source: base.replace(movieTitle, '  title: 1917\n'), gives: { movie: { title: '1917' } } },
  { source: base.replace(author, 'author: 50 Cent'), gives: { authors: [{ name: '50 Cent' }] } },
  { source: base.replace(author, 'author: Null'), gives: { authors: [{ name: 'Null' }] } },
  {
    source: base.replace(author, `${author}\ntags: [1917, no, 1.10]`),
    gives: { tags: ['1917', 'no', '1.10'] },
  },
  {
    source: base.replace(author, `${author}\ntags: one tag, with a comma`),
    gives: { tags: ['one tag, with a comma'] },
  },
  // files as editors leave them
  { source: `\uFEFF${base}`, gives: { body: 'Words.\n' } },
  { source: base.replaceAll('\n', '\r\n'), gives: { title: 'Love, updated', body: 'Words.\r\n' } },
  { source: base.replaceAll('\n', '\r'), gives: { title: 'Love, updated', body: 'Words.\r' } },
  { source: base.replaceAll('---', '---  \t'), gives: { body: 'Words.\n' } },
  { source: base.replace('\nWords.\n', ''), gives: { body: '' } },
  { source: base.replace('\nWords.\n', '\n\n---\n\nA rule.'), gives: { body: '\n---\n\nA rule.' } },
  { source: base.trimEnd().replace('\n\nWords.', ''), gives: { body: '' } },
  { source: base.replace('\nWords.', '  indented'), gives: { body: '  indented\n' } },
  // one or many, short or long
  {
    source: base.replace(author, 'authors: [Ada Moreau, { name: Ben, from: Lyon }]'),
    gives: { authors: [{ name: 'Ada Moreau' }, { name: 'Ben', from: 'Lyon' }] },
  },
  {
    source: base
      .replace(author, 'author: &a\n  name: Ada\n')
      .replace(movie, `${movie}\n  writers: [*a, Ben]`),
    gives: { authors: [{ name: 'Ada' }], movie: { writers: [{ name: 'Ada' }, { name: 'Ben' }] } },
  },
  {
    source: base.replace(year, '  directors: Spike Jonze'),
    gives: { movie: { directors: [{ name: 'Spike Jonze' }] } },
  },
  {
    source: base.replace(
      year,
      '  cast: [{ name: Joaquin Phoenix, role: Theodore }, Robert Downey Jr.]',
    ),
    gives: {
      movie: {
        cast: [{ name: 'Joaquin Phoenix', role: 'Theodore' }, { name: 'Robert Downey Jr.' }],
        moreCast: false,
      },
    },
  },
  ...['a.o.', 'and others', 'And Others', 'et al.', '…'].map(rest => ({
    source: base.replace(year, `  cast: [Joaquin Phoenix, ${rest}]`),
    gives: { movie: { cast: [{ name: 'Joaquin Phoenix' }], moreCast: true } },
  })),
  {
    source: base.replace(year, '  cast: [a.o., Amy Adams]'),
    gives: { movie: { cast: [{ name: 'a.o.' }, { name: 'Amy Adams' }], moreCast: false } },
  },
  { source: base.replace(year, '  moreCast: yes'), gives: { movie: { cast: [], moreCast: true } } },
  {
    source: base.replace(author, `${author}\nimages: { src: my poster.jpg, alt: "", width: 300 }`),
    gives: { images: [{ src: 'my poster.jpg', alt: '', width: 300 }] },
  },
  {
    source: base.replace(author, `${author}\ndraft: Yes\nspoilers: Mild\nsummary:\n`),
    gives: { draft: true, spoilers: 'mild' },
  },
  // running times, ratings
  ...['126', '2h 6m', '2:06', '2 hours 6 minutes', 'PT2H6M', '"126"'].map(text => ({
    source: base.replace(year, `  runtime: ${text}`),
    gives: { movie: { runtime: 126 } },
  })),
  {
    source: base.replace(rating, 'rating: 4.5 / 5'),
    gives: { rating: { value: 4.5, best: 5, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: 90%'),
    gives: { rating: { value: 90, best: 100, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: ★★★★☆'),
    gives: { rating: { value: 4, best: 5, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: ★★★★★'),
    gives: { rating: { value: 5, best: 5, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: ★★½☆'),
    gives: { rating: { value: 2.5, best: 4, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: ☆☆☆☆☆'),
    gives: { rating: { value: 0, best: 5, worst: 0 } },
  },
  {
    source: base.replace(rating, 'rating: { value: 3, best: 10, worst: 1 }'),
    gives: { rating: { value: 3, best: 10, worst: 1 } },
  },
  // languages and countries, by code or name
  ...[
    ['English', 'en'],
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['日本語', 'ja'],
    ['العربية', 'ar'],
    ['no', 'no'],
    ['Ga', 'gaa'],
    ['ga', 'ga'],
    ['Mandarin', 'zh'],
    ['Brazilian Portuguese', 'pt-BR'],
    ['no dialogue', 'zxx'],
    ['zxx', 'zxx'],
  ].map(([text, tag]) => ({
    source: base.replace(year, `  languages: ${text}`),
    gives: { movie: { languages: [tag] } },
  })),
  ...[
    ['France', 'FR'],
    ['us', 'US'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['NO', 'NO'],
    ['Deutschland', 'DE'],
    ['日本', 'JP'],
    ['Hong Kong', 'HK'],
    ['Czech Republic', 'CZ'],
  ].map(([text, code]) => ({
    source: base.replace(year, `  countries: ${text}`),
    gives: { movie: { countries: [code] } },
  })),
  // dates stay as they were written
  ...[
    '2014-02-13',
    '2016-02-29',
    '2000-02-29',
    '2014-02-13T10:00Z',
    '2014-02-13T10:00:00.5+05:30',
  ].map(date => ({
    source: base.replace(published, `published: ${date}`),
    gives: { published: date },
  })),
  { source: base.replace(author, `${author}\nslug: été-2013`), gives: { slug: 'été-2013' } },
]

describe('what looks odd and is not', () => {
  const lines = base.split('\n')
  const own = (source: string) => source.split('\n').filter(line => !lines.includes(line))
  const rows = good.map(row => ({ ...row, written: own(row.source).join(' ') }))

  test.each(rows)('$written gives $gives', ({ source, gives }) => {
    const { review, problems } = parseReview(source)
    expect(problems).toEqual([])
    expect(review).toMatchObject(gives)
  })
})

describe('several mistakes', () => {
  const summary = (source: string) =>
    parseReview(source).problems.map(p => `${p.line}:${p.column} ${p.severity} ${p.code}`)

  test('are told together, in the order of the file', () => {
    const source =
      '---\ntitel: x\nauthor:\n  - nmae: Ada\npublished: 2019-02-30\nrating: 6/5\nmovie:\n  year: 13\n  runtime: long\n  languages: [Englsh, Elvish]\nsummry: x\n---\n'
    expect(summary(source)).toEqual([
      '2:1 error key-missing',
      '4:5 error key-missing',
      '5:12 error date-not-in-calendar',
      '6:9 error rating-out-of-range',
      '8:3 error key-missing',
      '8:9 error year-out-of-range',
      '9:12 error runtime-not-readable',
      '10:15 error language-unknown',
      '10:23 error language-unknown',
      '11:1 warning unknown-key',
    ])
  })

  test('in the YAML itself are told once for each of the outermost keys', () => {
    const source = '---\ntitle: Her: a\nauthor: @ada\nmovie:\n  title: Her\n\tyear: 2013\n---\n'
    expect(summary(source)).toEqual([
      '2:8 error colon-in-value',
      '3:9 error value-needs-quotes',
      '6:1 error tab-as-indent',
    ])
  })

  test('an empty front matter lacks all that is required', () => {
    expect(summary('---\n---\n')).toEqual([
      '1:1 error key-missing',
      '1:1 error key-missing',
      '1:1 error key-missing',
      '1:1 warning published-missing',
    ])
  })
})

describe('what the site knows', () => {
  const short = '---\ntitle: Her\nmovie:\n  title: Her\ndraft: true\n---\n'

  test('fills in slug, language and authors', () => {
    const defaults = {
      slug: 'her',
      language: 'de',
      authors: [{ name: 'Ada Moreau', from: 'Lyon' }],
    }
    const { review, problems } = parseReview(short, { defaults })
    expect(problems).toEqual([])
    expect(review).toMatchObject(defaults)
  })

  test('gives way to what the file says', () => {
    const defaults = { slug: 'x', language: 'de', authors: [{ name: 'Ben' }] }
    const source = base.replace(author, `${author}\nslug: her\nlanguage: French`)
    expect(parseReview(source, { defaults }).review).toMatchObject({
      slug: 'her',
      language: 'fr',
      authors: [{ name: 'Ada Moreau' }],
    })
  })

  test('is judged like the file, at its first line', () => {
    const defaults = { slug: 'a/b', authors: [{ name: 'Ada' }] }
    expect(parseReview(short, { defaults }).problems).toMatchObject([
      { code: 'slug-not-readable', line: 1, column: 1 },
    ])
  })
})

test('a review has exactly the canonical keys, whatever was left out', () => {
  expect(parseReview(base).review).toStrictEqual({
    title: 'Love, updated',
    language: 'en',
    authors: [{ name: 'Ada Moreau' }],
    published: '2014-02-13',
    draft: false,
    tags: [],
    spoilers: 'none',
    rating: { value: 4.5, best: 5, worst: 0 },
    movie: {
      title: 'Her',
      year: 2013,
      directors: [],
      writers: [],
      cast: [],
      moreCast: false,
      languages: [],
      countries: [],
      genres: [],
      ids: {},
    },
    images: [],
    body: 'Words.\n',
  })
})

test('a draft without a date is no cause for a warning', () => {
  expect(parseReview(base.replace(published, 'draft: true')).problems).toEqual([])
})

test('keys that name parts of every object change nothing', () => {
  const source = base.replace(
    author,
    `${author}\n__proto__: { draft: true }\nconstructor: x\ntoString: x`,
  )
  const { review, problems } = parseReview(source)
  expect(problems.map(problem => problem.code)).toEqual(Array(3).fill('unknown-key'))
  expect(review).toStrictEqual(parseReview(base).review)
  expect(Object.getPrototypeOf(review)).toBe(Object.prototype)
  expect(Object.hasOwn(Object.prototype, 'draft')).toBe(false)
})

describe('hostile files are refused, not thrown over', () => {
  const inside = (yaml: string) => base.replace(title, () => yaml)
  const laughs = ['a: &a0 [x, x]']
  for (let i = 1; i < 30; i += 1) laughs.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`)
  const hostile = [
    { name: 'a mebibyte and more', source: base + 'x'.repeat(1024 * 1024), code: 'file-too-large' },
    {
      name: 'long front matter',
      source: inside(`title: ${'x'.repeat(140_000)}`),
      code: 'front-matter-too-large',
    },
    {
      name: 'ten thousand lists',
      source: inside(`title: ${'['.repeat(10_000)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'ten thousand dashes',
      source: inside(`title:\n${'- '.repeat(10_000)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'twenty levels',
      source: inside(`x: ${'['.repeat(20)}${']'.repeat(20)}`),
      code: 'front-matter-too-deep',
    },
    {
      name: 'a billion laughs',
      source: inside([...laughs, 'tags: *a29'].join('\n')),
      code: 'not-text',
    },
    {
      name: 'two hundred aliases',
      source: inside(`title: &t x\ntags: [${'*t, '.repeat(200)}]`),
      code: 'too-many-aliases',
    },
    { name: 'an alias of itself', source: inside('tags: &t [*t]'), code: 'alias-unknown' },
    {
      name: 'a type of JavaScript',
      source: inside('title: !!js/function "x"'),
      code: 'tag-not-read',
    },
    { name: 'binary data', source: inside('title: !!binary aGVy'), code: 'tag-not-read' },
    {
      name: 'thirty thousand closing brackets',
      source: inside(']'.repeat(30_000)),
      code: 'value-needs-quotes',
    },
    {
      name: 'thirty thousand quotes',
      source: inside('"'.repeat(30_001)),
      code: 'text-after-quote',
    },
    { name: 'NUL', source: '\0', code: 'front-matter-missing' },
    { name: 'half a character', source: '\ud800', code: 'front-matter-missing' },
  ]
  test.each(hostile)('$name: $code', ({ source, code }) => {
    const { review, problems } = parseReview(source)
    expect(review).toBeUndefined()
    expect(problems.map(problem => problem.code)).toContain(code)
    expect(problems.length).toBeLessThan(60)
  })

  test('any text gives problems with a place, or a review', () => {
    const part = fc.constantFrom(
      ...[
        '---',
        '\n',
        '\r\n',
        'title',
        ':',
        ' ',
        '- ',
        '"',
        "'",
        '[',
        '{',
        '}',
        ']',
        '#',
        '&a',
        '*a',
      ],
      ...['!', '|', '>', '\t', 'movie', 'author', 'é', '\u2028', '\0', '%', '? ', '...', '<<', ','],
    )
    const text = fc.array(part, { maxLength: 40 }).map(parts => `---\n${parts.join('')}\n---\n`)
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), source => {
        const { review, problems } = parseReview(source)
        const errors = problems.filter(problem => problem.severity === 'error')
        expect(review === undefined).toBe(errors.length > 0)
        for (const { line = 0, column = 0, endLine = 0, endColumn = 0 } of problems) {
          expect(Math.min(line, column)).toBeGreaterThan(0)
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
