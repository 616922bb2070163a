import { renderMarkdown } from '../../src/index.ts'
import { messageExamples } from './examples.ts'

const head = `<!-- Written by packages/renderer/scripts/messages-doc.ts from what the renderer tells. Change it there. -->

# What the renderer tells a writer

\`rendered.messages\` holds what a writer may want to know, in the order of the text. Each is a
[Problem](../packages/problem/README.md) of severity \`warning\`, since every text is rendered: a \`code\` that stays, the
place of the very thing (lines and columns from 1, columns in UTF-16 units, as editors count), a sentence, and a
\`hint\` with something to type.

Turn one off by its code, for each renderer:

\`\`\`ts
import { renderMarkdown } from '@reviewkit/renderer'

const text = 'Read it [here](https://example.org).'

renderMarkdown(text).messages.map(message => message.code) // ['link-text-vague']
renderMarkdown(text, { ignore: ['link-text-vague'] }).messages // []
\`\`\`

Through \`remarkReview\` the same messages are told to the file, \`code\` as their \`ruleId\`. What concerns raw HTML is told
by profile \`article\` of the root entry alone: \`trusted\` keeps it unread, \`comment\` shows it as text, and
\`@reviewkit/renderer/unified\` leaves it to rehype. The constructs of the dialect \`review\` have no messages in the others.
`

/** The docs of all messages: each with an example that is rendered for it, here and now. */
export function messagesPage(): string {
  const examples = Object.entries(messageExamples)
  const contents = examples.map(([code]) => `[\`${code}\`](#${code})`).join(', ')
  const sections = examples.map(([code, { about, text, fixed, options }]) => {
    const told = renderMarkdown(text, options).messages.map(
      ({ line, column, message, hint }) => `${line}:${column} ${message}\n  ${hint}`,
    )
    return `## \`${code}\`

${about}

${fenced(text)}

\`\`\`text
${told.join('\n')}
\`\`\`

Nothing is told of:

${fenced(fixed)}
`
  })
  return [head, `The codes: ${contents}.\n`, ...sections].join('\n')
}

/** A text as code, shortened to what a page can show. */
function fenced(text: string): string {
  const lines = text.trimEnd().split('\n')
  const shown = lines.length > 12 ? [...lines.slice(0, 4), '…', ...lines.slice(-1)] : lines
  const short = shown.map(line => (line.length > 110 ? `${line.slice(0, 60)}…` : line))
  return `\`\`\`\`md\n${short.join('\n')}\n\`\`\`\``
}
