import { addresses } from './addresses.ts'
import { attributes } from './attributes.ts'
import { breaking } from './breaking.ts'
import { characters } from './characters.ts'
import { classes } from './classes.ts'
import { constructs } from './constructs.ts'
import { elements } from './elements.ts'
import { foreign } from './foreign.ts'
import { names } from './names.ts'
import { nesting } from './nesting.ts'
import { rawText } from './raw-text.ts'
import { tokeniser } from './tokeniser.ts'

/** Every hostile text, by kind. A file for each. */
const byKind = {
  elements,
  foreign,
  'raw text': rawText,
  attributes,
  addresses,
  breaking,
  tokeniser,
  names,
  nesting,
  characters,
  classes,
  constructs,
}

export const cases: readonly { kind: string; text: string }[] = Object.entries(byKind).flatMap(
  ([kind, texts]) => texts.map(text => ({ kind, text })),
)
