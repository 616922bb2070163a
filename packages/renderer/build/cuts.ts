interface Cut {
  why: string
  /** A file of a package, and what goes from it. */
  file: string
  gone: RegExp
  instead?: string
}

/** What the parser’s packages hold, and our use of them never reaches. */
const cuts: readonly Cut[] = [
  {
    why: 'Mail addresses are looked for in the tree: see remark-mail.ts.',
    file: 'micromark-extension-gfm-autolink-literal/lib/syntax.js',
    gone: /^let code = 48;[\s\S]*?^text\[119\] = .*$/m,
    instead: 'text[72] = text[104] = protocolAutolink; text[87] = text[119] = wwwAutolink;',
  },
  {
    why: 'Its tokens are read in remark-tree.ts.',
    file: 'mdast-util-gfm-autolink-literal/lib/index.js',
    gone: /,\s+enter: \{[^}]*\},\s+exit: \{[^}]*\}(?=\s+\})/,
  },
  {
    why: 'A text comes as a string, not as bytes.',
    file: 'micromark/lib/preprocess.js',
    gone: /(?<=value = buffer \+ )\(typeof value.*\)(?=;$)/m,
    instead: 'value',
  },
  {
    why: 'Of the buffer only `get`, `slice` and `splice` are called, and within its bounds.',
    file: 'micromark-util-subtokenize/lib/splice-buffer.js',
    gone: /^ {4}if \(index < 0 [\s\S]*?^ {4}\}$|^ {2}(?:shift|pop|push|pushMany|unshift|unshiftMany)\(.*\) \{$[\s\S]*?^ {2}\}$/gm,
  },
  {
    why: 'A copy of what micromark brings as well.',
    file: 'micromark-extension-gfm-table/lib/syntax.js',
    gone: /'\.\/edit-map\.js'/,
    instead: "'micromark-util-edit-map'",
  },
]

/** @throws where a new version of the package reads otherwise: look again at what it holds. */
export function cut(file: string, text: string): string {
  let rest = text
  for (const { gone, instead = '' } of cuts.filter(item => item.file === file)) {
    const before = rest
    rest = rest.replace(gone, instead)
    if (rest === before) throw new Error(`Nothing to cut in ${file}: ${gone}`)
  }
  return rest
}
