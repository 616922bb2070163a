import { expect, test } from 'vitest'
import { packages } from './packages.ts'

/** The public names of every entry point. A name here is a promise; a new one is a decision. */
const names: Record<string, readonly string[]> = {
  '@reviewkit/comment-server': ['createCommentServer'],
  '@reviewkit/comment-server/postgres': ['postgresStore'],
  '@reviewkit/comment-server/sqlite': ['sqliteStore'],
  '@reviewkit/comments': [
    'buildThread',
    'deleteComment',
    'editComment',
    'mergeComments',
    'moderateComment',
    'renderThread',
    'wilsonLowerBound',
  ],
  '@reviewkit/comments/import': [
    'collect',
    'fromDisqus',
    'fromIsso',
    'fromPage',
    'fromRemark42',
    'fromWebmentions',
    'fromWordPress',
    'isPageCommentHeading',
    'pageAddress',
    'pageLines',
  ],
  '@reviewkit/comments/store': [
    'answered',
    'answeredLater',
    'arrange',
    'asSeen',
    'branchOf',
    'canRead',
    'planBranch',
    'planPage',
    'postedTime',
    'sortKey',
    'sorts',
    'threadPageOf',
  ],
  '@reviewkit/embed': ['ReviewkitArticle', 'readEmbedDocument'],
  '@reviewkit/embed/define': [],
  '@reviewkit/html': [
    'decodeReferences',
    'escapeAttribute',
    'escapeText',
    'html',
    'isHtml',
    'isSafeUrl',
    'jsonScript',
    'raw',
  ],
  '@reviewkit/locale': [
    'canonicalTag',
    'collator',
    'dateTimeFormat',
    'displayNames',
    'fallbackTags',
    'listFormat',
    'lookUp',
    'numberFormat',
    'pluralRules',
    'segmenter',
    'textDirection',
  ],
  '@reviewkit/movie-details': [
    'formatMovieDetails',
    'formatRuntime',
    'movieDetails',
    'parseMovieDetails',
    'parseRuntime',
  ],
  '@reviewkit/movie-details/import': [
    'movieFromNfo',
    'movieFromOmdb',
    'movieFromTmdb',
    'movieFromWikidata',
    'moviesFromImdbTsv',
  ],
  '@reviewkit/page': ['renderArticle', 'renderHome', 'renderPage'],
  '@reviewkit/problem': [
    'compareProblems',
    'formatProblem',
    'nearestWord',
    'positionsOf',
    'printable',
  ],
  '@reviewkit/renderer': ['allowList', 'createPreview', 'createRenderer', 'renderMarkdown'],
  '@reviewkit/renderer/allow-list': ['allowList'],
  '@reviewkit/renderer/comment': ['createCommentRenderer', 'renderComment'],
  '@reviewkit/renderer/unified': ['createUnifiedRenderer', 'remarkReview'],
  '@reviewkit/schema': [
    'CastMember',
    'Comment',
    'Commenter',
    'Image',
    'Movie',
    'Person',
    'Rating',
    'Review',
    'Site',
    'Votes',
    'convertRating',
    'countryCodes',
    'editReview',
    'languageCodes',
    'parseComments',
    'parseReview',
    'parseSite',
    'readRunningTime',
    'reviewFromJsonLd',
    'reviewJsonSchema',
    'reviewToJsonLd',
    'richResultProblems',
    'stringifyComments',
    'stringifyReview',
  ],
  reviewkit: ['NotServed', 'build', 'check', 'serve'],
}

const entries = packages.flatMap(item => item.entries)

test('every entry point stands in the table', () => {
  expect(entries.map(({ specifier }) => specifier).sort()).toEqual(Object.keys(names).sort())
})

test.each(entries)('$specifier exports what the table says', async ({ specifier }) => {
  const module: object = await import(/* @vite-ignore */ specifier)
  expect(Object.keys(module).sort()).toEqual(names[specifier])
})
