export { Comment, Commenter, Votes } from './comment.ts'
export { convertRating } from './convert-rating.ts'
export { countryCodes } from './country.ts'
export { Image } from './image.ts'
export { languageCodes } from './language-codes.ts'
export { CastMember, Movie } from './movie.ts'
export { parseComments } from './parse-comments.ts'
export {
  type ParsedReview,
  type ParseReviewOptions,
  parseReview,
  type ReviewDefaults,
} from './parse-review.ts'
export { type ParsedSite, parseSite } from './parse-site.ts'
export { Person } from './person.ts'
export { Rating } from './rating.ts'
export { Review } from './review.ts'
export { reviewFromJsonLd } from './review-from-json-ld.ts'
export { reviewJsonSchema } from './review-json-schema.ts'
export { type ReviewToJsonLdOptions, reviewToJsonLd } from './review-to-json-ld.ts'
export { richResultProblems } from './rich-result-problems.ts'
export { readRunningTime } from './running-time.ts'
export { Site } from './site.ts'
export { stringifyComments } from './stringify-comments.ts'
export { stringifyReview } from './stringify-review.ts'
