/** Any of our expressions as JSON Schema has them: without flags and without names for groups. */
export function patternOf(...forms: readonly RegExp[]): string {
  return forms
    .map(form => {
      const plain = form.source.replace(/\(\?<[a-z]+>/giu, '(?:')
      return form.ignoreCase ? anyCase(plain) : plain
    })
    .join('|')
}

/** Any of several forms, with white space around it: what is trimmed before it is read. */
export function trimmedPattern(forms: readonly RegExp[]): string {
  const inner = forms.map(form => patternOf(form).replace(/^\^|\$$/gu, ''))
  return `^\\s*(?:${inner.join('|')})\\s*$`
}

/** Each letter as either of its cases; escapes and sets stay as they are. */
function anyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/giu, part =>
    part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
  )
}
