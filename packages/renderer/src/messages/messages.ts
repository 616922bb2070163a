/**
 * Everything the renderer can tell a writer: by code, one sentence, and what to type
 * instead. `{name}` is filled in where it is told. A code is for good: sites turn
 * messages off by it. Each has its page’s worth of example in `docs/messages.md`.
 */
export const messages = {
  'attribute-removed': [
    'An article may not hold {attribute} as it stands in <{name}>, so it is left out.',
    'Write <{name}> without {attribute}.',
  ],
  'caption-without-image': [
    'This caption has no picture above it.',
    'Write the picture’s file name between the angle brackets: ![what it shows](<picture.jpg> "caption").',
  ],
  'domain-lookalike': [
    'The name “{name}” in this address is written in {scripts} letters, so it can pass for another.',
    'Type the name again by hand, in one alphabet, or remove the link.',
  ],
  'element-misplaced': [
    'The element <{name}> may not stand in this place, so only its words are left.',
    'Write <{name}> between blank lines, in the element it belongs to, or remove it.',
  ],
  'element-removed': [
    'An article may not hold <{name}>, so it is left out{rest}.',
    'Write Markdown instead, or one of the elements on the allow list.',
  ],
  'element-unclosed': [
    'The element <{name}> is not closed in the block that opens it, so it ends there.',
    'Write </{name}> before the next blank line{or}.',
  ],
  'footnote-duplicate': [
    'Line {line} has a note [^{name}] already, so this one is not shown.',
    'Write another name in place of {name}, here and where the note belongs.',
  ],
  'footnote-missing': [
    'There is no footnote [^{name}], so the mark stays in the text.',
    'Write [^{name}]: and the note on a line of its own.',
  ],
  'footnote-unused': [
    'Nothing in the text refers to the footnote [^{name}], so it is not shown.',
    'Write [^{name}] behind the words it belongs to, or remove it.',
  ],
  'heading-level-one': [
    'This heading is as high as the title of the page.',
    'Write {wanted} in place of {written}.',
  ],
  'heading-level-skipped': [
    'This heading is of level {level}, but the one above it is of level {above}.',
    'Write {wanted} in place of {written}.',
  ],
  'image-dangerous': [
    'The address of this picture begins with {scheme}, which a page may not load, so it is left out.',
    'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
  ],
  'image-without-alt': [
    'This picture has no words for those who cannot see it.',
    'Write what it shows: {example}.',
  ],
  'image-without-size': [
    'This picture has no size, so the text jumps when it loads.',
    'Write {example}, with its own pixels.',
  ],
  'link-dangerous': [
    'The address of this link begins with {scheme}, which a page may not lead to, so it is left out.',
    'Write an address that begins with https://, or a path such as ./stills/park.jpg.',
  ],
  'link-empty': [
    'This link has no words, so nobody can see or hear where it leads.',
    'Write what is there: {example}.',
  ],
  'link-text-vague': [
    'The words “{words}” do not say where this link leads.',
    'Write what is there: {example}.',
  ],
  'marks-too-many': [
    'This block holds more marks than can be read at once, so from here on they are plain text.',
    'Write a blank line between its parts, or a backslash before a mark that is only text.',
  ],
  'nested-too-deep': [
    'The text nests deeper than can be shown, so the innermost part is plain text.',
    'Write at most {most} marks such as > or - before the words of a line.',
  ],
  'reference-duplicate': [
    'Line {line} has an address for [{name}] already, so this one is not used.',
    'Write another name in place of {name}, here and where the link belongs, or remove the line.',
  ],
  'reference-missing': [
    'There is no address for [{name}], so the brackets stay in the text.',
    'Write [{name}]: https://… on a line of its own.',
  ],
  'reference-unused': [
    'Nothing in the text refers to [{name}].',
    'Write [words][{name}] where the link belongs, or remove the line.',
  ],
  'references-too-long': [
    'The addresses that this text refers to are longer together than the text itself, so from here on references are only words.',
    'Write shorter addresses, or refer to them less often.',
  ],
  'spoiler-unclosed': [
    'This spoiler is not closed, so it hides everything up to the end of the text around it.',
    'Write ::: on a line of its own where the spoiler ends.',
  ],
  'spoiler-uncovered': [
    'This || covers nothing, so what a spoiler would hide is in plain sight.',
    'Write ||words|| within one paragraph, with no space just inside.',
  ],
  'table-row-too-long': [
    'This row has more cells than its table has columns: {cells}, not {columns}.',
    'Write a bar inside a cell as \\|, and a spoiler as \\|\\|words\\|\\|.',
  ],
  'table-too-sparse': [
    'Nearly all cells of this table are empty, so it ends here and the rest is plain text.',
    'Write as many cells in a row as the table has columns.',
  ],
  'text-too-long': [
    'The text is longer than {most} characters, so from here on it is plain text.',
    'Write the rest in a text of its own.',
  ],
} as const satisfies Record<string, readonly [message: string, hint: string]>

/** What a message is about, for good: `ignore` turns it off by this. */
export type MessageCode = keyof typeof messages

type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never

/** What the words of a message leave open. */
export type MessageValues<Code extends MessageCode> = Record<
  Names<(typeof messages)[Code][number]>,
  string | number
>
