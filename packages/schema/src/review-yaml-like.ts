import { nodeIn } from './front-matter-file.ts'
import { isAndOthers } from './read-movie.ts'
import type { Review } from './review.ts'
import { ratingMap, reviewYaml, someone } from './review-yaml.ts'
import type { YamlMap } from './yaml-node.ts'
import { list, words, type YamlPair } from './yaml-text.ts'

/** A review as YAML in the forms of a file: a rating with keys, a cast that ends in “and others”. */
export function yamlLike(root: YamlMap, review: Review): YamlPair[] {
  const { rating, movie } = review
  const cast = nodeIn(root, ['movie', 'cast'])
  const last = (cast?.kind === 'list' ? cast.items : [cast]).at(-1)
  const others = last?.kind === 'text' && isAndOthers(last.value) ? last.value : undefined
  const open = movie.moreCast && others !== undefined ? [words(others)] : []
  const factLike = ([key, value]: YamlPair): YamlPair => {
    if (others === undefined) return [key, value]
    if (key === 'cast') return [key, list([...movie.cast.map(someone), ...open])]
    const stands = key !== 'moreCast' || nodeIn(root, ['movie', 'moreCast']) !== undefined
    return [key, stands ? value : undefined]
  }
  return reviewYaml(review).map(([key, value]) => {
    if (key === 'rating' && rating && nodeIn(root, ['rating'])?.kind === 'map') {
      return [key, ratingMap(rating)]
    }
    const facts = key === 'movie' && value?.kind === 'map'
    return [key, facts ? { ...value, entries: value.entries.map(factLike) } : value]
  })
}
