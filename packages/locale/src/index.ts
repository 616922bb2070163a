export { canonicalTag } from './canonical.ts'
export { textDirection } from './direction.ts'
export { fallbackTags } from './fallback.ts'
export {
  collator,
  dateTimeFormat,
  displayNames,
  listFormat,
  numberFormat,
  pluralRules,
  segmenter,
} from './formatters.ts'
export { lookUp } from './look-up.ts'
