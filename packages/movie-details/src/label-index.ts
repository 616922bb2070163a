import { type MovieField, movieFields } from './field.ts'
import { fold } from './fold.ts'
import { labels as allLabels, type Labels } from './labels/labels.ts'

/** Longer than any label: what stands before a colon further on is prose. */
const longest = 60

/** Finds the field that a label as people write it stands for. */
export type LabelIndex = (label: string) => MovieField | undefined

const made = new WeakMap<Labels, LabelIndex>()

/** The labels of one language alone. */
export function labelIndex(labels: Labels): LabelIndex {
  const kept = made.get(labels)
  if (kept) return kept
  const index = lookUp(new Map(formsOf(labels)))
  made.set(labels, index)
  return index
}

/** The labels of a language, then the English ones, which people write everywhere. */
export function labelIndexWithEnglish(labels: Labels): LabelIndex {
  const own = labelIndex(labels)
  const english = allLabels.en === undefined ? own : labelIndex(allLabels.en)
  return label => own(label) ?? english(label)
}

let senses: ((label: string) => ReadonlySet<MovieField> | undefined) | undefined

/** What a label means in each language that has it. */
export function sensesOfLabel(label: string): ReadonlySet<MovieField> {
  senses ??= lookUp(sensesByLabel())
  return senses(label) ?? none
}

const none: ReadonlySet<MovieField> = new Set()

function sensesByLabel(): Map<string, Set<MovieField>> {
  const byLabel = new Map<string, Set<MovieField>>()
  for (const labels of Object.values(allLabels)) {
    for (const [label, field] of formsOf(labels)) {
      const fields = byLabel.get(label)
      if (fields) fields.add(field)
      else byLabel.set(label, new Set([field]))
    }
  }
  return byLabel
}

function formsOf({ fields, several }: Labels): [string, MovieField][] {
  return movieFields.flatMap(field =>
    [...fields[field], ...(several?.[field] ? [several[field]] : [])].map(
      (label): [string, MovieField] => [fold(label), field],
    ),
  )
}

function lookUp<T>(byLabel: ReadonlyMap<string, T>): (label: string) => T | undefined {
  return label => {
    if (label.length > longest) return undefined
    const key = fold(label).replace(/\.$/u, '')
    return byLabel.get(key) ?? byLabel.get(withoutEnding(key))
  }
}

/** Director(s), Regisseur(e), Director/s, Regisseur*in: what people add for more than one, and for women. */
function withoutEnding(label: string): string {
  return label.replace(/ ?(?:\(\p{L}{1,5}\)|\/-?\p{L}{1,5}|[*:_·•]\p{L}{1,6}(?:[·•]s)?)$/u, '')
}
