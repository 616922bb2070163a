import { type Html, html } from '@reviewkit/html'
import type { Problem } from '@reviewkit/problem'
import type { Fields } from './limits.ts'
import { newSecret } from './random.ts'
import type { Refusal, RefusalCode } from './refusal.ts'
import { tidyWords } from './words.ts'

/** What a person can put right in the form itself; for the rest the words are there to be copied. */
const SENT_AGAIN: ReadonlySet<string> = new Set<RefusalCode>([
  'body-missing',
  'body-too-long',
  'name-missing',
  'name-too-long',
  'nonce-not-usable',
  'nonce-used',
  'parent-not-found',
  'server-failed',
])

/** With these the old nonce, or the old parent, would only be refused again. */
const NEW_NONCE: ReadonlySet<string> = new Set<RefusalCode>(['nonce-not-usable', 'nonce-used'])
const NO_PARENT: ReadonlySet<string> = new Set<RefusalCode>(['parent-not-found'])

/** The headers of a page of ours: it loads nothing, and nobody may frame it. */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
} as const

/**
 * The answer to a form that was refused: why, and the words that were typed, in a form to send
 * again where that can help. A form from a foreign page comes back without one: its words may not
 * be the visitor's, and one press of a button would send them under the visitor's name.
 */
export function refusalPage(
  { problems }: Refusal,
  { fields, back }: { fields: Fields; back: string | undefined },
): Html {
  const has = (codes: ReadonlySet<string>) => problems.some(problem => codes.has(problem.code))
  const words = textOf(fields, 'body')
  const again = problems.every(problem => SENT_AGAIN.has(problem.code))
  const nonce = has(NEW_NONCE) ? newSecret(128) : textOf(fields, 'nonce')
  const parent = has(NO_PARENT) ? '' : textOf(fields, 'parent')
  const title = 'This was not sent'
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<div role="alert" id="why">
${problems.map(({ message, hint }) => html`<p>${message}${hint && ` ${hint}`}</p>\n`)}</div>
${
  again
    ? html`<form method="post">
${fields.has('name') && nameField(textOf(fields, 'name'), problems)}${wordsField(words, problems)}${hidden('parent', parent)}${hidden('nonce', nonce)}${hidden('website', textOf(fields, 'website'))}<p><button type="submit">Send again</button></p>
</form>`
    : words !== '' &&
      html`<p><label for="words">Your words, to copy</label><br><textarea id="words" rows="12" cols="60" dir="auto" readonly>${words}</textarea></p>`
}
${back !== undefined && html`<p><a href="${back}">Back to the discussion</a></p>\n`}</main>
</body>
</html>
`
}

function nameField(name: string, problems: readonly Problem[]): Html {
  return html`<p><label for="name">Name</label><br><input id="name" name="name" autocomplete="name" dir="auto" required value="${name}" ${described('name', problems)}></p>\n`
}

function wordsField(words: string, problems: readonly Problem[]): Html {
  return html`<p><label for="body">Comment</label><br><textarea id="body" name="body" rows="12" cols="60" dir="auto" required ${described('body', problems)}>${words}</textarea></p>\n`
}

/** Ties a field to what was said about it. */
function described(field: string, problems: readonly Problem[]) {
  const wrong = problems.some(problem => problem.path?.[0] === field)
  return { 'aria-invalid': wrong && 'true', 'aria-describedby': wrong && 'why' }
}

function hidden(name: string, value: string): Html | undefined {
  return value === '' ? undefined : html`<input type="hidden" name="${name}" value="${value}">\n`
}

function textOf(fields: Fields, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? tidyWords(value) : ''
}
