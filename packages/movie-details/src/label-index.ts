import { type MovieField, movieFields } from './field.ts'
import { fold } from './fold.ts'
import { labels as allLabels, type Labels } from './labels/labels.ts'

/** Longer than any label: what stands before a colon further on is prose. */
const longest = 60

/** Finds the field that a label as people write it stands for. */
export type LabelIndex = (label: string) => MovieField | undefined

/** The labels of one language alone. */
export function labelIndex({ fields, several }: Labels): LabelIndex {
  const byLabel = new Map<string, MovieField>()
  for (const field of movieFields) {
    for (const label of [...fields[field], several?.[field] ?? '']) {
      if (label !== '') byLabel.set(fold(label), field)
    }
  }
  return label => {
    if (label.length > longest) return undefined
    const key = fold(label).replace(/\.$/u, '')
    return byLabel.get(key) ?? byLabel.get(withoutEnding(key))
  }
}

/** The labels of a language, then the English ones, which people write everywhere. */
export function labelIndexWithEnglish(labels: Labels): LabelIndex {
  const own = labelIndex(labels)
  const english = allLabels.en === undefined ? own : labelIndex(allLabels.en)
  return label => own(label) ?? english(label)
}

/** Director(s), Regisseur(e), Director/s: what people add for more than one. */
function withoutEnding(label: string): string {
  return label.replace(/ ?(?:\(\p{L}{1,5}\)|\/-?\p{L}{1,3})$/u, '')
}
